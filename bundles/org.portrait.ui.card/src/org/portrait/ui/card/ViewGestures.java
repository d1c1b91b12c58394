/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Zooms and scrolls a card. */
final class ViewGestures implements Gesture {

    private static final double WHEEL = 1.12;
    /** What one notch of a wheel counts. */
    private static final double NOTCH = 3;
    private static final int LINE = 48;

    private final SceneCanvas<?, ?> canvas;
    private boolean spaceHeld;

    ViewGestures(SceneCanvas<?, ?> canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> {
            canvas.view().scrollTo(canvas.view().x() - event.count * LINE, canvas.view().y());
            event.doit = false;
        });
        canvas.addListener(SWT.KeyUp, event -> spaceHeld &= event.keyCode != ' ');
        canvas.addListener(SWT.FocusOut, event -> spaceHeld = false);
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        return at.button() == 2 || at.button() == 1 && spaceHeld ? Optional.of(new Pan(at)) : Optional.empty();
    }

    @Override
    public int shape(Pointer at) {
        return spaceHeld ? SWT.CURSOR_SIZEALL : -1;
    }

    /** The desk follows the mouse. */
    private final class Pan implements Drag {
        private int x;
        private int y;

        Pan(Pointer at) {
            x = at.x();
            y = at.y();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        }

        @Override
        public void move(Pointer to) {
            canvas.view().scrollTo(canvas.view().x() + x - to.x(), canvas.view().y() + y - to.y());
            x = to.x();
            y = to.y();
        }
    }

    private void wheel(Event event) {
        DeskScroll view = canvas.view();
        if ((event.stateMask & SWT.MOD1) != 0) {
            view.zoomAt(view.desk().zoom() * Math.pow(WHEEL, Math.clamp(event.count, -6, 6) / NOTCH), event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            view.scrollTo(view.x() - event.count * LINE / 2, view.y());
        } else {
            view.scrollTo(view.x(), view.y() - event.count * LINE / 2);
        }
        event.doit = false;
    }

    @Override
    public boolean key(Event event) {
        if (event.stateMask == SWT.MOD1 || event.stateMask == (SWT.MOD1 | SWT.SHIFT)) {
            return zoomKey(event);
        }
        DeskScroll view = canvas.view();
        switch (event.stateMask == 0 ? event.keyCode : 0) {
            case SWT.PAGE_UP -> view.scrollTo(view.x(), view.y() - view.desk().viewHeight() + LINE);
            case SWT.PAGE_DOWN -> view.scrollTo(view.x(), view.y() + view.desk().viewHeight() - LINE);
            case ' ' -> spaceHeld = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zoomKey(Event event) {
        DeskScroll view = canvas.view();
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> view.setZoom(view.desk().larger());
            case '-', SWT.KEYPAD_SUBTRACT -> view.setZoom(view.desk().smaller());
            case '0', SWT.KEYPAD_0 -> view.setZoom(1);
            case '1' -> view.setFit(DeskScroll.Fit.WIDTH);
            case '2' -> view.setFit(DeskScroll.Fit.PAGE);
            default -> {
                return false;
            }
        }
        return true;
    }
}
