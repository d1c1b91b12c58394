/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.StepNames;

/** The card of a sample in a window, and the hands of somebody who arranges it. */
final class ArrangedCard implements AutoCloseable {

    private static final Path SAMPLE = Path.of("../org.portrait.samples/samples/online-education.en.persona");

    final Persona persona;
    final Cursor cursor;
    final BasicCommandStack stack;
    final BlockTools tools;
    final Palette palette;
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final FormToolkit toolkit = new FormToolkit(display);
    private final CardPage page;

    ArrangedCard() {
        Document document = load();
        persona = Personas.of(document.project()).getFirst();
        stack = (BasicCommandStack) document.domain().getCommandStack();
        Editing editing = new Editing(document.domain());
        cursor = new Cursor(persona);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 1000);
        page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        stack.addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                cursor.contentChanged();
            }
        });
        tools = new BlockTools(page.tools());
        palette = new Palette(page.left(), tools, new DialogSettings("test"));
        shell.open();
        page.catchUp();
        settle();
        canvas().forceFocus();
    }

    private static Document load() {
        try {
            return Documents.open(SAMPLE);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    CardCanvas canvas() {
        return page.canvas();
    }

    Shell shell() {
        return shell;
    }

    String file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            persona.eResource().save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Waits until the card shows what was asked for last. */
    void settle() {
        await(() -> canvas().isUpToDate());
    }

    void await(BooleanSupplier end) {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!end.getAsBoolean() || display.readAndDispatch()) {
            if (System.nanoTime() > late) {
                throw new AssertionError("It never came");
            }
            display.readAndDispatch();
        }
    }

    CardTemplate template() {
        return CardTemplates.of(persona);
    }

    Block block(String name) {
        return template().blocks().stream().filter(block -> block.id().equals(name)).findFirst().orElseThrow();
    }

    /** Whether a block is on the card. */
    boolean shows(String name) {
        return tools.places().first(name).isPresent();
    }

    /** Where a block is in the window, after scrolling to it. */
    Rect area(String name) {
        tools.places().reveal(name);
        settle();
        return tools.places().areas(name).getFirst();
    }

    void mouse(int type, double x, double y, int button, int keys) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : button;
        event.x = (int) x;
        event.y = (int) y;
        event.stateMask = keys;
        canvas().notifyListeners(type, event);
        settle();
    }

    /** Clicks on the title of a block. */
    void click(String name, int keys) {
        Rect area = area(name);
        mouse(SWT.MouseDown, area.right() - 3, area.y() + 2, 1, keys);
        mouse(SWT.MouseUp, area.right() - 3, area.y() + 2, 1, keys);
    }

    /** Presses and drags, and lets the mouse go unless it shall be held. */
    void drag(double fromX, double fromY, double toX, double toY, boolean hold) {
        mouse(SWT.MouseDown, fromX, fromY, 1, 0);
        for (int step = 1; step <= 5; step++) {
            mouse(SWT.MouseMove, fromX + (toX - fromX) * step / 5, fromY + (toY - fromY) * step / 5, 1, 0);
        }
        if (!hold) {
            mouse(SWT.MouseUp, toX, toY, 1, 0);
        }
    }

    void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 0x80 ? (char) code : 0;
        event.stateMask = modifiers;
        event.doit = true;
        canvas().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    boolean edit(EditAction action) {
        boolean taken = canvas().edit(action);
        settle();
        return taken;
    }

    /** What the Edit menu says after "Undo"; empty when there is nothing to undo. */
    String step() {
        return stack.canUndo() ? StepNames.of(stack.getUndoCommand()) : "";
    }

    void undo() {
        stack.undo();
        settle();
    }

    void redo() {
        stack.redo();
        settle();
    }

    int undoAll() {
        int steps = 0;
        while (stack.canUndo()) {
            stack.undo();
            steps++;
        }
        settle();
        return steps;
    }

    /** The card as it is laid out from scratch, as it is drafted now. */
    Scene fresh() {
        return CardLayout.scene(persona, CardSettings.of(persona, LocalDate.now()).with(canvas().drafting()));
    }

    @Override
    public void close() {
        shell.dispose();
        toolkit.dispose();
        while (display.readAndDispatch()) {
            // the renderer's last words
        }
    }
}
