/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.arrange.Edges;
import org.portrait.card.layout.Card;
import org.portrait.card.template.Position;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Pointer;

/** An edge of a block follows the pointer from column to column, and the other blocks make room. */
final class ResizeDrag implements Drag {

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Card.Block block;
    private final boolean left;
    private final Position before;
    private final Previewing preview;
    private Position wanted;

    ResizeDrag(BlockTools tools, Card.Block block, Position before, boolean left) {
        this.tools = tools;
        this.canvas = tools.canvas();
        this.block = block;
        this.left = left;
        this.before = before;
        wanted = before;
        preview = new Previewing(tools.editing());
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
        tools.marks().snap(new Marks.Columns(block.page(), before.column(), before.span()));
    }

    @Override
    public void move(Pointer to) {
        canvas.card().ifPresent(card -> {
            double x = canvas.toPage(block.page(), to.x(), to.y())[0];
            Position next = left ? Edges.left(card.grid(), before, x) : Edges.right(card.grid(), before, x);
            if (!next.equals(wanted)) {
                wanted = next;
                tools.marks().land(Set.of(block.name()));
                tools.marks().snap(new Marks.Columns(block.page(), next.column(), next.span()));
                preview.show(false, template -> Arranging.resize(Arranging.withOwn(template, List.of(block.name())),
                        List.of(block.name()), next.column(), next.span()));
            }
        });
    }

    @Override
    public void drop(Pointer at) {
        cancel();
        if (!wanted.equals(before)) {
            tools.commands().resize(List.of(block.name()), wanted);
        }
    }

    @Override
    public void cancel() {
        preview.end();
        tools.marks().snap(null);
        tools.marks().land(Set.of());
    }
}
