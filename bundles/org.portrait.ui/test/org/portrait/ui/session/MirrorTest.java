/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.document.FileKind;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The copy of an open project for other threads always equals the project, though only what changed is copied. */
class MirrorTest {

    /** What can happen to a project; the numbers choose among what there is. */
    enum Kind {
        ADD_SEGMENT, REMOVE_SEGMENT, MOVE_SEGMENT, RENAME_SEGMENT, ADD_PERSONA, REMOVE_PERSONA, MOVE_PERSONA, RENAME_PERSONA, DESCRIBE_PERSONA,
        RENAME_PROJECT, READ
    }

    /** One thing that happens. */
    record Step(Kind kind, int one, int other) {
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of(Kind.class), number, number).as(Step::new).list().ofMaxSize(40);
    }

    @Property
    void itEqualsTheProjectAfterAnyHistory(@ForAll("histories") List<Step> history) {
        Project project = Identifiers.complete(PersonaFactory.eINSTANCE.createProject());
        Mirror mirror = new Mirror();
        ChangeWatch watch = new ChangeWatch(FileKind.PERSONA, project);
        mirror.update(project, Set.of(), true);
        for (Step step : history) {
            if (step.kind() == Kind.READ) {
                assertSame(project, mirror);
            } else {
                apply(step, project);
                Optional<Set<String>> changed = watch.drain();
                changed.ifPresent(personas -> mirror.update(project, personas, false));
            }
        }
        assertSame(project, mirror);
    }

    private static void assertSame(Project project, Mirror mirror) {
        mirror.read(copy -> {
            assertTrue(copy != project);
            assertEquals(Personas.of(project).stream().map(Persona::getId).toList(), Personas.of(copy).stream().map(Persona::getId).toList());
            assertTrue(EcoreUtil.equals(project, copy), "the copy differs");
            return null;
        });
    }

    private static void apply(Step step, Project project) {
        Optional<Segment> segment = pick(project.getSegments(), step.one());
        Optional<Persona> persona = pick(Personas.of(project), step.other());
        switch (step.kind()) {
        case ADD_SEGMENT -> project.getSegments().add(Identifiers.complete(PersonaFactory.eINSTANCE.createSegment()));
        case REMOVE_SEGMENT -> segment.ifPresent(project.getSegments()::remove);
        case MOVE_SEGMENT -> segment.ifPresent(each -> project.getSegments().move(step.other() % project.getSegments().size(), each));
        case RENAME_SEGMENT -> segment.ifPresent(each -> each.setName("Segment " + step.other()));
        case ADD_PERSONA -> home(project, segment).add(Identifiers.complete(PersonaFactory.eINSTANCE.createPersona()));
        case REMOVE_PERSONA -> persona.ifPresent(EcoreUtil::remove);
        case MOVE_PERSONA -> persona.ifPresent(home(project, segment)::add);
        case RENAME_PERSONA -> persona.ifPresent(each -> each.setName("Persona " + step.one()));
        case DESCRIBE_PERSONA -> persona.ifPresent(MirrorTest::describe);
        case RENAME_PROJECT -> project.setName("Project " + step.one());
        case READ -> throw new IllegalArgumentException();
        }
    }

    private static void describe(Persona persona) {
        if (persona.getStory() == null) {
            persona.setStory(Identifiers.complete(PersonaFactory.eINSTANCE.createStory()));
        } else {
            persona.getStory().setQuote(persona.getStory().getQuote() + "!");
        }
    }

    private static List<Persona> home(Project project, Optional<Segment> segment) {
        return segment.map(Segment::getPersonas).orElse(project.getPersonas());
    }

    private static <T extends EObject> Optional<T> pick(List<T> elements, int number) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(number % elements.size()));
    }
}
