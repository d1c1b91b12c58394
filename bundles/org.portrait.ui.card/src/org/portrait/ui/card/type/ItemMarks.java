/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.arrange.ItemGap;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.card.block.Ghost;

/** The item that hangs on the pointer, the place it comes from, and the line where it goes. */
final class ItemMarks implements Overlay {

    private static final Color INK = new Color(0x2F, 0x62, 0xD9);
    private static final Color PAPER = new Color(255, 255, 255);
    private static final int PALE = 150;
    private static final int MARGIN = 8;

    private final CardCanvas canvas;
    private Optional<Ghost> ghost = Optional.empty();
    private Optional<ItemGap> gap = Optional.empty();
    private int page;
    private Rect from = Rect.EMPTY;

    ItemMarks(CardCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.Dispose, event -> ghost.ifPresent(Ghost::dispose));
    }

    /** An item is taken from a place of a page. */
    void lift(Ghost item, int fromPage, Rect place) {
        ghost = Optional.of(item);
        page = fromPage;
        from = place;
        redraw(canvas.toWindow(page, from));
    }

    /** The pointer is somewhere in the window. @param there where the item goes if it is dropped now */
    void follow(int x, int y, Optional<ItemGap> there) {
        ghost.ifPresent(what -> {
            redraw(what.bounds());
            what.moveTo(x, y);
            redraw(what.bounds());
        });
        if (!gap.equals(there)) {
            gap.ifPresent(old -> redraw(canvas.toWindow(old.page(), old.mark())));
            gap = there;
            gap.ifPresent(now -> redraw(canvas.toWindow(now.page(), now.mark())));
        }
    }

    /** Nothing hangs on the pointer any more. */
    void drop() {
        ghost.ifPresent(what -> {
            redraw(what.bounds());
            redraw(canvas.toWindow(page, from));
            what.dispose();
        });
        ghost = Optional.empty();
        gap.ifPresent(old -> redraw(canvas.toWindow(old.page(), old.mark())));
        gap = Optional.empty();
    }

    private void redraw(Rect area) {
        redraw(new Rectangle((int) area.x(), (int) area.y(), (int) area.width() + 1, (int) area.height() + 1));
    }

    private void redraw(Rectangle area) {
        canvas.redraw(area.x - MARGIN, area.y - MARGIN, area.width + 2 * MARGIN, area.height + 2 * MARGIN, false);
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        ghost.ifPresent(what -> {
            Rect place = canvas.toWindow(page, from).grown(1);
            gc.setBackground(PAPER);
            gc.setAlpha(PALE);
            gc.fillRectangle((int) place.x(), (int) place.y(), (int) Math.ceil(place.width()), (int) Math.ceil(place.height()));
            gc.setAlpha(255);
            what.paint(gc);
            gap.ifPresent(there -> line(gc, canvas.toWindow(there.page(), there.mark())));
        });
    }

    /** The line in a gap. */
    static void line(GC gc, Rect mark) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(INK);
        int x = (int) Math.round(mark.x());
        int y = (int) Math.round(mark.y());
        if (mark.width() == 0) {
            gc.fillRoundRectangle(x - 1, y - 2, 3, (int) mark.height() + 4, 3, 3);
        } else {
            gc.fillRoundRectangle(x - 2, y - 1, (int) mark.width() + 4, 3, 3, 3);
        }
        gc.fillOval(x - 4, y - 4, 8, 8);
    }
}
