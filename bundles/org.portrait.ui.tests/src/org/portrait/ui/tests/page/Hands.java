/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Keys and a pointer. Keys are real: the toolkit hands them to whatever has the focus. What the pointer does is handed to the control,
 * because on GTK the toolkit puts a posted button at another place than the pointer.
 */
final class Hands {

    private Hands() {
    }

    /** Presses a key. @param key a key code of {@link SWT}, or a character */
    static void press(int key, int... modifiers) {
        Ui.run(() -> {
            for (int modifier : modifiers) {
                key(SWT.KeyDown, modifier);
            }
            key(SWT.KeyDown, key);
            key(SWT.KeyUp, key);
            for (int modifier : modifiers) {
                key(SWT.KeyUp, modifier);
            }
        });
    }

    /** Types small letters and the like. */
    static void type(String text) {
        text.chars().forEach(Hands::press);
    }

    /** Presses and lets go of the first button, once or twice. */
    static void click(Control control, Point at, int times) {
        pointer(control, SWT.MouseMove, at);
        pointer(control, SWT.MouseDown, at);
        pointer(control, SWT.MouseUp, at);
        if (times == 2) {
            pointer(control, SWT.MouseDown, at);
            pointer(control, SWT.MouseDoubleClick, at);
            pointer(control, SWT.MouseUp, at);
        }
    }

    /** Drags from one point to another. */
    static void drag(Control control, Point from, Point to) {
        pointer(control, SWT.MouseMove, from);
        pointer(control, SWT.MouseDown, from);
        for (int step = 1; step <= 4; step++) {
            pointer(control, SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4));
        }
        pointer(control, SWT.MouseUp, to);
    }

    private static void pointer(Control control, int type, Point at) {
        Ui.run(() -> {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.x = at.x;
            event.y = at.y;
            control.notifyListeners(type, event);
        });
    }

    private static void key(int type, int key) {
        Event event = new Event();
        event.type = type;
        boolean letter = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 && key >= ' ' && key != SWT.DEL;
        if (letter) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
        post(event);
    }

    private static void post(Event event) {
        if (!Ui.display().post(event)) {
            throw new AssertionError("The toolkit did not take the event " + event);
        }
    }
}
