/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.scrap.Pasting;
import org.portrait.ui.edit.scrap.Removing;
import org.portrait.ui.edit.scrap.Scrap;

class EditingTest {

    private static final Trait CITY = Trait.of("geography.city");
    private static final Trait GOALS = Trait.of("psychography.goals");

    private Persona persona;
    private Editing editing;
    private BasicCommandStack stack;

    @BeforeEach
    void open() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        persona = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().add(persona);
        Document document = Documents.create(Identifiers.complete(project));
        editing = new Editing(document.domain());
        stack = (BasicCommandStack) document.domain().getCommandStack();
        stack.saveIsDone();
    }

    @Test
    void typingInOneFieldIsOneStep() {
        Slot city = Slot.of(persona, CITY);
        for (String typed : List.of("R", "Re", "Revda")) {
            editing.type(city, typed);
        }
        assertEquals("Revda", city.value());
        stack.undo();
        assertNull(city.value());
        assertFalse(stack.canUndo());
        stack.redo();
        assertEquals("Revda", city.value());
    }

    @Test
    void typingAfterTheFieldWasLeftIsAnotherStep() {
        Slot city = Slot.of(persona, CITY);
        editing.type(city, "Revda");
        editing.endTyping();
        editing.type(city, "Perm");
        stack.undo();
        assertEquals("Revda", city.value());
    }

    @Test
    void typingGoesOnAfterASaveAsAStepOfItsOwn() {
        Slot city = Slot.of(persona, CITY);
        editing.type(city, "Revda");
        stack.saveIsDone();
        editing.type(city, "Revda-2");
        stack.undo();
        assertEquals("Revda", city.value());
        assertFalse(stack.isSaveNeeded());
    }

    @Test
    void typingBackToTheOldTextLeavesNothingToSave() {
        Slot city = Slot.of(persona, CITY);
        editing.type(city, "R");
        editing.type(city, "");
        assertFalse(stack.isSaveNeeded());
        assertNull(persona.getGeography());
    }

    @Test
    void whoeverPassesOverHalfwayStatesSeesEachTypedTextOnceAndTheLastOneToo() {
        Slot city = Slot.of(persona, CITY);
        List<Object> seen = new ArrayList<>();
        stack.addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                seen.add(city.value() == null ? "" : city.value());
            }
        });
        List<String> typed = List.of("R", "Re", "Rev", "Re", "");
        typed.forEach(text -> editing.type(city, text));
        assertEquals(typed, seen);
        assertFalse(editing.isHalfway());
    }

    @Test
    void aStepHasTheNameOfWhatTheUserChanged() {
        editing.add(Slot.of(persona, GOALS), Editing.items(Slot.of(persona, GOALS), "More time"), -1);
        EObject goal = persona.getPsychography().getGoals().getFirst();
        editing.set(Slot.of(goal, PersonaPackage.Literals.STATEMENT__WEIGHT), 4);
        assertTrue(stack.getUndoCommand().getLabel().contains(GOALS.name(java.util.Locale.getDefault())), stack.getUndoCommand().getLabel());
    }

    @Test
    void severalLinesBecomeSeveralItemsInOneStep() {
        Slot goals = Slot.of(persona, GOALS);
        editing.add(goals, Editing.items(goals, "- More time\n\n• A better school\n3. A rise"), -1);
        assertEquals(List.of("More time", "A better school", "A rise"),
                persona.getPsychography().getGoals().stream().map(goal -> goal.getText()).toList());
        stack.undo();
        assertNull(persona.getPsychography());
    }

    @Test
    void copiedItemsArePastedBehindTheSelectedOneWithIdentifiersOfTheirOwn() {
        Slot goals = Slot.of(persona, GOALS);
        editing.add(goals, Editing.items(goals, "One\nTwo"), -1);
        List<EObject> items = List.copyOf(persona.getPsychography().getGoals());
        Target first = new Target(List.of(goals), java.util.Optional.of(items.getFirst()), java.util.Optional.of(GOALS));
        Scrap scrap = Scrap.of(first, java.util.Locale.ENGLISH);
        assertEquals("One", scrap.text());
        new Pasting(editing).paste(scrap, first);
        assertEquals(List.of("One", "One", "Two"), persona.getPsychography().getGoals().stream().map(goal -> goal.getText()).toList());
        assertEquals(3, persona.getPsychography().getGoals().stream().map(goal -> goal.getId()).distinct().count());
        Removing.delete(editing, first);
        assertEquals(2, persona.getPsychography().getGoals().size());
    }

    @Test
    void linesFromAnotherProgramBecomeItems() {
        Slot goals = Slot.of(persona, GOALS);
        Target target = Target.of(persona, GOALS);
        Scrap scrap = Scrap.of("A\nB");
        assertTrue(Pasting.fits(scrap, target));
        new Pasting(editing).paste(scrap, target);
        assertEquals(2, goals.items().size());
        assertFalse(Pasting.fits(scrap, Target.of(persona, Trait.of("demography.age"))));
    }

    @Test
    void suggestionsAreWhatOthersSayThere() {
        Persona other = PersonaFactory.eINSTANCE.createPersona();
        other.setGeography(PersonaFactory.eINSTANCE.createGeography());
        other.getGeography().setCity("Zarechny-17");
        ((Project) persona.eContainer()).getPersonas().add(other);
        assertEquals("Zarechny-17", Suggestions.of(Slot.of(persona, CITY)).getFirst());
    }
}
