/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;

/** Chips side by side in rows. What is too long for a chip becomes an item with a bullet. */
final class ChipRows {

    /**
     * A chip before it is placed.
     *
     * @param text   its words
     * @param icon   name of an icon before the words; empty for none
     * @param said   what the icon says; empty for nothing
     * @param origin what it shows
     * @param shared whether others have it as well, which sets it back
     */
    record Chip(String text, String icon, String said, Origin origin, boolean shared) {
    }

    private static final int MOST_LINES = 2;

    private final Kit kit;
    private final Tone tone;
    private final TextStyle style;
    private final TextStyle back;
    private final double padding;
    private final double icon;

    ChipRows(Kit kit, Tone tone) {
        this.kit = kit;
        this.tone = tone;
        this.style = kit.style(TextRole.CHIP, tone.text());
        this.back = kit.style(TextRole.CHIP, kit.theme().palette().muted());
        this.padding = kit.pt(7);
        this.icon = kit.pt(9.5);
    }

    /** Rows of chips as a list; empty when there are none. */
    Stack stack(List<Chip> chips, Origin origin, double width) {
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, origin), width);
        List<Drawing> row = new ArrayList<>();
        double gap = kit.pt(4);
        double x = 0;
        for (Chip chip : chips) {
            double lead = lead(chip);
            List<Line> lines = kit.lines(chip.text(), chip.shared() ? back : style, width - 2 * padding - lead);
            double chipWidth = lead + widest(lines) + 2 * padding;
            if (!row.isEmpty() && (x + chipWidth > width || lines.size() > 1)) {
                list.add(gap, row(row));
                row.clear();
                x = 0;
            }
            if (lines.size() > MOST_LINES) {
                list.add(gap, bullet(chip, width));
            } else if (lines.size() > 1) {
                list.add(gap, new Solid(height(lines), chip(chip, lines, chipWidth)));
            } else {
                double at = x;
                Drawing drawing = chip(chip, lines, chipWidth);
                row.add((left, y, into) -> drawing.draw(left + at, y, into));
                x += chipWidth + gap;
            }
        }
        if (!row.isEmpty()) {
            list.add(gap, row(row));
        }
        return list.build();
    }

    private double lead(Chip chip) {
        return chip.icon().isEmpty() ? 0 : icon + kit.pt(3.5);
    }

    private static double widest(List<Line> lines) {
        double widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    private double height(List<Line> lines) {
        double height = 2 * kit.pt(2.2);
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }

    private Solid row(List<Drawing> chips) {
        List<Drawing> placed = List.copyOf(chips);
        return new Solid(style.lineHeight() + 2 * kit.pt(2.2), (x, y, into) -> placed.forEach(chip -> chip.draw(x, y, into)));
    }

    private Marked bullet(Chip chip, double width) {
        TextStyle body = kit.style(TextRole.BODY);
        double indent = BulletsComposer.indent(kit);
        return Marked.of(Meaning.of(Role.LIST_ITEM, chip.origin()), BulletsComposer.bullet(kit, body, tone.strong()), 0,
                indent, kit.text(chip.text(), body, width - indent));
    }

    private Drawing chip(Chip chip, List<Line> lines, double width) {
        double height = height(lines);
        return (x, y, into) -> {
            Group.Builder item = Meaning.of(Role.LIST_ITEM, chip.origin()).group();
            item.add(shape(new Rect(x, y, width, height), chip.shared()));
            if (!chip.icon().isEmpty()) {
                Group.Builder figure = Meaning.figure(chip.origin(), chip.said()).group();
                Kit.icon(chip.icon(), icon, tone.strong()).draw(x + padding - kit.pt(1),
                        y + kit.pt(2.2) + (style.lineHeight() - icon) / 2, figure);
                item.add(figure.build());
            }
            Group.Builder words = Group.of(Role.PARAGRAPH);
            double top = y + kit.pt(2.2);
            for (Line line : lines) {
                words.addAll(line.runs(x + padding + lead(chip), top + line.baselineOffset()));
                top += line.height();
            }
            into.add(item.add(words.build()).build());
        };
    }

    private Shape shape(Rect area, boolean shared) {
        double radius = kit.pt(kit.spacing().chipRadius());
        double hair = kit.pt(kit.spacing().hairline());
        if (shared) {
            return Shape.stroked(outline(area.grown(-hair / 2), radius),
                    Stroke.of(kit.theme().palette().muted(), hair).dashed(kit.pt(2), kit.pt(1.6)));
        }
        if (radius == 0) {
            return Shape.stroked(Paths.rectangle(area.grown(-hair / 2)), Stroke.of(kit.theme().palette().rule(), hair * 1.3));
        }
        Color fill = kit.theme().look().block() == Look.Block.TILE ? kit.theme().palette().paper() : tone.soft();
        return Shape.filled(Paths.rounded(area, radius), fill);
    }

    private static Path outline(Rect area, double radius) {
        return radius == 0 ? Paths.rectangle(area) : Paths.rounded(area, radius);
    }
}
