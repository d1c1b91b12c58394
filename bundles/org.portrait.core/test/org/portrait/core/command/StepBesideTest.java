/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StepBesideTest {

    @TempDir
    Path folder;

    private static Document document(Path file) throws DocumentException {
        Document document = Documents.create(file, PersonaFactory.eINSTANCE.createProject());
        document.project().setName("");
        Documents.save(document);
        return document;
    }

    private static Command naming(Document document, String name) {
        return SetCommand.create(document.domain(), document.project(), PersonaPackage.Literals.PROJECT__NAME, name);
    }

    private static void execute(Document here, Document beside, String name) {
        CompoundCommand step = new CompoundCommand(0, name);
        step.append(naming(here, name));
        step.append(new StepBeside(beside.domain(), naming(beside, name)));
        Edits.execute(here.domain(), step);
    }

    @Test
    void bothAreUndoneAndEachKnowsWhetherItIsToBeSaved() throws DocumentException {
        Document here = document(folder.resolve("here.persona"));
        Document beside = document(folder.resolve("beside.persona"));
        execute(here, beside, "A");
        assertTrue(here.isDirty() && beside.isDirty());
        Documents.save(here);
        assertTrue(!here.isDirty() && beside.isDirty());
        here.domain().getCommandStack().undo();
        assertTrue(here.isDirty());
        assertFalse(beside.isDirty());
        assertEquals("", beside.project().getName());
        here.domain().getCommandStack().redo();
        assertEquals("A", beside.project().getName());
    }

    @Test
    void nothingIsUndoneInWhatWasReadAnew() throws DocumentException {
        Document here = document(folder.resolve("here.persona"));
        Document beside = document(folder.resolve("beside.persona"));
        execute(here, beside, "A");
        beside.replaceWith(Documents.load(folder.resolve("beside.persona")));
        here.domain().getCommandStack().undo();
        assertEquals("", here.project().getName());
        assertEquals("", beside.project().getName());
        here.domain().getCommandStack().redo();
        assertEquals("", beside.project().getName());
    }

    /** Whatever is done, undone and redone: both say what the history of the first one says. */
    @Property(tries = 200)
    void bothAlwaysSayTheSame(@ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> moves) throws Exception {
        Path place = Files.createTempDirectory("beside");
        Document here = Documents.create(place.resolve("here.persona"), PersonaFactory.eINSTANCE.createProject());
        Document beside = Documents.create(place.resolve("beside.persona"), PersonaFactory.eINSTANCE.createProject());
        List<String> names = new ArrayList<>();
        for (int move : moves) {
            switch (move) {
                case 0 -> here.domain().getCommandStack().undo();
                case 1 -> here.domain().getCommandStack().redo();
                default -> {
                    names.add("N" + names.size());
                    execute(here, beside, names.getLast());
            }
            }
            assertEquals(here.project().getName(), beside.project().getName());
        }
        Files.delete(place);
    }
}
