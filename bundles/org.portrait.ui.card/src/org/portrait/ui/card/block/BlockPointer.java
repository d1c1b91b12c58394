/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Pointer;

/** What the mouse does with blocks: select, encircle, move, resize. */
final class BlockPointer implements Gesture {

    /** What is under the pointer to take hold of. */
    private record Hold(String block, Handles.Kind kind) {
    }

    private final BlockTools tools;
    private final BlockSelection selection;

    BlockPointer(BlockTools tools) {
        this.tools = tools;
        selection = tools.selection();
        tools.canvas().addListener(SWT.MouseExit, event -> tools.marks().hover(""));
        // who types does not point
        tools.canvas().addListener(SWT.KeyDown, event -> tools.marks().hover(""));
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        if (at.button() == 3) {
            return Optional.of(menu(at));
        }
        if (at.button() != 1) {
            return Optional.empty();
        }
        if (tools.isGripped()) {
            return selection.blocks().stream().findFirst().map(name -> new MoveDrag(tools, at, name, () -> { }));
        }
        boolean more = at.holds(SWT.MOD1) || at.holds(SWT.SHIFT);
        Optional<Hold> hold = more ? Optional.empty() : hold(at);
        if (hold.isPresent()) {
            return hold(at, hold.get());
        }
        Optional<String> offer = tools.offerAt(at);
        if (offer.isPresent()) {
            return Optional.of(new MoveDrag(tools, at, offer.get(), () -> tools.searchIn(offer.get(), at.x(), at.y())));
        }
        if (blockAt(at).isEmpty()) {
            return at.origin().isNone() ? Optional.of(new MarqueeDrag(tools, at, more)) : Optional.empty();
        }
        if (more) {
            selection.toggle(blockAt(at));
            return Optional.of(new MoveDrag(tools, at, blockAt(at), () -> { }));
        }
        return Optional.of(at.origin().isNone() ? onBlock(at) : onTrait(at));
    }

    private Optional<Drag> hold(Pointer at, Hold hold) {
        if (hold.kind() == Handles.Kind.GRIP) {
            return Optional.of(new MoveDrag(tools, at, hold.block(), () -> selection.select(List.of(hold.block()))));
        }
        return tools.places().first(hold.block()).map(block -> new ResizeDrag(tools, block, hold.kind() == Handles.Kind.LEFT));
    }

    private Drag onBlock(Pointer at) {
        if (!selection.blocks().contains(blockAt(at))) {
            selection.select(List.of(blockAt(at)));
        }
        return new MoveDrag(tools, at, blockAt(at), () -> selection.select(List.of(blockAt(at))));
    }

    /** A trait of several selected blocks moves them all; otherwise it is selected as soon as it is pressed. */
    private Drag onTrait(Pointer at) {
        Runnable click = () -> tools.editing().cursor().select(at.origin(), tools.canvas());
        if (!selection.blocks().contains(blockAt(at))) {
            click.run();
        }
        return new MoveDrag(tools, at, blockAt(at), click);
    }

    /** The context menu is about what is selected, or about what is under the pointer if that is not selected. */
    private Drag menu(Pointer at) {
        if (!blockAt(at).isEmpty() && selection.blocks().contains(blockAt(at))) {
            return Drag.NOTHING;
        }
        if (!at.origin().isNone()) {
            tools.editing().cursor().select(at.origin(), tools.canvas());
        } else if (!blockAt(at).isEmpty()) {
            selection.select(List.of(blockAt(at)));
        } else {
            selection.clear();
        }
        return Drag.NOTHING;
    }

    private String blockAt(Pointer at) {
        return at.block().isEmpty() ? tools.places().at(at.x(), at.y()).orElse("") : at.block();
    }

    private Optional<Hold> hold(Pointer at) {
        boolean selected = !selection.blocks().isEmpty();
        return selection.meant().stream().flatMap(name -> tools.places().areas(name).stream().limit(1)
                .flatMap(area -> Handles.hit(Handles.frame(area), at.x(), at.y(), selected).stream()).map(kind -> new Hold(name, kind))).findFirst();
    }

    @Override
    public int shape(Pointer at) {
        Optional<Hold> hold = hold(at);
        tools.marks().hover(hold.map(Hold::block).orElse(blockAt(at)));
        return hold.map(found -> found.kind() == Handles.Kind.GRIP ? SWT.CURSOR_SIZEALL : SWT.CURSOR_SIZEWE)
                .or(() -> tools.offerAt(at).map(block -> SWT.CURSOR_HAND)).orElse(-1);
    }
}
