/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.ui.session.LocalHistory;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** What a save replaces is kept as a version of the file, and can be brought back. */
@ExtendWith(WorkbenchExtension.class)
class EarlierVersionsTest {

    private static final String TITLE = "Earlier Versions";
    private static final String RESTORE = "Go Back to This Version";

    private final WorkbenchPage workbench = new WorkbenchPage();
    private TreePart tree;
    private byte[] empty;
    private byte[] withParents;

    @BeforeEach
    void aFileIsSavedTwice() throws Exception {
        workbench.menu("File", "New", "Project");
        DialogPage.await("New project").type("Name:", "Shop").finish("Finish");
        tree = workbench.explorer().tree();
        tree.await("Shop", "Shop");
        Ui.await("the editor", () -> !workbench.editors().isEmpty());
        empty = Files.readAllBytes(path());
        addSegment("Parents");
        withParents = Files.readAllBytes(path());
        addSegment("Students");
    }

    private void addSegment(String name) {
        workbench.menu("File", "New", "Segment");
        DialogPage.await("New segment").type("Name:", name).finish("Finish");
        tree.await("Shop", "Shop", name);
        workbench.menu("File", "Save");
        workbench.awaitSaved();
        WorkbenchExtension.awaitJobs();
    }

    private static IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("Shop").getFile("Shop.persona");
    }

    private static Path path() {
        return file().getLocation().toFile().toPath();
    }

    private static List<IFileState> history() throws CoreException {
        return List.of(file().getHistory(null));
    }

    private static byte[] bytes(IFileState state) throws CoreException, IOException {
        try (InputStream content = state.getContents()) {
            return content.readAllBytes();
        }
    }

    @Test
    void theLocalHistoryHasWhatEachSaveReplaced() throws Exception {
        assertEquals(2, history().size());
        assertArrayEquals(withParents, bytes(history().getFirst()));
        assertArrayEquals(empty, bytes(history().getLast()));
        assertTrue(file().isSynchronized(IResource.DEPTH_ZERO));
        assertEquals(32 << 20, ResourcesPlugin.getWorkspace().getDescription().getMaxFileStateSize());
    }

    /** The file is neither written nor touched when the workspace keeps what it holds. */
    @Test
    void aFileThatIsKeptStaysAsItIs() throws Exception {
        FileTime past = FileTime.fromMillis(1_600_000_000_000L);
        Files.setLastModifiedTime(path(), past);
        byte[] content = Files.readAllBytes(path());
        Object key = Files.getAttribute(path(), "unix:ino");
        LocalHistory.keep(path());
        assertEquals(past, Files.getLastModifiedTime(path()));
        assertEquals(key, Files.getAttribute(path(), "unix:ino"));
        assertArrayEquals(content, Files.readAllBytes(path()));
        assertArrayEquals(content, bytes(history().getLast()));
        WorkbenchExtension.awaitJobs();
    }

    @Test
    void aFileThatIsGoneIsNotMadeAgain() throws Exception {
        workbench.closeEditorsWithoutSaving();
        Path file = path();
        Files.delete(file);
        LocalHistory.keep(file);
        assertFalse(Files.exists(file));
        WorkbenchExtension.awaitJobs();
    }

    @Test
    void inAnEditorAVersionComesBackAsAStepThatCanBeUndone() throws Exception {
        byte[] saved = Files.readAllBytes(path());
        workbench.menu("File", TITLE);
        DialogPage dialog = DialogPage.await(TITLE);
        assertEquals(2, dialog.rows(0).size());
        Ui.await("the comparison", () -> dialog.rows(1).equals(List.of(List.of("Students", "Goes away"))));
        dialog.selectRow(0, 1);
        Ui.await("the comparison", () -> dialog.rows(1).equals(List.of(List.of("Parents", "Goes away"), List.of("Students", "Goes away"))));
        dialog.finish(RESTORE);
        tree.awaitGone("Shop", "Shop", "Parents");
        tree.awaitGone("Shop", "Shop", "Students");
        assertTrue(workbench.editors().stream().anyMatch(title -> title.startsWith("*")));
        assertArrayEquals(saved, Files.readAllBytes(path()));

        workbench.activateEditor("Shop.persona");
        workbench.menu("Edit", "Undo: Back to an earlier version");
        tree.await("Shop", "Shop", "Students");
        workbench.awaitSaved();
    }

    @Test
    void withoutAnEditorAVersionIsSavedAndWhatItReplacesIsKept() throws Exception {
        byte[] saved = Files.readAllBytes(path());
        workbench.closeEditorsWithoutSaving();
        workbench.explorer();
        tree.select("Shop", "Shop");
        workbench.menu("File", TITLE);
        DialogPage.await(TITLE).selectRow(0, 1).finish(RESTORE);
        tree.awaitGone("Shop", "Shop", "Parents");
        WorkbenchExtension.awaitJobs();
        assertArrayEquals(empty, Files.readAllBytes(path()));
        assertEquals(3, history().size());
        assertArrayEquals(saved, bytes(history().getFirst()));
    }

    /** Then a version is wanted most. */
    @Test
    void aDamagedFileIsReplaced() throws Exception {
        workbench.closeEditorsWithoutSaving();
        Files.writeString(path(), "damaged");
        file().refreshLocal(IResource.DEPTH_ZERO, null);
        WorkbenchExtension.awaitJobs();
        workbench.explorer();
        tree.select("Shop", "Shop.persona");
        workbench.menu("File", TITLE);
        DialogPage.await(TITLE).finish(RESTORE);
        tree.await("Shop", "Shop", "Parents");
        WorkbenchExtension.awaitJobs();
        assertArrayEquals(withParents, Files.readAllBytes(path()));
        assertEquals("damaged", new String(bytes(history().getFirst())));
    }
}
