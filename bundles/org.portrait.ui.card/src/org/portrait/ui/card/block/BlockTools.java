/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;

import org.portrait.card.layout.Card;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;

/** Lets blocks be selected, moved, resized and so on where they stand on a card. */
public final class BlockTools {

    private final CardEditing editing;
    private final Places places;
    private final BlockSelection selection;
    private final BlockCommands commands;
    private final Marks marks;

    /** Hooks the tools up. */
    public BlockTools(CardEditing editing) {
        this.editing = editing;
        places = new Places(editing.canvas());
        selection = new BlockSelection(editing, places);
        commands = new BlockCommands(editing, selection, places);
        marks = new Marks(editing.canvas(), places, selection);
        editing.canvas().add(marks);
        editing.canvas().add(new BlockPointer(this));
        editing.canvas().add(new BlockKeys(this));
    }

    /** Puts a copy behind the selected blocks, or the one in which a trait is selected. @return whether there are such */
    public boolean duplicate() {
        boolean any = !selection.meant().isEmpty();
        if (any) {
            commands.duplicate();
        }
        return any;
    }

    /** Selects all blocks. */
    void selectAll() {
        List<String> all = places.blocks().stream().map(Card.Block::name).distinct().toList();
        selection.select(all);
    }

    CardCanvas canvas() {
        return editing.canvas();
    }

    CardEditing editing() {
        return editing;
    }

    Places places() {
        return places;
    }

    BlockSelection selection() {
        return selection;
    }

    BlockCommands commands() {
        return commands;
    }

    Marks marks() {
        return marks;
    }
}
