/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Point;
import org.portrait.card.arrange.Landing;
import org.portrait.card.template.Position;
import org.portrait.ui.card.CardCanvas;

/** Something is dragged from outside onto the card. */
final class Insertion {

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Piece piece;
    private final String name;
    private final boolean offers;
    private final Previewing preview;
    private final AutoScroll scroll;
    private Landing landing;
    private int x;
    private int y;

    /** @param word what is seen beside the pointer */
    Insertion(BlockTools tools, Piece piece, String word) {
        this.tools = tools;
        this.piece = piece;
        canvas = tools.canvas();
        name = tools.adding().name(piece);
        offers = tools.adding().isSilent(piece);
        preview = new Previewing(tools.editing());
        scroll = new AutoScroll(canvas, this::follow);
        tools.marks().carry(Ghost.word(canvas, word));
    }

    /** The pointer is somewhere in the window of the card, or beside it. */
    void move(int toX, int toY) {
        x = toX;
        y = toY;
        if (isInside()) {
            follow();
            scroll.at(x, y);
        } else {
            leave();
        }
    }

    private boolean isInside() {
        Point size = canvas.getSize();
        return x >= 0 && y >= 0 && x < size.x && y < size.y;
    }

    private void follow() {
        tools.marks().carryTo(x, y);
        canvas.card().ifPresent(card -> {
            int page = tools.places().page(y);
            double[] at = canvas.toPage(page, x, y);
            int column = Landing.column(card.grid(), at[0] - card.grid().columnWidth() / 2, 1);
            tools.marks().land(Set.of(name));
            tools.marks().snap(new Marks.Columns(page, column, 1));
            boolean onItself = tools.places().at(x, y).filter(name::equals).isPresent();
            Landing next = Landing.at(card, Map.of(name, Position.in(1, 1)), column, page, at[1]);
            if (!next.equals(landing) && !(onItself && landing != null && landing.column() == column)) {
                landing = next;
                preview.show(offers, template -> next.apply(Adding.with(template, piece)));
            }
        });
    }

    private void leave() {
        if (landing != null) {
            landing = null;
            scroll.stop();
            preview.end();
            tools.marks().snap(null);
            tools.marks().land(Set.of());
        }
        tools.marks().carryTo(x, y);
    }

    /** The button was released: what hangs on the pointer stays where it is. */
    void drop() {
        if (landing == null) {
            cancel();
            return;
        }
        tools.adding().add(piece, landing);
        clear();
        canvas.forceFocus();
    }

    /** Everything is as before. */
    void cancel() {
        preview.end();
        clear();
    }

    private void clear() {
        scroll.stop();
        tools.marks().carry(null);
        tools.marks().snap(null);
        tools.marks().land(Set.of());
    }
}
