/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.theme.TextRole;
import org.portrait.model.trait.Trait;

/** Percentages as bars under their names; two beside each other where the column is wide. */
final class GaugesComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        double gap = kit.pt(14);
        int columns = content.traits().size() > 1 && areShort(content, (width - gap) / 2, kit) ? 2 : 1;
        double cell = (width - (columns - 1) * gap) / columns;
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST), width);
        for (int i = 0; i < content.traits().size(); i += columns) {
            Stack left = gauge(content.traits().get(i), content, cell, kit);
            if (columns == 2 && i + 1 < content.traits().size()) {
                Stack right = gauge(content.traits().get(i + 1), content, cell, kit);
                Drawing both = left::place;
                list.add(kit.pt(kit.spacing().item() * 1.3), new Solid(Math.max(left.height(), right.height()),
                        both.and((x, y, group) -> right.place(x + cell + gap, y, group))));
            } else {
                list.add(kit.pt(kit.spacing().item() * 1.3), left);
            }
        }
        into.add(0, list.build());
    }

    private static boolean areShort(Content content, double width, Kit kit) {
        double room = width - kit.pt(30);
        for (Trait trait : content.traits()) {
            if (kit.line(trait.name(kit.locale()), kit.style(TextRole.LABEL)).width() > room) {
                return false;
            }
        }
        return true;
    }

    private static Stack gauge(Trait trait, Content content, double width, Kit kit) {
        int percent = trait.get(content.persona()) instanceof Number number ? Math.clamp(number.intValue(), 0, 100) : 0;
        String name = trait.name(kit.locale());
        Line value = kit.line(percent + "\u00a0%", kit.style(TextRole.LABEL, content.tone(kit).text()));
        String label = content.label(trait, kit.locale());
        Drawing number = (x, y, group) -> Kit.line(value, Kit.paragraph()).draw(x + width - value.width(), y, group);
        Piece above = label.isEmpty() ? new Solid(value.height(), number)
                : Marked.of(null, Drawing.NOTHING, value.height(), 0, name(label, width - value.width() - kit.pt(4), kit)).noted(number);
        double thick = kit.pt(3);
        Meaning figure = Meaning.figure(content.origin(trait), name + ": " + percent + " %");
        Color strong = content.tone(kit).strong();
        Drawing bar = (x, y, group) -> group.add(figure.group()
                .add(Shape.filled(Paths.rounded(new Rect(x, y, width, thick), thick / 2), kit.theme().palette().rule()))
                .add(Shape.filled(Paths.rounded(new Rect(x, y, Math.max(thick, width * percent / 100), thick), thick / 2),
                        strong))
                .build());
        return Stack.of(Meaning.of(Role.LIST_ITEM, content.origin(trait)), width)
                .addKept(0, above).add(kit.pt(1.5), new Solid(thick, bar)).build();
    }

    private static TextPiece name(String label, double width, Kit kit) {
        return kit.text(label, kit.style(TextRole.LABEL), width, Meaning.of(Role.LABEL));
    }
}
