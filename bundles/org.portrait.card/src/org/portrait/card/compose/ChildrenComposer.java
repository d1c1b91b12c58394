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
import org.portrait.card.theme.TextRole;
import org.portrait.model.Child;

/** The children: name and age, what they like, where they learn. */
final class ChildrenComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Child> children = content.objects();
        double indent = kit.pt(18);
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, content.origin(content.trait())), width);
        for (Child child : children) {
            Stack body = body(child, width - indent, kit);
            if (!body.rows().isEmpty()) {
                Drawing icon = Kit.icon("human-child", kit.pt(12.5), content.tone(kit).strong());
                list.add(kit.pt(kit.spacing().item() * 1.4),
                        Marked.of(Meaning.of(Role.LIST_ITEM, Item.origin(child, "name")), icon, 0, indent, body));
            }
        }
        if (!list.isEmpty()) {
            into.add(0, list.build());
        }
    }

    private static Stack body(Child child, double width, Kit kit) {
        Stack.Builder body = Stack.of(null, width);
        String name = Item.text(child.getName());
        String age = child.getAge() == null ? "" : Ages.text(child.getAge(), kit);
        String title = name.isEmpty() || age.isEmpty() ? name + age : name + ", " + age;
        if (!title.isEmpty()) {
            body.addKept(0, kit.text(title, kit.style(TextRole.STRONG), width));
        }
        for (String feature : List.of("schooling", "interests")) {
            String text = Item.text("schooling".equals(feature) ? child.getSchooling() : child.getInterests());
            if (!text.isEmpty()) {
                body.add(0, kit.text(text, kit.style(TextRole.BODY), width,
                        Meaning.of(Role.PARAGRAPH, Item.origin(child, feature))));
            }
        }
        return body.build();
    }
}
