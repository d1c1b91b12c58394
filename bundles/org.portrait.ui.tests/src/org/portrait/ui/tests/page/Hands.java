/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Keys and a pointer. Keys are real: the toolkit hands them to whatever has the focus; each is waited for until somebody has seen it, so that
 * the next one meets what it has done. What the pointer does is handed to the control, because on GTK the toolkit puts a posted button at
 * another place than the pointer.
 */
final class Hands {

    /** So many times a key is pressed at most. */
    private static final int TRIES = 5;
    private static final Duration TRY = Duration.ofSeconds(5);

    private Hands() {
    }

    /** Presses a key, and waits until it is taken. @param key a key code of {@link SWT}, or a character */
    static void press(int key, int... modifiers) {
        try (SeenKey seen = SeenKey.watch(key)) {
            // On a busy machine the toolkit loses a posted key now and then: nobody, not even a filter, sees it, whatever has the focus.
            for (int tries = 1; tries == 1 || tries <= TRIES && !Ui.holdsWithin(TRY, seen::isSeen); tries++) {
                // While the focus goes from one window to another, there is none that could take a key.
                Ui.await("a window that takes " + name(key, modifiers), () -> post(key, modifiers));
            }
            Ui.await(name(key, modifiers) + " seen by what has the focus", seen::isSeen);
        }
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

    private static String name(int key, int... modifiers) {
        return "the key " + String.join("+", IntStream.concat(Arrays.stream(modifiers), IntStream.of(key)).mapToObj(Hands::name).toList());
    }

    private static String name(int key) {
        return isLetter(key) ? Character.toString(key) : "0x" + Integer.toHexString(key);
    }

    private static boolean isLetter(int key) {
        return (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 && key >= ' ' && key != SWT.DEL;
    }

    /** Whether the toolkit took the strokes: all of them, or, when there is no window with the focus, none. */
    private static boolean post(int key, int... modifiers) {
        int[] strokes = IntStream.concat(Arrays.stream(modifiers), IntStream.of(key)).toArray();
        if (!Ui.display().post(event(SWT.KeyDown, strokes[0]))) {
            return false;
        }
        Arrays.stream(strokes).skip(1).forEach(stroke -> postOn(event(SWT.KeyDown, stroke)));
        postOn(event(SWT.KeyUp, key));
        Arrays.stream(modifiers).forEach(modifier -> postOn(event(SWT.KeyUp, modifier)));
        return true;
    }

    private static void postOn(Event event) {
        if (!Ui.display().post(event)) {
            throw new AssertionError("The toolkit did not take the event " + event);
        }
    }

    private static Event event(int type, int key) {
        Event event = new Event();
        event.type = type;
        if (isLetter(key)) {
            event.character = (char) key;
        } else {
            event.keyCode = key;
        }
        return event;
    }
}
