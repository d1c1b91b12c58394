/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.compose.Kit;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ValueTexts;

/** What repeats on each page: the foot line, and on later pages the persona's name at the top; artifacts, but for what the persona stands on. */
final class Running {

    /** So much of the line the badge may have; more where the project and the segment leave it. */
    private static final double LEAST_BADGE = 0.4;

    private final Kit kit;
    private final Persona persona;
    private final PageFormat format;
    private final double margin;
    private final TextStyle style;

    Running(Kit kit, Persona persona, PageFormat format) {
        this.kit = kit;
        this.persona = persona;
        this.format = format;
        this.margin = kit.pt(kit.spacing().margin());
        this.style = kit.style(TextRole.CAPTION, kit.theme().palette().muted());
    }

    void add(int page, int pages, Group.Builder into) {
        Group.Builder artifact = Group.of(Role.ARTIFACT);
        double width = format.width() - 2 * margin;
        double y = format.height() - margin * 0.5 - style.lineHeight() / 2;
        String right = right(page, pages);
        Line end = kit.line(right, style);
        artifact.addAll(end.runs(margin + width - end.width(), y + end.baselineOffset()));
        double taken = end.width() + (page > 1 ? 0 : badge(margin + width - end.width(), y, width - end.width(), into));
        Line start = kit.fitting(left(), style, width - taken - kit.pt(20));
        artifact.addAll(start.runs(margin, y + start.baselineOffset()));
        if (page > 1 && persona.getName() != null) {
            TextStyle bold = kit.style(TextRole.PART_TITLE);
            Line name = kit.fitting(persona.getName().strip(), bold, width);
            artifact.addAll(name.runs(margin, margin * 0.7 + name.baselineOffset() - bold.lineHeight() / 2));
            artifact.add(Shape.filled(Paths.rectangle(new Rect(margin, margin * 0.7 + bold.lineHeight() * 0.75, width,
                    kit.pt(kit.spacing().hairline()))), kit.theme().palette().rule()));
        }
        into.add(artifact.build());
    }

    /** What the persona stands on, left of what stands at the right. @return how wide it is with the space around it */
    private double badge(double right, double y, double room, Group.Builder into) {
        double space = kit.pt(20);
        double free = Math.max(room * LEAST_BADGE, room - 2 * space - kit.line(left(), style).width());
        double wide = EvidenceBadge.of(persona, kit).map(badge -> badge.place(right - space, y, free, style, kit, into)).orElse(0.0);
        return wide == 0 ? 0 : wide + space;
    }

    private String left() {
        List<String> parts = new ArrayList<>();
        Personas.project(persona).map(Project::getName).ifPresent(parts::add);
        Personas.segment(persona).map(segment -> segment.getName()).ifPresent(parts::add);
        parts.removeIf(String::isBlank);
        return String.join("  ·  ", parts);
    }

    private String right(int page, int pages) {
        List<String> parts = new ArrayList<>();
        if (persona.getLastReview() != null) {
            parts.add(kit.words().format("reviewed", ValueTexts.text(PersonaPackage.Literals.DATE, persona.getLastReview(), kit.locale())));
        }
        if (pages > 1) {
            parts.add(kit.words().format("page.of", page, pages));
        }
        return String.join("  ·  ", parts);
    }
}
