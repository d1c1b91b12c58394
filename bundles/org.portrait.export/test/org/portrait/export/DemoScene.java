/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.portrait.card.font.FontFamily;
import org.portrait.card.font.Icons;
import org.portrait.card.font.Weight;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.ImageData;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;

/** A scene with everything that painters must be able to paint; two pages of A4. */
public final class DemoScene {

    /** Texts that are hard for fonts, in either direction. */
    public static final List<String> TEXTS = List.of(
            "Marina Zotova works in an office, five hectic days a week; AVATAR, To, Wa, Ty.",
            "Марина Зотова, 35 лет, Свердловская область: 50 000 ₽ в месяц — «хочу больше времени и дохода».",
            "Γειά σου Κόσμε: ήλιος, θάλασσα και ελιές.",
            "Cafe\u0301, nai\u0308ve, x\u0302 + y\u0323\u0303, и\u0306 — combining marks",
            "שלום עולם (hello) 123, מה שלומך?", "مرحبا بالعالم لا إله، أهلا وسهلا",
            "Emoji: 😀 🏠 👍🏽 ❤️ 👨\u200D👩\u200D👧 — and 漢字 that no font has",
            "soft\u00ADhyphenated incomprehensi\u00ADbilities; no\u00A0break; tab\there");

    private static final Color INK = Color.of("#1f2933");
    private static final Color ACCENT = Color.of("#0b7285");

    private final Typesetter setter = new Typesetter();

    private DemoScene() {
    }

    /** The scene. */
    public static Scene create() {
        return new DemoScene().scene();
    }

    private Scene scene() {
        Group.Builder first = Group.of(Role.DOCUMENT).origin("p1", "");
        first.add(Shape.filled(Paths.rectangle(new Rect(0, 0, 595, 150)),
                LinearGradient.of(0, 0, ACCENT, 595, 150, Color.of("#3b5bdb"))));
        first.add(Group.of(Role.FIGURE).origin("p1", "image").alternativeText("Photo of Marina Zotova")
                .add(Picture.covering(photo(), 90, 120, Paths.circle(90, 75, 50)))
                .add(Shape.stroked(Paths.circle(90, 75, 50), Stroke.of(Color.WHITE, 3))).build());
        first.add(text(Role.HEADING1, "p1", "name", "Марина Зотова", style(FontFamily.EXO_2, 30, Weight.BOLD, Color.WHITE), 160, 40, 400));
        first.add(text(Role.PARAGRAPH, "p1", "occupation", "Office worker, 35 · Екатеринбург",
                style(FontFamily.ALEGREYA_SANS, 14, Weight.REGULAR, Color.WHITE.withOpacity(0.85)), 160, 85, 400));
        double y = 170;
        first.add(text(Role.HEADING2, "", "", "GOALS", style(FontFamily.OPEN_SANS, 11, Weight.BOLD, ACCENT).tracking(80), 40, y, 240));
        Group.Builder list = Group.of(Role.LIST).origin("p1", "goals");
        y += 20;
        for (String goal : List.of("More income and more time for the children", "A good education: учиться онлайн 20–30 минут в день")) {
            Group.Builder item = Group.of(Role.LIST_ITEM).origin("g" + y, "text");
            item.add(Shape.filled(Icons.outline("bullseye-arrow", 40, y, 12).orElseThrow(), ACCENT));
            y = lines(item, goal, style(FontFamily.OPEN_SANS, 9.5, Weight.REGULAR, INK), 58, y, 220) + 4;
            list.add(item.build());
        }
        first.add(list.build());
        first.add(Group.of(Role.FIGURE).origin("s1", "position").alternativeText("introvert to extrovert: 70 %")
                .add(Shape.stroked(Paths.line(330, 200, 550, 200), Stroke.of(Color.of("#cbd2d9"), 3).round()))
                .add(Shape.filled(Paths.circle(484, 200, 6), ACCENT)).build());
        first.add(Shape.stroked(Paths.rounded(new Rect(320, 215, 240, 40), 12),
                Stroke.of(ACCENT.withOpacity(0.5), 1).dashed(4, 3)));
        first.add(Shape.filled(Paths.ring(440, 300, 18, 32, -90, 250), ACCENT.withOpacity(0.6)));
        y = 350;
        for (String hard : TEXTS) {
            Group.Builder paragraph = Group.of(Role.PARAGRAPH).origin("t" + (int) y, "text");
            y = lines(paragraph, hard, style(FontFamily.ROBOTO, 12, Weight.REGULAR, INK), 40, y, 510) + 6;
            first.add(paragraph.build());
        }
        first.add(Group.of(Role.LINK).origin("p1", "site").link("https://example.org/a?b=c&d=\"e\"").addAll(List.of(
                text(Role.SPAN, "", "", "example.org", style(FontFamily.LIBERATION_SERIF, 12, Weight.BOLD, ACCENT), 40, y, 200))).build());
        first.add(text(Role.ARTIFACT, "", "", "1", style(FontFamily.ROBOTO, 8, Weight.REGULAR, INK), 290, 815, 20));

        Group.Builder second = Group.of(Role.DOCUMENT).origin("p1", "");
        Group.Builder rest = Group.of(Role.LIST).origin("p1", "goals").continued(true);
        Group.Builder item = Group.of(Role.LIST_ITEM).origin("g9", "text");
        item.add(text(Role.LABEL, "", "", "3.", style(FontFamily.OPEN_SANS, 9.5, Weight.BOLD, ACCENT), 40, 40, 20));
        lines(item, "A flat of her own", style(FontFamily.OPEN_SANS, 9.5, Weight.REGULAR, INK), 58, 40, 220);
        second.add(rest.add(item.build()).build());
        Group.Builder quote = Group.of(Role.QUOTE).origin("p1", "quote").language(Locale.FRENCH);
        lines(quote, "« Je n’ai jamais le temps ! »", style(FontFamily.LIBERATION_SERIF, 20, Weight.REGULAR, INK).italic(true), 40, 80, 500);
        second.add(quote.build());
        Group.Builder table = Group.of(Role.TABLE).origin("p1", "day");
        for (int row = 0; row < 3; row++) {
            Group.Builder cells = Group.of(Role.ROW);
            for (int column = 0; column < 2; column++) {
                Group.Builder cell = Group.of(row == 0 ? Role.HEADER_CELL : Role.CELL);
                lines(cell, (row == 0 ? "Head " : "Cell ") + row + column, style(FontFamily.ROBOTO, 9, Weight.MEDIUM, INK),
                        40 + column * 120, 140 + row * 16, 110);
                cells.add(cell.build());
            }
            table.add(cells.build());
        }
        second.add(table.build());
        return new Scene(new SceneInfo("Марина Зотова & Co", Locale.of("ru"), "The team", "Persona", List.of("persona", "B2C")),
                List.of(new Page(595, 842, "", List.of(new Bookmark("Марина", 1, 0), new Bookmark("Goals", 2, 170)), first.build()),
                        new Page(595, 842, "ii", List.of(new Bookmark("Day", 1, 140)), second.build())), setter.warnings());
    }

    private static TextStyle style(FontFamily family, double size, Weight weight, Color color) {
        return TextStyle.of(family, size).weight(weight).color(color);
    }

    private Group text(Role role, String element, String feature, String text, TextStyle style, double x, double y, double width) {
        Group.Builder group = Group.of(role).origin(element, feature);
        lines(group, text, style, x, y, width);
        return group.build();
    }

    private double lines(Group.Builder group, String text, TextStyle style, double x, double y, double width) {
        double top = y;
        for (Line line : setter.lines(text, style, width)) {
            double left = line.rightToLeft() ? x + width - line.width() : x;
            List<Node> runs = new ArrayList<>(line.runs(left, top + line.baselineOffset()));
            group.addAll(runs);
            top += line.height();
        }
        return top;
    }

    private static ImageData photo() {
        BufferedImage image = new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        for (int y = 0; y < 120; y++) {
            g.setColor(new java.awt.Color(250 - y, 120 + y, 90));
            g.drawLine(0, y, 90, y);
        }
        g.setColor(java.awt.Color.DARK_GRAY);
        g.fillOval(25, 30, 40, 50);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageData(bytes.toByteArray(), "image/png");
    }
}
