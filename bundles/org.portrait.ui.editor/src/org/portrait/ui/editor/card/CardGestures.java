/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.scene.Origin;

/** Mouse and keys on the card. */
final class CardGestures {

    private static final double WHEEL = 1.12;
    /** What one notch of a wheel counts. */
    private static final double NOTCH = 3;
    private static final int LINE = 48;

    private final CardCanvas canvas;
    private Point grabbed;

    CardGestures(CardCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseExit, event -> canvas.hover(Origin.NONE));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, event -> release());
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.notifyListeners(SWT.DefaultSelection, new Event()));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> {
            canvas.view().scrollTo(canvas.view().x() - event.count * LINE, canvas.view().y());
            event.doit = false;
        });
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    private void move(Event event) {
        if (grabbed != null) {
            canvas.view().scrollTo(canvas.view().x() + grabbed.x - event.x, canvas.view().y() + grabbed.y - event.y);
            grabbed = new Point(event.x, event.y);
        } else {
            canvas.hover(canvas.at(event.x, event.y));
        }
    }

    private void press(Event event) {
        canvas.forceFocus();
        if (event.button == 2) {
            grabbed = new Point(event.x, event.y);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        } else {
            canvas.where().select(canvas.at(event.x, event.y), canvas);
        }
    }

    private void release() {
        if (grabbed != null) {
            grabbed = null;
            canvas.setCursor(null);
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

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 || event.stateMask == (SWT.MOD1 | SWT.SHIFT)) {
            zoomKey(event);
        } else if (event.stateMask == 0) {
            plainKey(event);
        }
    }

    private void zoomKey(Event event) {
        DeskScroll view = canvas.view();
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> view.setZoom(view.desk().larger());
            case '-', SWT.KEYPAD_SUBTRACT -> view.setZoom(view.desk().smaller());
            case '0', SWT.KEYPAD_0 -> view.setZoom(1);
            case '1' -> view.setFit(DeskScroll.Fit.WIDTH);
            case '2' -> view.setFit(DeskScroll.Fit.PAGE);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void plainKey(Event event) {
        DeskScroll view = canvas.view();
        switch (event.keyCode) {
            case SWT.ARROW_UP -> towards(0, -1);
            case SWT.ARROW_DOWN -> towards(0, 1);
            case SWT.ARROW_LEFT -> towards(-1, 0);
            case SWT.ARROW_RIGHT -> towards(1, 0);
            case SWT.HOME -> canvas.reading().stops().stream().findFirst().ifPresent(canvas::select);
            case SWT.END -> canvas.reading().stops().reversed().stream().findFirst().ifPresent(canvas::select);
            case SWT.PAGE_UP -> view.scrollTo(view.x(), view.y() - view.desk().viewHeight() + LINE);
            case SWT.PAGE_DOWN, ' ' -> view.scrollTo(view.x(), view.y() + view.desk().viewHeight() - LINE);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> canvas.notifyListeners(SWT.DefaultSelection, new Event());
            case SWT.ESC -> canvas.where().select(Origin.NONE, canvas);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void towards(int dx, int dy) {
        canvas.reading().towards(canvas.where().selection(), dx, dy).ifPresent(canvas::select);
    }

    /** Tab goes to the next thing on the card; from the last one it leaves the card. */
    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> event.doit = !canvas.step(1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !canvas.step(-1);
            case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = true;
            default -> event.doit = false;
        }
    }
}
