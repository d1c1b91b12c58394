/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.command.Edits;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** Steps are named in the user's language by what they change, whoever made them. */
class StepNamesTest {

    private static final List<String> FOREIGN = List.of("Set", "Add", "Remove", "Move", "Command", "Compound", "Create", "Change");

    private final Locale before = Locale.getDefault();
    private final Project project = PersonaFactory.eINSTANCE.createProject();
    private final Segment segment = PersonaFactory.eINSTANCE.createSegment();
    private final Persona persona = PersonaFactory.eINSTANCE.createPersona();
    private final Document document;

    StepNamesTest() {
        project.getSegments().add(segment);
        segment.getPersonas().add(persona);
        segment.getPersonas().add(PersonaFactory.eINSTANCE.createPersona());
        document = Documents.create(Identifiers.complete(project));
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(before);
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));
    }

    private String name(Command command) {
        Edits.execute(document.domain(), command);
        return StepNames.of(document.domain().getCommandStack().getUndoCommand());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void listTraitsAreNamedByTheListWhenTheyAreChangedByOthers(Locale language) {
        Locale.setDefault(language);
        for (Trait trait : Trait.all()) {
            if (trait.feature() instanceof EReference list && list.isMany() && trait.group() != null) {
                persona.eUnset(trait.group());
                EditingDomain domain = document.domain();
                name(TraitEdits.paste(domain, persona, trait, "One", TraitEdits.END));
                String topic = trait.name(language);
                assertTrue(name(TraitEdits.paste(domain, persona, trait, "Two\nThree", TraitEdits.END)).startsWith(topic + " – "), topic);
                EObject item = (EObject) ((List<?>) trait.holder(persona).orElseThrow().eGet(list)).get(1);
                assertTrue(name(TraitEdits.move(domain, item, 0)).startsWith(topic + " – "), topic);
                assertTrue(name(TraitEdits.remove(domain, item)).startsWith(topic + " – "), topic);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void editsOfTheExplorerAndOfQuickFixesSpeakNoEmf(Locale language) {
        Locale.setDefault(language);
        List<Function<EditingDomain, Command>> edits = List.of(
                domain -> TraitEdits.setFeature(domain, persona, PersonaPackage.Literals.PERSONA__NAME, "Anna"),
                domain -> ProjectEdits.duplicate(domain, persona),
                domain -> ProjectEdits.move(domain, persona, project, TraitEdits.END),
                domain -> ProjectEdits.move(domain, persona, segment, 0),
                domain -> ProjectEdits.split(domain, segment, List.of(persona), "Other"),
                domain -> ProjectEdits.archive(domain, List.copyOf(segment.getPersonas())),
                domain -> TraitEdits.set(domain, persona, Trait.of("geography.city"), "Revda"),
                domain -> TraitEdits.clear(domain, persona, List.of(Trait.of("geography.city"))),
                domain -> TraitEdits.remove(domain, persona));
        for (int i = 0; i < edits.size(); i++) {
            String name = name(edits.get(i).apply(document.domain()));
            assertFalse(name.isBlank(), "edit " + i);
            assertTrue(FOREIGN.stream().noneMatch(word -> (" " + name + " ").contains(" " + word + " ")), name);
        }
    }

    @Test
    void aNamedStepKeepsItsName() {
        new Editing(document.domain()).set(Slot.of(persona, Trait.of("geography.city")), "Revda");
        assertEquals(ModelTexts.name(PersonaPackage.Literals.GEOGRAPHY__CITY, Locale.getDefault()),
                StepNames.of(document.domain().getCommandStack().getUndoCommand()));
    }
}
