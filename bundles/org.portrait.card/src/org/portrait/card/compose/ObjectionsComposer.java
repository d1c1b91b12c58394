/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Role;
import org.portrait.card.text.TextStyle;
import org.portrait.model.Accent;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;
import org.portrait.model.Objection;

/** Objections, each with the answer to it. */
final class ObjectionsComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        Stack list = stack(content.objects(), Meaning.of(Role.LIST, content.origin(content.trait())), width, kit);
        if (!list.rows().isEmpty()) {
            into.add(0, list);
        }
    }

    /** The objections as a list; without rows when nothing is said. */
    static Stack stack(List<Objection> objections, Meaning meaning, double width, Kit kit) {
        Stack.Builder list = Stack.of(meaning, width);
        for (Objection objection : objections) {
            Stack item = item(objection, width, kit);
            if (!item.rows().isEmpty()) {
                list.add(kit.pt(kit.spacing().item() * 1.6), item);
            }
        }
        return list.build();
    }

    private static Stack item(Objection objection, double width, Kit kit) {
        Stack.Builder item = Stack.of(Meaning.of(Role.LIST_ITEM, Item.origin(objection, "text")), width);
        String text = Item.text(objection.getText());
        String answer = Item.text(objection.getAnswer());
        if (!text.isEmpty()) {
            TextStyle style = kit.style(TextRole.STRONG);
            Marked row = marked(text, style, "help-circle-outline", kit.theme().tone(Accent.NEGATIVE), null, width, kit);
            if (answer.isEmpty()) {
                item.add(0, row);
            } else {
                item.addKept(0, row);
            }
        }
        if (!answer.isEmpty()) {
            item.add(kit.pt(1.5), marked(answer, kit.style(TextRole.BODY), "check-circle-outline",
                    kit.theme().tone(Accent.POSITIVE), Meaning.of(Role.SPAN, Item.origin(objection, "answer")), width, kit));
        }
        return item.build();
    }

    private static Marked marked(String text, TextStyle style, String icon, Tone tone, Meaning meaning, double width,
            Kit kit) {
        double size = kit.pt(10);
        double indent = kit.pt(14.5);
        Drawing mark = (x, y, group) -> Kit.icon(icon, size, tone.strong()).draw(x, y + Kit.middle(style) - size / 2, group);
        return Marked.of(meaning, mark, 0, indent, kit.text(text, style, width - indent));
    }
}
