/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;

/** A card in a window, and the hands of somebody who writes on it. */
final class WrittenCard implements AutoCloseable {

    final Persona persona;
    final Typing typing;
    final Cursor cursor;
    final BasicCommandStack stack;
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final FormToolkit toolkit = new FormToolkit(display);
    private final CardPage page;

    WrittenCard() {
        this(PersonaFactory.eINSTANCE.createPersona());
    }

    WrittenCard(Persona shown) {
        persona = shown;
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName("Bread");
        project.getPersonas().add(persona);
        Document document = Documents.create(Identifiers.complete(project));
        stack = (BasicCommandStack) document.domain().getCommandStack();
        stack.saveIsDone();
        Editing editing = new Editing(document.domain());
        cursor = new Cursor(persona);
        shell.setLayout(new FillLayout());
        shell.setSize(1300, 900);
        page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        stack.addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                cursor.contentChanged();
            }
        });
        typing = Typing.on(page.tools(), page.panel(), page.zoomBar());
        shell.open();
        page.catchUp();
        canvas().setDrafting(new Drafting(true, 0));
        settle();
        canvas().forceFocus();
    }

    CardCanvas canvas() {
        return page.canvas();
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

    WrittenCard select(Origin origin) {
        cursor.select(origin, this);
        settle();
        return this;
    }

    WrittenCard type(String words) {
        words.chars().forEach(letter -> key(letter, (char) letter, 0));
        return this;
    }

    WrittenCard key(int code) {
        boolean control = List.of((int) SWT.CR, (int) SWT.BS, (int) SWT.DEL, (int) SWT.ESC).contains(code);
        return key(code, control ? (char) code : (char) 0, 0);
    }

    WrittenCard key(int code, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        event.doit = true;
        canvas().notifyListeners(SWT.KeyDown, event);
        settle();
        return this;
    }

    WrittenCard tab(boolean forth) {
        if (session().isEmpty()) {
            typing.walk(forth ? 1 : -1);
            settle();
            return this;
        }
        Event event = new Event();
        event.detail = forth ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS;
        event.stateMask = forth ? 0 : SWT.SHIFT;
        event.doit = true;
        canvas().notifyListeners(SWT.Traverse, event);
        settle();
        return this;
    }

    WrittenCard paste(String words) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
            canvas().edit(EditAction.PASTE);
        } finally {
            clipboard.dispose();
        }
        settle();
        return this;
    }

    /** Presses, moves and releases the mouse, at parts of an origin's box from 0 to 1. */
    WrittenCard drag(Rect area, double from, double to) {
        mouse(SWT.MouseDown, area, from);
        mouse(SWT.MouseMove, area, (from + to) / 2);
        mouse(SWT.MouseMove, area, to);
        mouse(SWT.MouseUp, area, to);
        return this;
    }

    WrittenCard doubleClick(Rect area, double at) {
        mouse(SWT.MouseDown, area, at);
        mouse(SWT.MouseUp, area, at);
        mouse(SWT.MouseDown, area, at);
        mouse(SWT.MouseDoubleClick, area, at);
        mouse(SWT.MouseUp, area, at);
        return this;
    }

    private void mouse(int type, Rect area, double at) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = (int) (area.x() + area.width() * at);
        event.y = (int) (area.y() + area.height() / 2);
        canvas().notifyListeners(type, event);
        settle();
    }

    Rect area(Origin origin) {
        canvas().reveal(origin);
        return canvas().areas(origin).getFirst();
    }

    Optional<Session> session() {
        return typing.session();
    }

    void undoAll() {
        typing.flush();
        while (stack.canUndo()) {
            stack.undo();
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
