/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplate;
import org.portrait.core.document.Document;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;

/** The page with a persona's card in a window of its own; does what a user does, and tells how long the picture takes. */
final class CardWindow implements AutoCloseable {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    /** Between two gestures: the pauses of somebody quick, never in step with the frames of the screen. In milliseconds. */
    private static final int LEAST_PAUSE = 25;
    private static final int MOST_PAUSE = 60;
    /** A picture that has not come by then never will, in milliseconds. */
    private static final int NEVER = 10_000;
    private static final String TYPED = ", and to see at a glance what it will cost in the end";
    /** What has been typed after each letter; blanks at the end change nothing that can be seen. */
    private static final List<String> TYPINGS = IntStream.rangeClosed(0, TYPED.length()).mapToObj(end -> TYPED.substring(0, end))
            .filter(typed -> !typed.endsWith(" ")).toList();
    private static final int SCROLL = 24;

    private final Display display;
    private final Shell shell;
    private final FormToolkit toolkit;
    private final Random random = new Random(7);
    private final Editing editing;
    private final CardCanvas canvas;
    private final Slot slot;
    private final String text;
    private long painted;

    /** @param template another template than the persona's own */
    CardWindow(Display display, Document document, Persona persona, Optional<CardTemplate> template) {
        this.display = display;
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        toolkit = new FormToolkit(display);
        editing = new Editing(document.domain());
        Cursor cursor = new Cursor(persona);
        CardPage page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        document.domain().getCommandStack().addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                cursor.contentChanged();
            }
        });
        canvas = page.canvas();
        template.ifPresent(other -> canvas.setSettings(shown -> CardSettings.of(shown, LocalDate.now()).with(other)));
        canvas.onPainted(() -> {
            if (canvas.isUpToDate()) {
                painted = System.nanoTime();
            }
        });
        shell.open();
        page.catchUp();
        await();
        Statement statement = first(persona, canvas);
        slot = Slot.of(statement, PersonaPackage.Literals.STATEMENT__TEXT);
        text = statement.getText();
        canvas.reveal(new Origin(statement.getId(), "text"));
    }

    /** Where the typist types: the first statement on the card, in the midst of other texts. */
    private static Statement first(Persona persona, CardCanvas canvas) {
        Map<String, Statement> statements = new HashMap<>();
        persona.eAllContents().forEachRemaining(element -> {
            if (element instanceof Statement statement) {
                statements.put(statement.getId(), statement);
            }
        });
        return canvas.reading().stops().stream().map(stop -> statements.get(stop.origin().elementId())).filter(Objects::nonNull)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("The persona needs a statement"));
    }

    /** One letter more, or all of them taken back. @param number counts from 0 @return milliseconds until the card shows it */
    double type(int number) {
        String typed = TYPINGS.get((number + 1) % TYPINGS.size());
        return time(() -> editing.type(slot, text + typed));
    }

    /** A step of the zoom, in and out in turn. @param number counts from 0 @return milliseconds until the card is as sharp as it can be */
    double zoom(int number) {
        double zoom = number % 2 == 0 ? canvas.view().desk().larger() : canvas.view().desk().smaller();
        return time(() -> canvas.view().setZoom(zoom));
    }

    /** A step of a drag of the paper, down and up in turn. @param number counts from 0 @return milliseconds until it is there */
    double scroll(int number) {
        int top = canvas.view().y() + (number % 2 == 0 ? SCROLL : -SCROLL);
        return time(() -> canvas.view().scrollTo(canvas.view().x(), top));
    }

    private double time(Runnable gesture) {
        pause();
        painted = 0;
        long start = System.nanoTime();
        gesture.run();
        await();
        return (painted - start) / 1e6;
    }

    private void await() {
        boolean[] late = {false};
        Runnable alarm = () -> late[0] = true;
        display.timerExec(NEVER, alarm);
        runUntil(() -> painted != 0 || late[0]);
        display.timerExec(-1, alarm);
        if (late[0]) {
            throw new IllegalStateException("The card was not painted");
        }
    }

    private void pause() {
        boolean[] over = {false};
        display.timerExec(random.nextInt(LEAST_PAUSE, MOST_PAUSE), () -> over[0] = true);
        runUntil(() -> over[0]);
    }

    private void runUntil(BooleanSupplier end) {
        while (!end.getAsBoolean()) {
            if (!display.readAndDispatch() && !end.getAsBoolean()) {
                display.sleep();
            }
        }
    }

    @Override
    public void close() {
        toolkit.dispose();
        shell.dispose();
    }
}
