/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portrait.card.compose.Kit;
import org.portrait.card.geometry.Paths;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.Palette;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/**
 * Tells at the foot of a card what it stands on: how many of its traits are backed, by how many sources, and how old the newest is. A ring shows the
 * share; the words say it, too. Whoever has no evidence has no badge: each of their traits is an assumption.
 *
 * @param share of the traits that are backed
 * @param words from the whole sentence to its shortest form
 */
record EvidenceBadge(double share, List<String> words) {

    private static final double RING = 1.1;
    private static final double GAP = 4;
    private static final double FULL = 360;
    private static final double TOP = -90;

    static Optional<EvidenceBadge> of(Persona persona, Kit kit) {
        List<Trait> filled = Personas.filledTraits(persona);
        List<Evidence> all = filled.stream().flatMap(trait -> trait.evidence(persona).stream()).distinct().toList();
        long backed = filled.stream().filter(trait -> !Personas.isAssumption(persona, trait)).count();
        if (backed == 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(kit.words().format("report.backed", backed, filled.size())));
        long sources = all.stream().map(Evidence::getSource).filter(source -> source != null && !source.isBlank()).map(String::strip)
                .distinct().count();
        if (sources > 0) {
            parts.add(kit.words().plural("badge.sources", sources, sources));
        }
        Optional<LocalDate> newest = all.stream().map(Evidence::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder());
        newest.ifPresent(day -> parts.add(kit.words().format("badge.newest", ValueTexts.text(PersonaPackage.Literals.DATE, day, kit.locale()))));
        List<String> shorter = new ArrayList<>();
        for (int count = parts.size(); count > 0; count--) {
            shorter.add(String.join("  ·  ", parts.subList(0, count)));
        }
        return Optional.of(new EvidenceBadge((double) backed / filled.size(), shorter));
    }

    /**
     * Places it so that it ends at a point.
     *
     * @param right  where it ends, in points
     * @param top    of the line
     * @param room   how wide it may be
     * @return how wide it is; 0 when there is no room for it
     */
    double place(double right, double top, double room, TextStyle style, Kit kit, Group.Builder into) {
        double ring = style.size() * RING;
        double gap = kit.pt(GAP);
        Optional<Line> line = words.stream().map(text -> kit.line(text, style)).filter(each -> each.width() + gap + ring <= room).findFirst();
        line.ifPresent(text -> {
            double left = right - text.width() - gap - ring;
            double centerX = left + ring / 2;
            double centerY = top + style.lineHeight() / 2;
            Palette palette = kit.theme().palette();
            Group.Builder sign = Group.of(Role.ARTIFACT);
            sign.add(Shape.filled(Paths.circle(centerX, centerY, ring / 2), palette.rule()));
            sign.add(Shape.filled(share >= 1 ? Paths.circle(centerX, centerY, ring / 2)
                    : Paths.ring(centerX, centerY, 0, ring / 2, TOP, FULL * share), palette.muted()));
            into.add(sign.build());
            into.add(Group.of(Role.PARAGRAPH).addAll(text.runs(right - text.width(), top + text.baselineOffset())).build());
        });
        return line.map(text -> text.width() + gap + ring).orElse(0.0);
    }
}
