/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * Chips for what a persona does not say yet, shown while the card is drafted. Each points at the persona and, as its feature, at the
 * key of the trait; the last one, for more than there is room for, at the name of the block behind {@link #MORE}.
 */
public final class Offers {

    /** What the feature of a chip for further traits begins with. */
    public static final String MORE = "+";

    private static final int MOST = 6;

    private Offers() {
    }

    /**
     * Rows of chips; none when nothing is missing or the card is not drafted.
     *
     * @param block the block that they stand in
     * @param ink   colour of the letters
     */
    public static Stack rows(Persona persona, String block, List<Trait> missing, double width, Color ink, Kit kit) {
        Stack.Builder rows = Stack.of(Meaning.of(Role.ARTIFACT), width);
        TextStyle style = kit.style(TextRole.CHIP, ink);
        double gap = kit.pt(4);
        List<Drawing> row = new ArrayList<>();
        double x = 0;
        int shown = missing.size() <= MOST + 1 ? missing.size() : MOST;
        for (int i = 0; i <= shown; i++) {
            if (i == shown && shown == missing.size()) {
                break;
            }
            String words = i < shown ? "+ " + missing.get(i).name(kit.locale()) : kit.words().format("offers.more", missing.size() - shown);
            Origin origin = Item.origin(persona, i < shown ? missing.get(i).key() : MORE + block);
            Line line = kit.fitting(words, style, width - 2 * kit.pt(7));
            double wide = Math.min(width, line.width() + 2 * kit.pt(7));
            if (x > 0 && x + wide > width) {
                rows.add(gap, row(row, style, kit));
                row.clear();
                x = 0;
            }
            row.add(chip(line, origin, x, wide, style, ink, kit));
            x += wide + gap;
        }
        if (!row.isEmpty()) {
            rows.add(gap, row(row, style, kit));
        }
        return rows.build();
    }

    private static Solid row(List<Drawing> chips, TextStyle style, Kit kit) {
        List<Drawing> placed = List.copyOf(chips);
        return new Solid(style.lineHeight() + 2 * kit.pt(2.2), (x, y, into) -> placed.forEach(chip -> chip.draw(x, y, into)));
    }

    private static Drawing chip(Line line, Origin origin, double at, double width, TextStyle style, Color ink, Kit kit) {
        double height = style.lineHeight() + 2 * kit.pt(2.2);
        return (x, y, into) -> into.add(Meaning.of(Role.ARTIFACT, origin).group()
                .add(Shape.stroked(Paths.rounded(new Rect(x + at, y, width, height).grown(-kit.pt(0.4)), height / 2),
                        Stroke.of(ink, kit.pt(0.6)).dashed(kit.pt(2), kit.pt(2))))
                .addAll(line.runs(x + at + kit.pt(7), y + kit.pt(2.2) + line.baselineOffset())).build());
    }
}
