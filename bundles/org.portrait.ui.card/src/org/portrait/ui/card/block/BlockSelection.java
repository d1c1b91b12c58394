/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.Block;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.Cursor;

/** Which blocks are selected. Either a trait is selected or blocks are, never both. */
final class BlockSelection implements Cursor.Listener {

    private final CardEditing tools;
    private final Places places;

    BlockSelection(CardEditing tools, Places places) {
        this.tools = tools;
        this.places = places;
        tools.cursor().addListener(this);
        tools.canvas().addListener(SWT.Dispose, event -> tools.cursor().removeListener(this));
    }

    /** The selected blocks. */
    Set<String> blocks() {
        return tools.blocks();
    }

    /** The block in which a trait is selected. */
    Optional<String> around() {
        return places.holding(tools.cursor().selection());
    }

    /** What a command is about: the selected blocks, otherwise the one in which a trait is selected. */
    Set<String> meant() {
        return blocks().isEmpty() ? around().map(Set::of).orElse(Set.of()) : blocks();
    }

    /** Selects blocks instead of whatever is selected. */
    void select(Collection<String> names) {
        if (!names.isEmpty()) {
            tools.cursor().select(Origin.NONE, tools.canvas());
        }
        tools.selectBlocks(names);
    }

    /** Selects a block beside those selected, or no longer. */
    void toggle(String name) {
        Set<String> names = new LinkedHashSet<>(blocks().isEmpty() ? around().map(Set::of).orElse(Set.of()) : blocks());
        if (!names.remove(name)) {
            names.add(name);
        }
        select(names);
    }

    /** Selects nothing. */
    void clear() {
        tools.cursor().select(Origin.NONE, tools.canvas());
        tools.selectBlocks(Set.of());
    }

    @Override
    public void selectionChanged(Object by) {
        if (!tools.cursor().selection().isNone()) {
            tools.selectBlocks(Set.of());
        }
        tools.canvas().redraw();
    }

    @Override
    public void subjectChanged() {
        tools.selectBlocks(Set.of());
    }

    /** What is no longer on the card is not selected. */
    @Override
    public void contentChanged() {
        if (blocks().isEmpty()) {
            return;
        }
        List<String> left = tools.template().map(template -> template.blocks().stream().filter(block -> !block.hidden()).map(Block::id).toList())
                .orElse(List.of());
        tools.selectBlocks(blocks().stream().filter(name -> left.contains(name) || name.equals(Block.OWN.id())).toList());
    }
}
