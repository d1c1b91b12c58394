/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.research.Answer;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The copy of an open project for other threads always equals the project, though only what changed is copied. */
class MirrorTest {

    private static final long HOUR = 3_600_000_000_000L;
    /** The segment that was removed last; it comes back with all its personas, as an undo brings it back. */
    private static final Map<Project, Segment> GONE = new WeakHashMap<>();

    /** What can happen to a project; the numbers choose among what there is. */
    enum Kind {
        ADD_SEGMENT, REMOVE_SEGMENT, RESTORE_SEGMENT, MOVE_SEGMENT, RENAME_SEGMENT, ADD_PERSONA, REMOVE_PERSONA, MOVE_PERSONA, RENAME_PERSONA,
                DESCRIBE_PERSONA,
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
        Document document = Documents.create(Identifiers.complete(PersonaFactory.eINSTANCE.createProject()));
        Project project = document.project();
        Mirror<Project> mirror = new Mirror<>(document, FileKind.PERSONA);
        ChangeWatch watch = new ChangeWatch(FileKind.PERSONA, project);
        mirror.everythingChanged();
        for (Step step : history) {
            if (step.kind() == Kind.READ) {
                assertSame(project, mirror);
            } else {
                apply(step, project);
                watch.drain().ifPresent(mirror::changed);
                // Some changes are copied at once, others together with those that follow, or in part.
                if (step.one() % 3 == 0) {
                    mirror.copy(step.other() % 2 * HOUR);
                }
            }
        }
        assertSame(project, mirror);
    }

    private static <T extends Identified> void copyAll(Mirror<T> mirror) {
        while (!mirror.copy(0)) {
            // one part at a time
        }
    }

    private static void assertSame(Project project, Mirror<Project> mirror) {
        copyAll(mirror);
        mirror.read(copy -> {
            assertTrue(copy != project);
            assertEquals(Personas.of(project).stream().map(Persona::getId).toList(), Personas.of(copy).stream().map(Persona::getId).toList());
            assertTrue(EcoreUtil.equals(project, copy), "the copy differs");
            return null;
        });
    }

    /** What was found in a copy stays as it was, whatever happens to the document later. */
    @Test
    void aCopyOfAResearchStaysAsItWas(@TempDir Path folder) throws DocumentException {
        ResearchProject written = ResearchFactory.eINSTANCE.createResearchProject();
        Study study = ResearchFactory.eINSTANCE.createStudy();
        written.getStudies().add(study);
        for (int number = 0; number < 5; number++) {
            Session each = ResearchFactory.eINSTANCE.createSession();
            Answer answer = ResearchFactory.eINSTANCE.createAnswer();
            answer.setText("words");
            each.getAnswers().add(answer);
            study.getSessions().add(each);
        }
        StoredFile.create(ResearchFiles.RESEARCH, folder.resolve("talks.research"), Identifiers.complete(written)).save();
        Document document = Documents.open(ResearchFiles.RESEARCH, folder.resolve("talks.research"));
        ResearchProject research = document.root(ResearchFiles.RESEARCH);
        Mirror<ResearchProject> mirror = new Mirror<>(document, ResearchFiles.RESEARCH);
        mirror.everythingChanged();
        copyAll(mirror);
        List<Session> before = mirror.read(copy -> List.copyOf(copy.getStudies().getFirst().getSessions()));
        Session session = research.getStudies().getFirst().getSessions().get(2);
        session.getAnswers().getFirst().setText("other words");
        research.getStudies().getFirst().getSessions().removeLast();
        mirror.changed(Set.of(session.getId()));
        copyAll(mirror);
        List<Session> after = mirror.read(copy -> {
            assertTrue(EcoreUtil.equals(research, copy), "the copy differs");
            return List.copyOf(copy.getStudies().getFirst().getSessions());
        });
        assertEquals("words", before.get(2).getAnswers().getFirst().getText());
        assertEquals("other words", after.get(2).getAnswers().getFirst().getText());
        assertEquals(List.of(before.get(0), before.get(1), before.get(3)), List.of(after.get(0), after.get(1), after.get(3)),
                "only what changed is copied anew");
    }

    private static void apply(Step step, Project project) {
        Optional<Segment> segment = pick(project.getSegments(), step.one());
        Optional<Persona> persona = pick(Personas.of(project), step.other());
        switch (step.kind()) {
            case ADD_SEGMENT -> project.getSegments().add(Identifiers.complete(PersonaFactory.eINSTANCE.createSegment()));
            case REMOVE_SEGMENT -> segment.ifPresent(each -> {
                project.getSegments().remove(each);
                GONE.put(project, each);
        });
        case RESTORE_SEGMENT -> Optional.ofNullable(GONE.remove(project)).ifPresent(project.getSegments()::add);
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
