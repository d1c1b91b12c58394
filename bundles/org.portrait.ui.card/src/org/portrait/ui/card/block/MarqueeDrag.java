/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.LinkedHashSet;
import java.util.Set;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Pointer;

/** A rectangle that is drawn around blocks to select them. A press that goes nowhere selects nothing. */
final class MarqueeDrag implements Drag {

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Pointer start;
    private final boolean more;
    private final Set<String> before;
    private final Origin trait;
    private final AutoScroll scroll;
    /** Where it began, on the desk. */
    private final double deskX;
    private final double deskY;
    private boolean begun;
    private int x;
    private int y;

    /** @param more whether what is selected stays so */
    MarqueeDrag(BlockTools tools, Pointer start, boolean more) {
        this.tools = tools;
        this.canvas = tools.canvas();
        this.start = start;
        this.more = more;
        before = tools.selection().blocks();
        trait = tools.editing().cursor().selection();
        deskX = start.x() + (double) canvas.view().x();
        deskY = start.y() + (double) canvas.view().y();
        scroll = new AutoScroll(canvas, this::follow);
    }

    @Override
    public void move(Pointer to) {
        x = to.x();
        y = to.y();
        begun |= to.isAwayFrom(start);
        if (begun) {
            follow();
            scroll.at(x, y);
        }
    }

    private void follow() {
        double fromX = deskX - canvas.view().x();
        double fromY = deskY - canvas.view().y();
        Rect area = Rect.ofCorners(Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y));
        tools.marks().encircle(area);
        Set<String> names = new LinkedHashSet<>(more ? before : Set.of());
        names.addAll(tools.places().touching(area));
        if (names.isEmpty()) {
            tools.selection().clear();
        } else {
            tools.selection().select(names);
        }
    }

    @Override
    public void drop(Pointer at) {
        end();
        if (!begun && !more) {
            tools.selection().clear();
        }
    }

    @Override
    public void cancel() {
        end();
        tools.selection().select(before);
        if (before.isEmpty()) {
            tools.editing().cursor().select(trait, canvas);
        }
    }

    private void end() {
        scroll.stop();
        tools.marks().encircle(null);
    }
}
