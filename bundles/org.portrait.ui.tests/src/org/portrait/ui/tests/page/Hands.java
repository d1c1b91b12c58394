/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Real keys and a real pointer: what they do goes through the toolkit to whatever has the focus or lies under the pointer. */
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

    /** Presses and lets go of the first button. */
    static void click(Control control, Point at, int times) {
        move(control, at);
        for (int time = 1; time <= times; time++) {
            button(SWT.MouseDown);
            button(SWT.MouseUp);
        }
    }

    /** Drags from one point to another. */
    static void drag(Control control, Point from, Point to) {
        move(control, from);
        button(SWT.MouseDown);
        for (int step = 1; step <= 4; step++) {
            move(control, new Point(from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4));
        }
        button(SWT.MouseUp);
    }

    private static void move(Control control, Point at) {
        Ui.run(() -> {
            Point point = control.toDisplay(at);
            Event event = new Event();
            event.type = SWT.MouseMove;
            event.x = point.x;
            event.y = point.y;
            post(event);
        });
    }

    private static void button(int type) {
        Ui.run(() -> {
            Event event = new Event();
            event.type = type;
            event.button = 1;
            post(event);
        });
    }

    private static void key(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) == 0 && (key & SWT.MODIFIER_MASK) == 0) {
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
