/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

/** Text that is kept between saves is always the text that a first save would write. */
class KeptTextTest {

    private final Document document = Documents.create(ModelFiller.full(11));
    private final EditingDomain domain = document.domain();
    private final CommandStack stack = domain.getCommandStack();

    private static String text(Document document) {
        return new String(document.resource().text().toByteArray(), UTF_8);
    }

    /** As a project is written of which nothing is kept. */
    private static String fresh(Project project) {
        return new String(RoundTripTest.resource(EcoreUtil.copy(project)).text().toByteArray(), UTF_8);
    }

    /** Does, undoes and redoes a command, and looks at the text each time. */
    private void tryOut(Command command, Object what) {
        String before = text(document);
        stack.execute(command);
        String after = fresh(document.project());
        assertEquals(after, text(document), () -> "after a change of " + what);
        stack.undo();
        assertEquals(before, text(document), () -> "after undoing a change of " + what);
        stack.redo();
        assertEquals(after, text(document), () -> "after redoing a change of " + what);
        stack.undo();
    }

    private void forEachElement(Consumer<EObject> work) {
        List<EObject> all = new ArrayList<>(List.of(document.project()));
        document.project().eAllContents().forEachRemaining(all::add);
        all.stream().map(EObject::eClass).distinct().map(type -> all.stream().filter(each -> each.eClass() == type).findFirst().orElseThrow())
                .forEach(work);
    }

    @Test
    void aChangeOfAnyAttributeIsSeen() {
        ModelFiller filler = new ModelFiller(new Random(12), 1);
        forEachElement(element -> {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.isID() || attribute.isDerived() || attribute.isTransient()) {
                    continue;
                }
                Object value = filler.value(attribute.getEAttributeType());
                tryOut(attribute.isMany() ? AddCommand.create(domain, element, attribute, value)
                        : SetCommand.create(domain, element, attribute, value), attribute);
                tryOut(SetCommand.create(domain, element, attribute, SetCommand.UNSET_VALUE), attribute);
            }
        });
    }

    @Test
    void anElementThatComesGoesOrMovesIsSeen() {
        forEachElement(element -> {
            for (EReference reference : element.eClass().getEAllContainments()) {
                if (reference.isMany()) {
                    List<?> items = (List<?>) element.eGet(reference);
                    EObject item = Identifiers.renew(EcoreUtil.copy((EObject) items.getFirst()));
                    tryOut(AddCommand.create(domain, element, reference, item, 0), reference);
                    tryOut(RemoveCommand.create(domain, element, reference, items.getFirst()), reference);
                    if (items.size() > 1) {
                        tryOut(MoveCommand.create(domain, element, reference, items.getFirst(), items.size() - 1), reference);
                    }
                } else {
                    tryOut(SetCommand.create(domain, element, reference, SetCommand.UNSET_VALUE), reference);
                }
            }
        });
    }

    @Test
    void aPersonaThatMovesIsWrittenForItsNewPlace() {
        Project project = document.project();
        Segment segment = project.getSegments().getFirst();
        Persona persona = segment.getPersonas().getFirst();
        text(document);
        project.getPersonas().add(persona);
        assertEquals(fresh(project), text(document));
        segment.getPersonas().add(persona);
        assertEquals(fresh(project), text(document));
    }

    /** Written a little at a time, it is the same. */
    @Test
    void whatIsWrittenBeforehandIsWhatWouldBeWritten() {
        int steps = 1;
        while (!document.prepareSaving(0)) {
            steps++;
        }
        assertEquals(Personas.of(document.project()).size() + 1, steps);
        Personas.of(document.project()).forEach(persona -> assertTrue(KeptText.of(persona).isKnown()));
        assertEquals(fresh(document.project()), text(document));
    }

    @Test
    void onlyTheChangedPersonaIsWrittenAnew() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        for (int number = 0; number < 20; number++) {
            Persona persona = PersonaFactory.eINSTANCE.createPersona();
            persona.setName("Persona " + number);
            project.getPersonas().add(persona);
        }
        Document many = Documents.create(project);
        List<byte[]> before = many.resource().text().pieces();
        project.getPersonas().get(7).setName("Another");
        List<byte[]> after = many.resource().text().pieces();
        List<byte[]> written = new ArrayList<>();
        Iterator<byte[]> old = before.iterator();
        for (byte[] piece : after) {
            byte[] former = old.next();
            if (piece != former && piece.length > 0 && new String(piece, UTF_8).contains("<personas")) {
                written.add(piece);
            }
        }
        assertEquals(1, written.size());
        assertEquals(fresh(project), text(many));
    }

    /** What a save has taken is not touched by what is edited while it is being written. */
    @Test
    void whatWasTakenStaysAsItIs() {
        ContentText taken = document.resource().text();
        String before = new String(taken.toByteArray(), UTF_8);
        document.project().getSegments().getFirst().getPersonas().getFirst().setName("Another");
        document.project().getSegments().removeLast();
        assertNotEquals(before, text(document));
        assertEquals(before, new String(taken.toByteArray(), UTF_8));
    }

    @Test
    void warningsAreKeptWithTheText() {
        Persona persona = document.project().getPersonas().getFirst();
        persona.setName("a\u0000b");
        text(document);
        assertEquals(1, document.resource().saveWarnings().size());
        DocumentWarning warning = document.resource().saveWarnings().getFirst();
        text(document);
        assertSame(warning, document.resource().saveWarnings().getFirst());
        persona.setName("ab");
        text(document);
        assertEquals(List.of(), document.resource().saveWarnings());
    }
}
