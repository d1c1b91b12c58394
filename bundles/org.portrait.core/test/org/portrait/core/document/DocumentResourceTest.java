/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;

/** Whatever commands do, every element has an identifier of its own and is found by it. */
class DocumentResourceTest {

    private Document document;
    private EditingDomain domain;

    @BeforeEach
    void createDocument() {
        document = Documents.create(ModelFiller.full(4));
        domain = document.domain();
        check();
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        document.resource().getAllContents().forEachRemaining(element -> {
            String id = assertInstanceOf(Identified.class, element).getId();
            assertNotNull(id);
            assertTrue(ids.add(id), () -> "twice: " + id);
            assertSame(element, document.find(id).orElseThrow());
            assertSame(element, document.resource().getEObject(document.resource().getURIFragment(element)));
        });
    }

    private void run(Command command) {
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
        check();
        domain.getCommandStack().undo();
        check();
        domain.getCommandStack().redo();
        check();
    }

    @Test
    void aNewElementGetsAnIdentifier() {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
        run(AddCommand.create(domain, document.project(), PersonaPackage.Literals.PROJECT__PERSONAS, persona));
        assertNotNull(persona.getDemography().getId());
    }

    @Test
    void aCopyGetsIdentifiersOfItsOwn() {
        Persona persona = document.project().getPersonas().getFirst();
        String id = persona.getId();
        Persona copy = EcoreUtil.copy(persona);
        run(AddCommand.create(domain, document.project(), PersonaPackage.Literals.PROJECT__PERSONAS, copy));
        assertEquals(id, persona.getId());
        assertNotEquals(id, copy.getId());
        assertSame(persona, document.find(id).orElseThrow());
    }

    @Test
    void pastingACopyAndACutKeepsThemApart() {
        Persona persona = document.project().getPersonas().getFirst();
        String id = persona.getId();
        domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, persona));
        run(PasteFromClipboardCommand.create(domain, document.project(), PersonaPackage.Literals.PROJECT__PERSONAS));
        domain.getCommandStack().execute(CutToClipboardCommand.create(domain, persona));
        check();
        assertEquals(Optional.empty(), document.find(id));
        run(PasteFromClipboardCommand.create(domain, document.project().getSegments().getFirst(),
                PersonaPackage.Literals.SEGMENT__PERSONAS));
        assertSame(persona, document.find(id).orElseThrow());
    }

    @Test
    void aMovedElementKeepsItsIdentifier() {
        Persona persona = document.project().getPersonas().getFirst();
        String id = persona.getId();
        document.project().getSegments().getFirst().getPersonas().add(persona);
        check();
        assertSame(persona, document.find(id).orElseThrow());
    }

    @Test
    void aRemovedElementIsNotFound() {
        Persona persona = document.project().getPersonas().getFirst();
        String inner = persona.getDemography().getId();
        document.project().getPersonas().clear();
        assertEquals(Optional.empty(), document.find(inner));
        assertEquals(Optional.empty(), document.find("none"));
    }

    @Test
    void loadsAndSavesLikeAnyEmfResource() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        document.resource().save(output, Map.of());
        DocumentResource resource = new DocumentResource(URI.createURI("x.persona"));
        resource.load(new ByteArrayInputStream(output.toByteArray()), Map.of());
        assertTrue(EcoreUtil.equals(document.project(), resource.project()));
        resource.unload();
        assertEquals(null, resource.getEObject(document.project().getId()));
    }

    @Test
    void refusesLikeAnyEmfResource() {
        DocumentResource resource = new DocumentResource(URI.createURI("x.persona"));
        IOException refusal = assertThrows(IOException.class,
                () -> resource.load(new ByteArrayInputStream(new byte[] { 1, 2, 3 }), Map.of()));
        assertInstanceOf(DocumentException.class, refusal.getCause());
    }

    @Test
    void aFileHoldsOneProject() {
        DocumentResource resource = new DocumentResource(URI.createURI("x.persona"));
        assertThrows(IllegalStateException.class, resource::text);
        EObject another = PersonaFactory.eINSTANCE.createProject();
        document.resource().getContents().add(another);
        assertThrows(IllegalStateException.class, document.resource()::text);
    }

    @Test
    void aFailingCommandIsHeardOf() {
        Command failing = new org.eclipse.emf.common.command.AbstractCommand("fails") {

            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                throw new UnsupportedOperationException("on purpose");
            }

            @Override
            public void redo() {
                execute();
            }
        };
        assertThrows(IllegalStateException.class, () -> domain.getCommandStack().execute(failing));
    }

    @Test
    void aDisposedDocumentHoldsNothing() {
        Project project = document.project();
        document.dispose();
        assertEquals(null, project.eResource());
    }
}
