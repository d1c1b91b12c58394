/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.GlyphButton;

/** A day is picked from a calendar with the keys alone, as one step. */
class DayPickerTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 27);

    private Shell shell;
    private FormToolkit toolkit;
    private BasicCommandStack stack;
    private Slot slot;
    private Field field;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new GridLayout());
        toolkit = new FormToolkit(shell.getDisplay());
        Project project = PersonaFactory.eINSTANCE.createProject();
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().add(persona);
        Document document = Documents.create(Identifiers.complete(project));
        stack = (BasicCommandStack) document.domain().getCommandStack();
        stack.saveIsDone();
        Editing editing = new Editing(document.domain());
        slot = Slot.of(persona, Trait.of("demography.birthDate"));
        editing.set(slot, FIRST);
        field = Fields.create(shell, new QuietPage(new FieldTools(toolkit, editing, place -> List.of())), slot);
        shell.open();
        Stream.of(((Composite) field.control()).getChildren()).filter(GlyphButton.class::isInstance).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    @AfterEach
    void close() {
        toolkit.dispose();
        shell.dispose();
    }

    private void press(int... keys) {
        Control ear = Stream.of(shell.getShells()[0].getChildren()).filter(child -> child.getClass() == Canvas.class).findFirst().orElseThrow();
        for (int key : keys) {
            Event event = new Event();
            event.keyCode = key;
            event.doit = true;
            ear.notifyListeners(SWT.KeyDown, event);
        }
    }

    @Test
    void theWayToTheDayThatIsTakenIsOneStep() {
        press(SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP);
        assertEquals(LocalDate.of(2024, 2, 29), slot.value());
        press(SWT.PAGE_UP, SWT.CR);
        assertEquals(0, shell.getShells().length, "it has gone");
        assertEquals(LocalDate.of(2024, 1, 29), slot.value());
        stack.undo();
        assertEquals(FIRST, slot.value());
        assertTrue(stack.canUndo());
        stack.undo();
        assertNull(slot.value());
        assertFalse(stack.canUndo());
    }

    @Test
    void escapeLeavesNoTrace() {
        press(SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ESC);
        assertEquals(0, shell.getShells().length, "it has gone");
        assertEquals(FIRST, slot.value());
        assertFalse(stack.canRedo());
    }
}
