/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.scene.Role;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.trait.Trait;

/** Values in large figures under their names. */
final class FiguresComposer implements PartComposer {

    private static final double LEAST = 0.66;

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST), width);
        for (Trait trait : content.traits()) {
            String value = content.value(trait, kit.locale());
            if (value.isEmpty()) {
                continue;
            }
            Stack.Builder item = Stack.of(Meaning.of(Role.LIST_ITEM, content.origin(trait)), width);
            String label = content.label(trait, kit.locale());
            if (!label.isEmpty()) {
                item.addKept(0, kit.text(label, kit.label(), width, Meaning.of(Role.LABEL)));
            }
            list.add(kit.pt(kit.spacing().item()), item.add(0, figure(value, content, width, kit)).build());
        }
        if (!list.isEmpty()) {
            into.add(0, list.build());
        }
    }

    /** The value on one line, smaller if it must be; on several where even that is too wide. */
    private static TextPiece figure(String value, Content content, double width, Kit kit) {
        TextStyle style = kit.style(TextRole.FIGURE, content.tone(kit).text());
        double wide = kit.line(value, style).width();
        double step = wide <= width ? 1 : Math.max(LEAST, width / wide * 0.99);
        return kit.text(value, style.size(style.size() * step), width);
    }
}
