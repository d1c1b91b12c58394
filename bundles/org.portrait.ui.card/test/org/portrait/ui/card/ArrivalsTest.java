/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is dragged onto a control from elsewhere reaches whoever takes its form, as long as it is over the control. */
class ArrivalsTest {

    private final List<String> heard = new ArrayList<>();
    private final Display display = Display.getDefault();
    private Shell shell;
    private Canvas canvas;

    @BeforeEach
    void open() {
        shell = new Shell(display);
        canvas = new Canvas(shell, SWT.NONE);
        Arrivals arrivals = new Arrivals(canvas);
        arrivals.add(new Taker("words", TextTransfer.getInstance()));
        arrivals.add(new Taker("files", FileTransfer.getInstance()));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void whoTakesItsFormHearsOfItWhereNothingIsTakenToo() throws ReflectiveOperationException {
        assertEquals(DND.DROP_COPY, drag(10));
        assertEquals(List.of("words over", "files gone"), heard);
        heard.clear();
        assertEquals(DND.DROP_NONE, drag(-10));
        assertEquals(List.of("words over", "files gone"), heard, "it is not gone: the card may scroll towards where it is taken");
    }

    /** Drags a text over the control. @return what a drop there would do */
    private int drag(int x) throws ReflectiveOperationException {
        // SWT has no other way to make one.
        Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
        made.setAccessible(true);
        Event event = (Event) made.newInstance();
        DropTarget target = (DropTarget) canvas.getData(DND.DROP_TARGET_KEY);
        event.widget = target;
        event.x = canvas.toDisplay(x, 0).x;
        Field types = event.getClass().getDeclaredField("dataTypes");
        types.setAccessible(true);
        types.set(event, TextTransfer.getInstance().getSupportedTypes());
        target.notifyListeners(DND.DragOver, event);
        return event.detail;
    }

    /** Takes things right of the left edge. */
    private final class Taker implements Arrival {

        private final String name;
        private final Transfer form;

        Taker(String name, Transfer form) {
            this.name = name;
            this.form = form;
        }

        @Override
        public List<Transfer> forms() {
            return List.of(form);
        }

        @Override
        public boolean over(int x, int y) {
            heard.add(name + " over");
            return x >= 0;
        }

        @Override
        public void leave() {
            heard.add(name + " gone");
        }

        @Override
        public void drop(Object what, int x, int y) {
            heard.add(name + " dropped");
        }
    }
}
