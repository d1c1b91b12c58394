/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.ChannelKind;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.Chip;

/** What is done to chips arrives in the model as one step each, whatever the trait; long lists of rows make only their first rows. */
class ChipsFieldTest {

    private Shell shell;
    private FormToolkit toolkit;
    private Persona persona;
    private BasicCommandStack stack;
    private FieldHost page;

    static List<Trait> traits() {
        return ChipTraits.all();
    }

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(500, 300);
        toolkit = new FormToolkit(Display.getDefault());
        Project project = PersonaFactory.eINSTANCE.createProject();
        persona = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().add(persona);
        Document document = Documents.create(Identifiers.complete(project));
        stack = (BasicCommandStack) document.domain().getCommandStack();
        stack.saveIsDone();
        page = new QuietPage(new FieldTools(toolkit, new Editing(document.domain()), slot -> List.of()));
    }

    @AfterEach
    void close() {
        toolkit.dispose();
        shell.dispose();
    }

    private ChipsField field(Trait trait) {
        ChipsField field = (ChipsField) Fields.create(shell, page, Slot.of(persona, trait));
        shell.layout(true, true);
        return field;
    }

    private static void enter(ChipsField field, String words) {
        field.entry().text().setText(words);
        field.entry().text().notifyListeners(SWT.DefaultSelection, new Event());
    }

    private static void key(Control control, int key, char character, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        event.stateMask = state;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static List<String> texts(ChipsField field) {
        return field.items().stream().map(item -> ((Statement) item).getText()).toList();
    }

    private void assertShown(ChipsField field, String... texts) {
        assertEquals(List.of(texts), texts(field));
        assertEquals(List.of(texts), field.line().chips().stream().map(Chip::text).toList());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void eachStepIsOneCommandAndUndoneToTheStart(Trait trait) {
        EObject before = EcoreUtil.copy(persona);
        ChipsField field = field(trait);
        enter(field, "One");
        field.entry().text().setText("Two");
        key(field.entry().text(), ',', ',', 0);
        assertShown(field, "One", "Two");
        assertEquals("", field.entry().text().getText());
        field.remove(0, false);
        assertShown(field, "Two");
        enter(field, "Three");
        field.move(1, 0);
        assertShown(field, "Three", "Two");
        field.weigh(0, 4);
        assertEquals(4, field.line().chips().getFirst().weight());
        field.edit(1);
        ((org.eclipse.swt.widgets.Text) last(field)).setText("Four, five");
        field.flush();
        assertShown(field, "Three", "Four, five");
        int steps = 0;
        for (; stack.canUndo(); steps++) {
            stack.undo();
            field.show();
        }
        assertEquals(7, steps);
        assertTrue(EcoreUtil.equals(before, persona));
        assertFalse(stack.isSaveNeeded());
        assertShown(field);
        while (stack.canRedo()) {
            stack.redo();
        }
        field.show();
        assertShown(field, "Three", "Four, five");
    }

    private static Control last(ChipsField field) {
        Control[] children = ((org.eclipse.swt.widgets.Composite) field.control()).getChildren();
        return children[0];
    }

    @Test
    void anEscapedEditChangesNothingAndAnEmptiedChipGoes() {
        ChipsField field = field(Trait.of("psychography.interests"));
        enter(field, "One");
        field.edit(0);
        org.eclipse.swt.widgets.Text text = (org.eclipse.swt.widgets.Text) last(field);
        text.setText("Other");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        text.notifyListeners(SWT.Traverse, escape);
        assertShown(field, "One");
        assertTrue(text.isDisposed());
        field.edit(0);
        ((org.eclipse.swt.widgets.Text) last(field)).setText(" ");
        field.flush();
        assertShown(field);
    }

    @Test
    void aCommaBehindADigitIsPartOfTheNumber() {
        ChipsField field = field(Trait.of("psychography.interests"));
        field.entry().text().setText("0");
        key(field.entry().text(), ',', ',', 0);
        assertShown(field);
    }

    @Test
    void theKindOfAChannelStandsOnItsChip() {
        ChipsField field = field(Trait.of("behaviour.channels"));
        enter(field, "A letter");
        EObject channel = field.items().getFirst();
        page.editing().set(Slot.of(channel, PersonaPackage.Literals.CHANNEL__KIND), ChannelKind.values()[ChannelKind.values().length - 1]);
        field.show();
        assertFalse(field.line().chips().getFirst().note().isBlank());
    }

    @Test
    void ofALongListTheFirstRowsAreMadeUntilMoreAreAskedFor() {
        Slot goals = Slot.of(persona, Trait.of("psychography.goals"));
        page.editing().add(goals, Editing.items(goals, "Goal\n".repeat(140)), -1);
        RowsField rows = (RowsField) Fields.create(shell, page, goals);
        assertEquals(RowsField.MANY, rows.rows().size());
        assertTrue(rows.more().getText().contains("50") && rows.more().getText().contains("90"), rows.more().getText());
        rows.add(Editing.items(goals, "The newest"), null);
        assertEquals(RowsField.MANY + 1, rows.rows().size());
        assertEquals("The newest", ((Statement) rows.rows().getLast().item()).getText());
        rows.more().notifyListeners(SWT.Selection, new Event());
        assertEquals(2 * RowsField.MANY + 1, rows.rows().size());
        assertTrue(rows.more().getText().contains("40"), rows.more().getText());
        rows.focusItem((EObject) goals.items().get(120));
        assertEquals(121 + 1, rows.rows().size());
        rows.more().notifyListeners(SWT.Selection, new Event());
        assertEquals(goals.items(), rows.rows().stream().map(Row::item).toList());
        assertFalse(rows.more().getVisible());
    }
}
