/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.Document;
import org.portrait.model.Persona;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.card.DeskScroll;
import org.portrait.ui.card.block.BlockTools;
import org.portrait.ui.card.evidence.EvidenceOverlay;
import org.portrait.ui.card.picture.PictureTool;
import org.portrait.ui.card.type.Typing;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;

/** The page with a persona's card in a window of its own; does what a user does with mouse and keys, and tells how long the picture takes. */
final class CardWindow implements AutoCloseable {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    /** Between two gestures: the pauses of somebody quick, never in step with the frames of the screen. In milliseconds. */
    private static final int LEAST_PAUSE = 25;
    private static final int MOST_PAUSE = 60;
    private static final String TYPED = ", and to see at a glance what it will cost in the end";
    /** What a notch of the wheel counts. */
    private static final int NOTCH = 3;
    /** Steps of the wheel in one direction before it turns. */
    private static final int NOTCHES = 5;
    /** How far the mouse goes in one step of a drag, in units of the window. */
    private static final int STEP = 24;
    private static final int STEPS = 8;

    /** Does a gesture again and again. */
    interface Hand {

        /** Does one step. @param number counts from 0 @return how long it took */
        Stopwatch.Lap step(int number);

        /** Lets go. */
        void end();
    }

    private final Display display;
    private final Shell shell;
    private final FormToolkit toolkit;
    private final Random random = new Random(7);
    private final Cursor cursor;
    private final CardCanvas canvas;
    private final Typing typing;
    private final Stopwatch watch;
    private final Origin text;

    /** @param document its first persona is shown */
    CardWindow(Display display, Document document) {
        Persona persona = Personas.of(document.project()).getFirst();
        this.display = display;
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        toolkit = new FormToolkit(display);
        Editing editing = new Editing(document.domain());
        cursor = new Cursor(persona);
        CardPage page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        new EvidenceOverlay(page.canvas(), cursor, page.zoomBar());
        document.domain().getCommandStack().addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                cursor.contentChanged();
            }
        });
        canvas = page.canvas();
        new BlockTools(page.tools());
        typing = Typing.on(page.tools(), page.panel(), page.zoomBar());
        new PictureTool(page.tools());
        watch = new Stopwatch(canvas);
        canvas.addListener(SWT.KeyDown, event -> watch.handled());
        shell.open();
        shell.forceActive();
        watch.time(page::catchUp);
        canvas.forceFocus();
        text = first(persona, canvas);
        canvas.reveal(text);
    }

    /** Where the typist types: the first statement on the card, in the midst of other texts. */
    private static Origin first(Persona persona, CardCanvas canvas) {
        Map<String, Statement> statements = new HashMap<>();
        persona.eAllContents().forEachRemaining(element -> {
            if (element instanceof Statement statement) {
                statements.put(statement.getId(), statement);
            }
        });
        return canvas.reading().stops().stream().map(stop -> statements.get(stop.origin().elementId())).filter(Objects::nonNull)
                .findFirst().map(statement -> new Origin(statement.getId(), "text"))
                .orElseThrow(() -> new IllegalArgumentException("The persona needs a statement"));
    }

    /** One letter more in a text on the card, or all of them taken back one by one; with keys of the keyboard. */
    Hand letters() {
        canvas.reveal(text);
        pause();
        if (!typing.start(text)) {
            throw new IllegalStateException("Nothing can be written at " + text);
        }
        return new Hand() {
            @Override
            public Stopwatch.Lap step(int number) {
                int at = number % (2 * TYPED.length());
                return press(at < TYPED.length() ? TYPED.charAt(at) : SWT.BS);
            }

            @Override
            public void end() {
                typing.flush();
            }
        };
    }

    private Stopwatch.Lap press(char letter) {
        pause();
        watch.begin();
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event key = new Event();
            key.type = type;
            if (letter < ' ') {
                key.keyCode = letter;
            } else {
                key.character = letter;
            }
            display.post(key);
        }
        return watch.end();
    }

    /** Steps of the wheel with Ctrl held, some in and some out in turn. */
    Hand zoom() {
        return new Hand() {
            @Override
            public Stopwatch.Lap step(int number) {
                Event wheel = new Event();
                wheel.x = canvas.getSize().x / 3;
                wheel.y = canvas.getSize().y / 3;
                wheel.count = number / NOTCHES % 2 == 0 ? NOTCH : -NOTCH;
                wheel.stateMask = SWT.MOD1;
                return hand(SWT.MouseVerticalWheel, wheel);
            }

            @Override
            public void end() {
                canvas.view().setFit(DeskScroll.Fit.WIDTH);
            }
        };
    }

    /** The desk is dragged with the middle button, up and down in turn. */
    Hand pan() {
        toTop();
        int x = canvas.getSize().x / 2;
        int y = canvas.getSize().y / 2;
        return new DragHand(2, x, y, number -> new Point(x, y - STEP * (number / STEPS % 2 == 0 ? number % STEPS + 1 : STEPS - number % STEPS - 1)));
    }

    /** A block is dragged over the others, which make room. */
    Hand move() {
        Rect block = block();
        int x = (int) block.right() - 3;
        int y = (int) block.y() + 2;
        return new DragHand(1, x, y, number -> new Point(x + (int) block.width() * (number / STEPS % 3), y + STEP * (1 + number % STEPS)));
    }

    /** The right edge of a block is drawn from column to column, and the others make room. */
    Hand resize() {
        Rect block = block();
        click((int) block.right() - 3, (int) block.y() + 2);
        int x = (int) block.right() + 4;
        int y = (int) (block.y() + block.height() / 2);
        return new DragHand(1, x, y, number -> new Point(x + (int) block.width() * ((number + 1) % 2), y));
    }

    /** A rectangle is drawn around blocks. */
    Hand marquee() {
        int x = (int) canvas.toWindow(0, canvas.scene().orElseThrow().pages().getFirst().area()).x() + 6;
        int y = canvas.getSize().y / 4;
        return new DragHand(1, x, y, number -> new Point(x + STEP * (1 + number % STEPS), y + STEP * (1 + number % STEPS)));
    }

    /** The topmost block. */
    private Rect block() {
        toTop();
        return canvas.card().orElseThrow().blocks().stream().filter(block -> block.page() == 0)
                .map(block -> canvas.toWindow(0, block.area())).min(Comparator.comparingDouble(Rect::y).thenComparingDouble(Rect::x)).orElseThrow();
    }

    private void toTop() {
        canvas.view().scrollTo(0, 0);
        pause();
    }

    private void click(int x, int y) {
        canvas.notifyListeners(SWT.MouseDown, pointer(1, x, y));
        canvas.notifyListeners(SWT.MouseUp, pointer(1, x, y));
        pause();
    }

    private Stopwatch.Lap hand(int type, Event event) {
        pause();
        return watch.time(() -> canvas.notifyListeners(type, event));
    }

    private static Event pointer(int button, int x, int y) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        return event;
    }

    private void pause() {
        watch.pause(random.nextInt(LEAST_PAUSE, MOST_PAUSE));
    }

    /** The button is held from the first step to the end, and nothing comes of it. */
    private final class DragHand implements Hand {
        private final IntFunction<Point> path;

        DragHand(int button, int x, int y, IntFunction<Point> path) {
            this.path = path;
            canvas.notifyListeners(SWT.MouseDown, pointer(button, x, y));
        }

        @Override
        public Stopwatch.Lap step(int number) {
            Point at = path.apply(number);
            return hand(SWT.MouseMove, pointer(0, at.x, at.y));
        }

        @Override
        public void end() {
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            escape.character = SWT.ESC;
            canvas.notifyListeners(SWT.KeyDown, escape);
            canvas.notifyListeners(SWT.MouseUp, pointer(0, 0, 0));
        }
    }

    @Override
    public void close() {
        watch.close();
        toolkit.dispose();
        shell.dispose();
    }
}
