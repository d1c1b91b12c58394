/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Stack;

/** Short items as chips. */
final class ChipsComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<ChipRows.Chip> chips = Item.of(content.objects(), kit.locale()).stream()
                .map(item -> new ChipRows.Chip(item.text(), "", "", item.origin(), content.isShared(item.text()))).toList();
        if (!chips.isEmpty()) {
            into.add(0, new ChipRows(kit, content.tone(kit)).stack(chips, content.origin(content.trait()), width));
        }
    }
}
