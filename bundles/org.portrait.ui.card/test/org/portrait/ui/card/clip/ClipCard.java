/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.clip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.evidence.EvidenceOverlay;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;

/** The card of a sample's first persona in a window of its own, with the clipboard. */
final class ClipCard implements AutoCloseable {

    /** Before the names of formats. */
    private static final String OFFERED = "GTKCLIPBOARD ";

    final Persona persona;
    final Cursor cursor;
    final ClipTool clip;
    final CardPage page;
    final BasicCommandStack stack;
    final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final FormToolkit toolkit = new FormToolkit(display);

    ClipCard(String sample) {
        Document document = load(sample);
        persona = Personas.of(document.project()).getFirst();
        stack = (BasicCommandStack) document.domain().getCommandStack();
        Editing editing = new Editing(document.domain());
        cursor = new Cursor(persona);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 1000);
        page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        new EvidenceOverlay(page.canvas(), cursor, page.zoomBar());
        stack.addCommandStackListener(event -> cursor.contentChanged());
        clip = new ClipTool(page.tools());
        shell.open();
        page.catchUp();
        settle();
        page.canvas().forceFocus();
    }

    private static Document load(String sample) {
        try {
            return Documents.open(Path.of("../org.portrait.samples/samples/" + sample + ".persona"));
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the persona beside the history, before a test begins. */
    void prepare(Runnable change) {
        change.run();
        page.canvas().refresh();
        settle();
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

    void settle() {
        await(() -> page.canvas().isUpToDate());
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

    ClipCard blocks(String... names) {
        page.tools().selectBlocks(List.of(names));
        return this;
    }

    ClipCard trait(String key) {
        page.tools().selectBlocks(List.of());
        cursor.select(Target.origin(persona, Trait.of(key)), this);
        return this;
    }

    ClipCard nothing() {
        page.tools().selectBlocks(List.of());
        cursor.select(Origin.NONE, this);
        return this;
    }

    boolean edit(EditAction action) {
        boolean taken = page.canvas().edit(action);
        settle();
        return taken;
    }

    /** What the Edit menu says after "Undo"; empty when there is nothing to undo. */
    String step() {
        return stack.canUndo() ? StepNames.of(stack.getUndoCommand()) : "";
    }

    int undoAll() {
        int steps = 0;
        for (; stack.canUndo(); steps++) {
            stack.undo();
        }
        settle();
        return steps;
    }

    /** What is on the clipboard in a format; {@code null} for nothing. */
    Object clipboard(Transfer transfer) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }

    /** Names of all formats that other programs are offered. */
    Set<String> formats() {
        Clipboard clipboard = new Clipboard(display);
        try {
            return Stream.of(clipboard.getAvailableTypeNames()).filter(name -> name.startsWith(OFFERED)).map(name -> name.substring(OFFERED.length()))
                    .filter(name -> !name.equals("NONE")).collect(Collectors.toCollection(TreeSet::new));
        } finally {
            clipboard.dispose();
        }
    }

    /** Another program copies a text. */
    void elsewhere(String text) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
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
