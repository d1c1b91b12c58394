/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Role;
import org.portrait.card.theme.TextRole;
import org.portrait.model.CustomTrait;

/** Traits that the user named: the name over the value. */
final class OwnTraitsComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<CustomTrait> traits = content.objects();
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, content.origin(content.trait())), width);
        for (CustomTrait trait : traits) {
            Stack item = item(trait, width, kit);
            if (!item.rows().isEmpty()) {
                list.add(kit.pt(kit.spacing().item() * 1.4), item);
            }
        }
        if (!list.isEmpty()) {
            into.add(0, list.build());
        }
    }

    private static Stack item(CustomTrait trait, double width, Kit kit) {
        Stack.Builder item = Stack.of(Meaning.of(Role.LIST_ITEM, Item.origin(trait, "value")), width);
        String name = Item.text(trait.getName());
        String value = Item.text(trait.getValue());
        if (!name.isEmpty()) {
            item.addKept(0, kit.text(name, kit.label(), width, Meaning.of(Role.LABEL, Item.origin(trait, "name"))));
        }
        if (!value.isEmpty()) {
            item.add(0, kit.text(value, kit.style(TextRole.BODY), width));
        }
        return item.build();
    }
}
