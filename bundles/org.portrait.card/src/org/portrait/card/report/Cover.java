/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.List;

import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.PortraitPiece;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.model.Accent;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;

/** The cover: title, product, the faces, day and owner. */
final class Cover {

    private static final double[] STEPS = {1, 0.8, 0.64, 0.5, 0.4};
    private static final double MOST_TITLE = 0.3;
    private static final int MOST_FACES = 8;
    private static final double FACE = 84;

    private final Project project;
    private final List<Persona> personas;
    private final Kit kit;
    private final PageFormat format;
    private final double margin;
    private final double width;
    private final boolean band;

    private Cover(Project project, List<Persona> personas, Kit kit, PageFormat format) {
        this.project = project;
        this.personas = personas;
        this.kit = kit;
        this.format = format;
        margin = kit.pt(56);
        width = format.width() - 2 * margin;
        band = kit.theme().look().header() == Look.Header.BAND;
    }

    /** Appends the cover; texts too long for one flow over several plain pages. */
    static void write(Project project, List<Persona> personas, Kit kit, PageFormat format, ReportPages pages) {
        Cover cover = new Cover(project, personas, kit, format);
        Stack title = cover.title();
        Stack facts = cover.facts();
        if (title.height() > format.height() * MOST_TITLE || facts.height() > format.height() * MOST_TITLE) {
            pages.flow(List.of(title, facts), "", List.of());
        } else {
            pages.add(List.of(cover.page(title, facts)), "", List.of());
        }
    }

    private Stack title() {
        Color ink = band ? kit.theme().palette().bandInk() : kit.theme().palette().ink();
        String name = Texts.or(project.getName(), kit.words().get("unnamed.project"));
        TextStyle style = kit.style(TextRole.COVER, ink);
        List<Line> lines = List.of();
        for (double step : STEPS) {
            lines = kit.balanced(name, style.size(style.size() * step), width);
            if (lines.size() <= 3) {
                break;
            }
        }
        Stack.Builder title = Stack.of(null, width);
        title.addKept(0, kit.text(kit.words().get("report.kind"), kit.style(TextRole.KEY_FACT, band ? kit.theme().palette().bandMuted()
                : kit.theme().tone(Accent.PRIMARY).text()), width));
        title.addKept(kit.pt(6), TextPiece.of(lines, width, Meaning.of(Role.HEADING1, Content.origin(project, "name"))));
        String product = Texts.or(project.getProduct(), "");
        if (!product.isEmpty()) {
            title.add(kit.pt(8), TextPiece.of(kit.balanced(product, kit.style(TextRole.TAGLINE, band ? ink : kit.theme().palette().muted()),
                    width), width, Meaning.of(Role.PARAGRAPH, Content.origin(project, "product"))));
        }
        return title.build();
    }

    private Stack facts() {
        Stack.Builder facts = Stack.of(Meaning.of(Role.LIST), width);
        facts.add(0, Texts.labelled(kit.words().get("report.date"), ValueTexts.text(PersonaPackage.Literals.DATE, kit.today(), kit.locale()),
                Content.origin(project, "created"), width, kit));
        String owner = Texts.or(project.getOwner(), "");
        if (!owner.isEmpty()) {
            facts.add(kit.pt(6), Texts.labelled(ModelTexts.name(PersonaPackage.Literals.PROJECT__OWNER, kit.locale()), owner,
                    Content.origin(project, "owner"), width, kit));
        }
        facts.add(kit.pt(6), Texts.labelled(kit.words().get("report.holds"), kit.words().plural("report.segments",
                project.getSegments().size(), project.getSegments().size()) + ", " + kit.words().plural("report.personas",
                        personas.size(), personas.size()), Content.origin(project, "segments"), width, kit));
        return facts.build();
    }

    private Group.Builder page(Stack title, Stack facts) {
        Group.Builder page = Group.of(Role.DOCUMENT);
        double height = format.height();
        double horizon = height * (format.isLandscape() ? 0.56 : 0.5);
        Palette palette = kit.theme().palette();
        switch (kit.theme().look().header()) {
            case BAND -> page.add(Shape.filled(Paths.rectangle(new Rect(0, 0, format.width(), horizon)),
                    LinearGradient.of(0, 0, palette.band(), format.width(), horizon, palette.bandEnd())));
            case RULED -> {
                page.add(Shape.filled(Paths.rectangle(new Rect(margin, margin, width, kit.pt(3))), palette.ink()));
                page.add(Shape.filled(Paths.rectangle(new Rect(margin, horizon, width, kit.pt(0.8))), palette.ink()));
            }
            case OPEN -> page.add(Shape.filled(Paths.rounded(new Rect(margin, horizon - title.height() - kit.pt(58), kit.pt(40), kit.pt(3)),
                    kit.pt(1.5)), kit.theme().tone(Accent.PRIMARY).strong()));
        }
        double titleTop = switch (kit.theme().look().header()) {
            case RULED -> margin + kit.pt(30);
            case BAND -> horizon - title.height() - kit.pt(FACE / 2 + 26);
            case OPEN -> horizon - title.height() - kit.pt(42);
        };
        title.place(margin, titleTop, page);
        faces(horizon, page);
        facts.place(margin, height - margin - facts.height(), page);
        return page;
    }

    /** The faces, overlapping a little, over the line that parts the page. */
    private void faces(double horizon, Group.Builder page) {
        int count = Math.min(MOST_FACES, personas.size());
        boolean square = kit.theme().look().square();
        double size = Math.min(kit.pt(FACE), width / Math.max(1, count) * 1.1);
        double step = square ? size + kit.pt(8) : size * 0.86;
        if (square && count > 0 && count * step > width) {
            size = width / count - kit.pt(8);
            step = size + kit.pt(8);
        }
        Group.Builder faces = Group.of(Role.ARTIFACT);
        for (int i = 0; i < count; i++) {
            double x = margin + i * step;
            double y = square ? horizon + kit.pt(18) : band ? horizon - size / 2 : horizon + kit.pt(10);
            if (!square) {
                Path ring = Paths.circle(x + size / 2, y + size / 2, size / 2 + kit.pt(3));
                faces.add(Shape.filled(ring, kit.theme().palette().paper()));
            }
            Group.Builder face = Group.of(Role.ARTIFACT);
            PortraitPiece.of(personas.get(i), kit, size, square).draw(x, y, face);
            faces.add(SegmentChapter.withoutOrigins(face.build()));
        }
        page.add(faces.build());
    }
}
