/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;

class DraftsTest {

    @TempDir
    Path folder;

    private Path file;
    private Path untitled;
    private Document document;

    @BeforeEach
    void saveADocument() throws DocumentException, IOException {
        untitled = Files.createDirectory(folder.resolve("untitled"));
        file = folder.resolve("plan.persona");
        document = Documents.create(file, project("saved"));
        Documents.save(document);
    }

    private static Project project(String name) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName(name);
        return project;
    }

    private void rename(String name) {
        document.domain().getCommandStack().execute(
                SetCommand.create(document.domain(), document.project(), PersonaPackage.Literals.PROJECT__NAME, name));
    }

    private void writeDraft(String name) throws DocumentException {
        rename(name);
        Drafts.capture(document, untitled).write();
    }

    @Test
    void unsavedWorkIsFoundAgain() throws DocumentException, IOException {
        assertEquals(Optional.empty(), Drafts.find(file));
        String saved = Files.readString(file);
        writeDraft("draft");
        assertEquals(saved, Files.readString(file));
        Draft draft = Drafts.find(file).orElseThrow();
        assertFalse(draft.isStale());
        assertEquals(file, draft.document().orElseThrow());
        assertTrue(Files.exists(folder.resolve(".plan.persona.draft")));
    }

    @Test
    void aDraftOpensAsADirtyDocumentThatCanBeSaved() throws DocumentException {
        writeDraft("draft");
        Document restored = Drafts.find(file).orElseThrow().open();
        assertTrue(restored.isDirty());
        assertFalse(restored.hasChangedOnDisk());
        assertEquals("draft", restored.project().getName());
        assertEquals(document.project().getId(), restored.project().getId());
        Documents.save(restored);
        assertEquals("draft", Documents.open(file).project().getName());
        assertEquals(Optional.empty(), Drafts.find(file));
        assertFalse(Files.exists(Drafts.fileOf(file)));
    }

    @Test
    void aDraftIsRestoredAndTakenBackAsOneCommand() throws DocumentException {
        writeDraft("draft");
        Document reopened = Documents.open(file);
        Command restore = Drafts.find(file).orElseThrow().restoreInto(reopened, "Restore");
        reopened.domain().getCommandStack().execute(restore);
        assertEquals("draft", reopened.project().getName());
        assertEquals(document.project().getId(), reopened.project().getId());
        assertTrue(reopened.isDirty());
        reopened.domain().getCommandStack().undo();
        assertEquals("saved", reopened.project().getName());
        assertFalse(reopened.isDirty());
        assertEquals(reopened.project(), reopened.find(reopened.project().getId()).orElseThrow());
        reopened.domain().getCommandStack().redo();
        assertEquals("draft", reopened.project().getName());
    }

    @Test
    void aDraftOlderThanTheFileIsStale() throws DocumentException {
        Document other = Documents.open(file);
        writeDraft("draft");
        other.project().setName("elsewhere");
        Documents.save(other);
        rename("late");
        Drafts.capture(document, untitled).write();
        Draft draft = Drafts.find(file).orElseThrow();
        assertTrue(draft.isStale());
        Document restored = draft.open();
        assertTrue(restored.hasChangedOnDisk());
        assertEquals(Kind.CHANGED_ON_DISK, assertThrows(DocumentException.class, () -> Documents.save(restored)).kind());
    }

    @Test
    void aDraftOfADeletedFileIsStillFound() throws DocumentException, IOException {
        writeDraft("draft");
        Files.delete(file);
        Draft draft = Drafts.find(file).orElseThrow();
        assertTrue(draft.isStale());
        assertEquals("draft", draft.open().project().getName());
    }

    @Test
    void aDraftThatSaysTheSameAsTheFileIsNone() throws DocumentException {
        Drafts.capture(document, untitled).write();
        assertEquals(Optional.empty(), Drafts.find(file));
    }

    @Test
    void savingAndDiscardingDeleteTheDraft() throws DocumentException, IOException {
        writeDraft("draft");
        Documents.save(document);
        assertEquals(List.of(".plan.persona.bak", "plan.persona"), names());
        writeDraft("another");
        Drafts.discard(document);
        assertEquals(List.of(".plan.persona.bak", "plan.persona"), names());
        Drafts.discard(document);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void documentsWithoutAFileHaveDraftsToo() throws DocumentException {
        Document first = Documents.create(project("first"));
        Document second = Documents.create(project("second"));
        Drafts.capture(first, untitled).write();
        Drafts.capture(second, untitled).write();
        first.project().setName("first again");
        Drafts.capture(first, untitled).write();
        List<Draft> found = Drafts.findUntitled(untitled);
        assertEquals(List.of("first again", "second"),
                found.stream().map(draft -> open(draft).project().getName()).sorted().toList());
        assertEquals(Optional.empty(), found.getFirst().document());

        Document restored = open(found.getFirst());
        Documents.saveAs(restored, folder.resolve("named.persona"), false);
        assertEquals(1, Drafts.findUntitled(untitled).size());
        Drafts.findUntitled(untitled).getFirst().discard();
        assertEquals(List.of(), Drafts.findUntitled(untitled));
        assertEquals(List.of(), Drafts.findUntitled(folder.resolve("none")));
    }

    private static Document open(Draft draft) {
        try {
            return draft.open();
        } catch (DocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** A restored document without a file goes on with its own draft instead of leaving it behind. */
    @Test
    void aRestoredDocumentGoesOnWithItsDraft() throws DocumentException {
        Drafts.capture(Documents.create(project("first")), untitled).write();
        Document restored = Drafts.findUntitled(untitled).getFirst().open();
        restored.project().setName("later");
        Drafts.capture(restored, untitled).write();
        assertEquals(List.of("later"),
                Drafts.findUntitled(untitled).stream().map(draft -> open(draft).project().getName()).toList());
    }

    @Test
    void whatIsNoDraftIsNotTakenForOne() throws DocumentException, IOException {
        Files.writeString(Drafts.fileOf(file), "garbage");
        assertEquals(Optional.empty(), Drafts.find(file));
        Files.copy(file, Drafts.fileOf(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.empty(), Drafts.find(file));
    }

    @Test
    void aDamagedDraftIsRefusedWithItsPlace() throws DocumentException, IOException {
        writeDraft("draft");
        Path draft = Drafts.fileOf(file);
        Files.writeString(draft, Files.readString(draft).replace("schemaVersion", "\u0001"));
        DocumentException refusal = assertThrows(DocumentException.class, () -> Drafts.find(file).orElseThrow().open());
        assertEquals(Kind.MALFORMED, refusal.kind());
        assertEquals(draft, refusal.file().orElseThrow());
    }

    @Test
    void detailsThatThisVersionDoesNotKnowAreInTheDraft() throws DocumentException, IOException {
        Files.writeString(file, Files.readString(file).replace("name=\"saved\"", "mood=\"good\"\n    name=\"saved\""));
        document = Documents.open(file);
        writeDraft("draft");
        Documents.save(Drafts.find(file).orElseThrow().open());
        assertTrue(Files.readString(file).contains("mood=\"good\""));
    }
}
