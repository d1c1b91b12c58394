/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

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
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.block.BlockTools;
import org.portrait.ui.card.evidence.EvidenceOverlay;
import org.portrait.ui.card.type.Typing;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.StepNames;

/** The card of a persona in a window, with the tools that a workbench gives it, and the hands of somebody who drafts it. */
public class DraftedCard implements AutoCloseable {

    public final Persona persona;
    public final Project project;
    public final Cursor cursor;
    public final Editing editing;
    public final BasicCommandStack stack;
    public final BlockTools tools;
    public final Typing typing;
    protected final CardPage page;
    private final Document document;
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final FormToolkit toolkit = new FormToolkit(display);

    /** The first persona of a document. */
    public DraftedCard(Document document) {
        this.document = document;
        project = document.project();
        persona = Personas.of(project).getFirst();
        stack = (BasicCommandStack) document.domain().getCommandStack();
        editing = new Editing(document.domain());
        cursor = new Cursor(persona);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 1000);
        page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        new EvidenceOverlay(page.canvas(), cursor, page.zoomBar());
        stack.addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                cursor.contentChanged();
            }
        });
        tools = new BlockTools(page.tools());
        typing = Typing.on(page.tools(), page.panel(), page.zoomBar());
        shell.open();
        page.catchUp();
        settle();
        canvas().forceFocus();
    }

    /** A document with a persona that nothing is known of. */
    public static Document blank() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName("Bread");
        project.getPersonas().add(PersonaFactory.eINSTANCE.createPersona());
        Document document = Documents.create(Identifiers.complete(project));
        ((BasicCommandStack) document.domain().getCommandStack()).saveIsDone();
        return document;
    }

    /** A sample. @param name of its file, without the ending */
    public static Document sample(String name) {
        try {
            return Documents.open(Path.of("../org.portrait.samples/samples/" + name + ".persona"));
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What tools on the card work with. */
    public CardEditing drafting() {
        return page.tools();
    }

    public CardCanvas canvas() {
        return page.canvas();
    }

    public Shell shell() {
        return shell;
    }

    /** The document as it would be saved. */
    public String file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            project.eResource().save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Waits until the card shows what was asked for last. */
    public void settle() {
        await(() -> canvas().isUpToDate());
    }

    public void await(BooleanSupplier end) {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!end.getAsBoolean()) {
            if (System.nanoTime() > late) {
                throw new AssertionError("It never came");
            }
            display.readAndDispatch();
        }
        // what was asked for by what has come
        for (int i = 0; i < 1000 && display.readAndDispatch();) {
            i++;
        }
    }

    public DraftedCard select(Origin origin) {
        cursor.select(origin, this);
        settle();
        return this;
    }

    public DraftedCard type(String words) {
        words.chars().forEach(letter -> key(letter, (char) letter, 0));
        return this;
    }

    /** Types faster than the card can follow. */
    public DraftedCard hurry(String words) {
        words.chars().forEach(letter -> press(letter, (char) letter, 0));
        settle();
        return this;
    }

    public DraftedCard key(int code) {
        return key(code, 0);
    }

    public DraftedCard key(int code, int modifiers) {
        return key(code, code < 0x80 ? (char) code : 0, modifiers);
    }

    public DraftedCard key(int code, char character, int modifiers) {
        press(code, character, modifiers);
        settle();
        return this;
    }

    private void press(int code, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        event.doit = true;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    public DraftedCard tab(boolean forth) {
        Event event = new Event();
        event.detail = forth ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS;
        event.stateMask = forth ? 0 : SWT.SHIFT;
        event.doit = true;
        canvas().notifyListeners(SWT.Traverse, event);
        settle();
        return this;
    }

    public boolean edit(EditAction action) {
        boolean taken = canvas().edit(action);
        settle();
        return taken;
    }

    public DraftedCard paste(String words) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        edit(EditAction.PASTE);
        return this;
    }

    public void mouse(int type, double x, double y, int button, int keys) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : button;
        event.x = (int) x;
        event.y = (int) y;
        event.stateMask = keys;
        canvas().notifyListeners(type, event);
        settle();
    }

    public void click(double x, double y, int keys) {
        mouse(SWT.MouseDown, x, y, 1, keys);
        mouse(SWT.MouseUp, x, y, 1, keys);
    }

    public void doubleClick(double x, double y) {
        click(x, y, 0);
        mouse(SWT.MouseDown, x, y, 1, 0);
        mouse(SWT.MouseDoubleClick, x, y, 1, 0);
        mouse(SWT.MouseUp, x, y, 1, 0);
    }

    /** Presses and drags, and lets the mouse go unless it shall be held. */
    public void drag(double fromX, double fromY, double toX, double toY, boolean hold) {
        mouse(SWT.MouseDown, fromX, fromY, 1, 0);
        for (int step = 1; step <= 5; step++) {
            mouse(SWT.MouseMove, fromX + (toX - fromX) * step / 5, fromY + (toY - fromY) * step / 5, 1, 0);
        }
        if (!hold) {
            mouse(SWT.MouseUp, toX, toY, 1, 0);
        }
    }

    /** Where something is in the window, after scrolling to it. */
    public Rect area(Origin origin) {
        canvas().reveal(origin);
        settle();
        return canvas().areas(origin).getFirst();
    }

    /** What the Edit menu says after "Undo"; empty when there is nothing to undo. */
    public String step() {
        return stack.canUndo() ? StepNames.of(stack.getUndoCommand()) : "";
    }

    public void undo() {
        stack.undo();
        settle();
    }

    public void redo() {
        stack.redo();
        settle();
    }

    public int undoAll() {
        typing.flush();
        int steps = 0;
        while (stack.canUndo()) {
            stack.undo();
            steps++;
        }
        settle();
        return steps;
    }

    /** The card as it is laid out from scratch, as it is drafted now. */
    public Scene fresh() {
        return CardLayout.scene((Persona) cursor.subject(), CardSettings.of((Persona) cursor.subject(), LocalDate.now()).with(canvas().drafting()));
    }

    @Override
    public void close() {
        shell.dispose();
        toolkit.dispose();
        while (display.readAndDispatch()) {
            // the renderer's last words
        }
        document.domain().getCommandStack().flush();
    }
}
