/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.arrange.Edges;
import org.portrait.card.layout.Card;
import org.portrait.card.template.Position;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Pointer;

/** An edge of a block follows the pointer from column to column, with it those of the others that are selected; the rest makes room. */
final class ResizeDrag implements Drag {

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Card.Block block;
    private final boolean left;
    private final Map<String, Position> before;
    private final Previewing preview;
    private Map<String, Position> wanted;

    ResizeDrag(BlockTools tools, Card.Block block, boolean left) {
        this.tools = tools;
        this.canvas = tools.canvas();
        this.block = block;
        this.left = left;
        before = tools.commands().positions(tools.selection().meant());
        wanted = before;
        preview = new Previewing(tools.editing());
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
        snap(before.get(block.name()));
    }

    private void snap(Position position) {
        tools.marks().snap(new Marks.Columns(block.page(), position.column(), position.span()));
    }

    @Override
    public void move(Pointer to) {
        canvas.card().ifPresent(card -> {
            // the preview may have fewer pages
            int page = Math.min(block.page(), card.scene().pages().size() - 1);
            double x = canvas.toPage(page, to.x(), to.y())[0];
            Map<String, Position> next = Edges.drawn(card.grid(), before, block.name(), left, x);
            if (!next.equals(wanted)) {
                wanted = next;
                tools.marks().land(next.keySet());
                snap(next.get(block.name()));
                preview.show(false, template -> Arranging.place(template, next));
            }
        });
    }

    @Override
    public void drop(Pointer at) {
        if (!wanted.equals(before)) {
            tools.commands().resize(wanted);
        }
        cancel();
    }

    @Override
    public void cancel() {
        preview.end();
        tools.marks().snap(null);
        tools.marks().land(Set.of());
    }
}
