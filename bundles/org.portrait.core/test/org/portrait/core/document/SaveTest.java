/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;

/** Documents, their files and other programs that touch these. */
class SaveTest {

    @TempDir
    Path folder;

    private Path file;
    private Document document;

    @BeforeEach
    void saveADocument() throws DocumentException {
        file = folder.resolve("plan.persona");
        document = Documents.create(file, project("first"));
        Documents.save(document);
    }

    private static Project project(String name) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName(name);
        return project;
    }

    private static void rename(Document document, String name) {
        document.domain().getCommandStack().execute(
                SetCommand.create(document.domain(), document.project(), PersonaPackage.Literals.PROJECT__NAME, name));
    }

    private String nameInFile() throws DocumentException {
        return Documents.open(file).project().getName();
    }

    @Test
    void dirtyIsWhatDiffersFromTheFile() throws DocumentException {
        assertFalse(document.isDirty());
        rename(document, "second");
        assertTrue(document.isDirty());
        document.domain().getCommandStack().undo();
        assertFalse(document.isDirty());
        document.domain().getCommandStack().redo();
        Documents.save(document);
        assertFalse(document.isDirty());
        assertEquals("second", nameInFile());
        document.domain().getCommandStack().undo();
        assertTrue(document.isDirty());
        Documents.save(document);
        assertFalse(document.isDirty());
        assertEquals("first", nameInFile());
    }

    @Test
    void theVersionIsWrittenWhateverTheProjectSays() throws DocumentException {
        assertEquals(Documents.FORMAT_VERSION, document.project().getSchemaVersion());
        document.project().setSchemaVersion(1);
        Documents.save(document);
        assertEquals(Documents.FORMAT_VERSION, Documents.open(file).project().getSchemaVersion());
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwritten() throws DocumentException, IOException {
        rename(document, "ours");
        String theirs = Files.readString(file).replace("first", "their");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, theirs);
        Files.setLastModifiedTime(file, time);
        assertChanged(() -> Documents.save(document));
        assertEquals(theirs, Files.readString(file));
        assertTrue(document.isDirty());

        Documents.saveOverChanges(document);
        assertEquals("ours", nameInFile());
        assertEquals(theirs, Files.readString(folder.resolve(".plan.persona.bak")));
    }

    @Test
    void aChangeOnDiskIsSeen() throws DocumentException, IOException {
        assertFalse(document.hasChangedOnDisk());
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertFalse(document.hasChangedOnDisk());
        Files.writeString(file, Files.readString(file).replace("first", "their"));
        assertTrue(document.hasChangedOnDisk());
        Documents.reload(document);
        assertFalse(document.hasChangedOnDisk());
        assertEquals("their", document.project().getName());
    }

    @Test
    void aDeletedFileIsWrittenAgainOnlyOnPurpose() throws DocumentException, IOException {
        Files.delete(file);
        assertTrue(document.hasChangedOnDisk());
        assertChanged(() -> Documents.save(document));
        Documents.saveOverChanges(document);
        assertEquals("first", nameInFile());
    }

    @Test
    void aNewDocumentDoesNotReplaceAFile() throws DocumentException {
        Document other = Documents.create(file, project("other"));
        assertTrue(other.isDirty());
        assertChanged(() -> Documents.save(other));
        assertChanged(() -> Documents.saveAs(Documents.create(project("third")), file, false));
        assertEquals("first", nameInFile());
        Documents.saveAs(other, file, true);
        assertEquals("other", nameInFile());
    }

    private static void assertChanged(org.junit.jupiter.api.function.Executable save) {
        DocumentException refusal = assertThrows(DocumentException.class, save);
        assertEquals(Kind.CHANGED_ON_DISK, refusal.kind());
        assertFalse(refusal.message(Locale.of("ru")).equals(refusal.getMessage()));
    }

    @Test
    void aDocumentWithoutAFileWantsAName() throws DocumentException {
        Document untitled = Documents.create(project("new"));
        assertEquals(Kind.CANNOT_WRITE, assertThrows(DocumentException.class, () -> Documents.save(untitled)).kind());
        Path other = folder.resolve("other.persona");
        Documents.saveAs(untitled, other, false);
        assertEquals(other, untitled.path().orElseThrow());
        assertFalse(untitled.isDirty());
        Documents.save(untitled);
    }

    @Test
    void savingUnderAnotherNameLeavesTheFirstFile() throws DocumentException {
        rename(document, "second");
        Documents.saveAs(document, folder.resolve("copy.persona"), false);
        assertEquals("first", nameInFile());
        rename(document, "third");
        Documents.save(document);
        assertEquals("first", nameInFile());
        assertEquals("third", Documents.open(folder.resolve("copy.persona")).project().getName());
    }

    /** A save that changes nothing would push the last different content out of the backup. */
    @Test
    void savingTheSameAgainKeepsTheBackup() throws DocumentException, IOException {
        rename(document, "second");
        Documents.save(document);
        Documents.save(document);
        assertTrue(Files.readString(folder.resolve(".plan.persona.bak")).contains("first"));
    }

    /** What an earlier program kept goes; as long as it cannot go, nothing is written. */
    @Test
    void ofTracelessFilesNoBackupStays() throws DocumentException, IOException {
        FileKind<Project> kind = FileKind.PERSONA.withoutTraces();
        Document traceless = Documents.open(kind, file);
        traceless.domain().getCommandStack().execute(
                SetCommand.create(traceless.domain(), traceless.root(kind), PersonaPackage.Literals.PROJECT__NAME, "second"));
        Path backup = folder.resolve(".plan.persona.bak");
        Path inTheWay = Files.createDirectories(backup.resolve("full"));

        assertThrows(DocumentException.class, () -> Documents.save(traceless));

        assertEquals("first", nameInFile());
        assertTrue(traceless.isDirty());
        Files.delete(inTheWay);
        Documents.save(traceless);
        assertEquals("second", nameInFile());
        assertFalse(Files.exists(backup));
    }

    @Test
    void whatIsEditedWhileTheFileIsWrittenStaysUnsaved() throws DocumentException {
        rename(document, "second");
        Saving saving = Documents.startSaving(document);
        rename(document, "third");
        saving.write();
        saving.finish();
        assertTrue(document.isDirty());
        assertEquals("second", nameInFile());
        document.domain().getCommandStack().undo();
        assertFalse(document.isDirty());
    }

    @Test
    void aSaveWhoseCommandIsGoneLeavesTheDocumentDirty() throws DocumentException {
        rename(document, "second");
        Saving saving = Documents.startSaving(document);
        document.domain().getCommandStack().undo();
        rename(document, "third");
        saving.write();
        saving.finish();
        assertTrue(document.isDirty());
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws DocumentException {
        rename(document, "x".repeat(17 << 20));
        DocumentException refusal = assertThrows(DocumentException.class, () -> Documents.save(document));
        assertEquals(Kind.TOO_LARGE, refusal.kind());
        assertTrue(document.isDirty());
        assertEquals("first", nameInFile());
    }

    @Test
    void reloadingForgetsEdits() throws DocumentException {
        rename(document, "second");
        Documents.reload(document);
        assertEquals("first", document.project().getName());
        assertFalse(document.isDirty());
        assertFalse(document.domain().getCommandStack().canUndo());
    }

    @Test
    void aReloadThatFailsLeavesTheDocument() throws IOException {
        rename(document, "second");
        assertTrue(document.isDirty());
        Files.writeString(file, "garbage");
        assertThrows(DocumentException.class, () -> Documents.reload(document));
        assertEquals("second", document.project().getName());
        assertTrue(document.isDirty());
    }

    @Test
    void whatIsReplacedIsShownToAKeeperBefore() throws DocumentException, IOException {
        List<String> kept = new ArrayList<>();
        Consumer<Path> keeper = replaced -> {
            try {
                kept.add(Files.readString(replaced));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        String first = Files.readString(file);
        Documents.startSaving(document).write(keeper);
        assertEquals(List.of(), kept, "nothing was to be saved");
        rename(document, "second");
        Saving saving = Documents.startSaving(document);
        saving.write(keeper);
        saving.finish();
        assertEquals(List.of(first), kept);
        rename(document, "third");
        Files.writeString(file, first);
        assertChanged(() -> Documents.startSaving(document).write(keeper));
        assertEquals(List.of(first), kept, "nothing was replaced");
        Documents.startSavingAs(document, folder.resolve("new.persona"), false).write(keeper);
        assertEquals(List.of(first), kept, "there was nothing to be replaced");
    }

    @Test
    void earlierContentIsBroughtBackAsOneStep() throws DocumentException, IOException {
        byte[] first = Files.readAllBytes(file);
        rename(document, "second");
        Documents.save(document);
        EarlierContent earlier = EarlierContent.read(first, file);
        assertEquals("first", earlier.project().getName());
        document.domain().getCommandStack().execute(earlier.restoreInto(document, "Restore"));
        assertEquals("first", document.project().getName());
        assertTrue(document.isDirty());
        assertEquals("second", nameInFile());
        document.domain().getCommandStack().undo();
        assertEquals("second", document.project().getName());
        assertFalse(document.isDirty());
        document.domain().getCommandStack().redo();
        Documents.save(document);
        assertArrayEquals(first, Files.readAllBytes(file));
    }
}
