/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.portrait.card.font.FontFace;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.Shape;
import org.portrait.card.scene.TextRun;

/**
 * The same card as a web page: headings, paragraphs, lists and drawings of a scene as HTML with style sheets, which the
 * browser lays out itself in three columns.
 */
final class HtmlCard {

    private static final Map<Role, String> TAGS = new EnumMap<>(Map.ofEntries(Map.entry(Role.SECTION, "section"), Map.entry(Role.HEADING1, "h1"),
            Map.entry(Role.HEADING2, "h2"), Map.entry(Role.HEADING3, "h3"), Map.entry(Role.PARAGRAPH, "p"), Map.entry(Role.LIST, "ul"),
            Map.entry(Role.LIST_ITEM, "li"), Map.entry(Role.QUOTE, "blockquote"), Map.entry(Role.LABEL, "b")));
    private static final String STYLE = """
            @page { size: A4; margin: 0 }
            body { margin: 36pt; font: 9pt Card; color: #222 }
            h1 { font: 24pt Card; margin: 4pt 0; column-span: all }
            h2 { font: bold 11pt CardBold; color: #245; margin: 8pt 0 3pt }
            h3 { font: bold 9pt CardBold; margin: 5pt 0 2pt }
            p, ul, blockquote { margin: 0 0 3pt; padding: 0 } li { list-style: none }
            main { columns: 3; column-gap: 16pt } svg { vertical-align: middle }
            """;

    private final StringBuilder html = new StringBuilder();

    private HtmlCard() {
    }

    /** A page with the fonts of the cards and nothing else. */
    static String frame() {
        return "<!doctype html><html><head><meta charset=utf-8><style>" + font("Card", FontFace.OPEN_SANS_REGULAR)
                + font("CardBold", FontFace.OPEN_SANS_SEMIBOLD)
                + STYLE + "</style></head><body><span style='font-family:Card'>a<b style='font-family:CardBold'>b</b></span></body></html>";
    }

    private static String font(String name, FontFace face) {
        return "@font-face { font-family: " + name + "; src: url(data:font/ttf;base64," + Base64.getEncoder()
                .encodeToString(face.file().bytes()) + ") }\n";
    }

    /** The body of the page for a card. */
    static String of(Scene scene) {
        HtmlCard card = new HtmlCard();
        card.html.append("<main>");
        for (Page page : scene.pages()) {
            card.write(page.root());
        }
        return card.html.append("</main>").toString();
    }

    private void write(Group group) {
        if (group.role() == Role.FIGURE) {
            figure(group);
            return;
        }
        String tag = TAGS.getOrDefault(group.role(), "div");
        html.append('<').append(tag).append('>');
        for (Node child : group.children()) {
            switch (child) {
                case Group inner -> write(inner);
                case TextRun run -> html.append("<span style=color:").append(run.color().css()).append('>').append(escaped(run.text()))
                        .append("</span> ");
                default -> {
                    // What decorates is left to the style sheet.
                }
            }
        }
        html.append("</").append(tag).append('>');
    }

    private void figure(Group group) {
        Rect box = group.bounds();
        html.append(String.format(Locale.ROOT, "<svg role=img aria-label='%s' width=%.1fpt height=%.1fpt viewBox='%.1f %.1f %.1f %.1f'>",
                escaped(group.alternativeText()),
                box.width(), box.height(), box.x(), box.y(), box.width(), box.height()));
        draw(group);
        html.append("</svg>");
    }

    private void draw(Group group) {
        for (Node child : group.children()) {
            switch (child) {
                case Group inner -> draw(inner);
                case Shape shape when shape.fill() instanceof Color color && !color.isInvisible() ->
                    html.append("<path fill='").append(color.css()).append("' d='").append(outline(shape.path())).append("'/>");
                case Shape shape when !shape.stroke().isInvisible() -> html.append("<path fill=none stroke='").append(shape.stroke().color().css())
                        .append("' d='").append(outline(shape.path())).append("'/>");
                case TextRun run ->
                        html.append(String.format(Locale.ROOT, "<text x=%.1f y=%.1f font-size=%.1f>", run.x(), run.baseline(), run.size()))
                        .append(escaped(run.text())).append("</text>");
                default -> {
                    // Gradients and pictures do not occur in figures of these cards.
                }
            }
        }
    }

    private static String outline(Path path) {
        StringBuilder data = new StringBuilder();
        path.trace(new Path.Sink() {
            @Override
            public void moveTo(double x, double y) {
                data.append('M');
                points(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                data.append('L');
                points(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                data.append('C');
                points(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                data.append('Z');
            }

            private void points(double... numbers) {
                for (double number : numbers) {
                    data.append(Math.round(number * 100) / 100.0).append(' ');
                }
            }
        });
        return data.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
