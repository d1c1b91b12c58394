/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Drafts;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Unsaved work survives a kill: the files on the disk are those that a killed workbench leaves. */
@ExtendWith(WorkbenchExtension.class)
class RecoveryTest {

    private final WorkbenchPage workbench = new WorkbenchPage();
    private TreePart tree;

    @TempDir
    private Path aside;

    @BeforeEach
    void anUnsavedChangeIsLeftByAKill() throws Exception {
        workbench.menu("File", "New", "Project");
        DialogPage.await("New project").type("Name:", "Shop").finish("Finish");
        tree = workbench.explorer().tree();
        tree.await("Shop", "Shop");
        Ui.await("the editor", () -> !workbench.editors().isEmpty());
        workbench.menu("File", "New", "Segment");
        DialogPage.await("New segment").type("Name:", "Parents").finish("Finish");
        tree.await("Shop", "Shop", "Parents");
        assertTrue(workbench.editors().stream().anyMatch(title -> title.startsWith("*")));
        Path draft = Drafts.fileOf(file());
        Ui.await("the draft", () -> Files.exists(draft));
        WorkbenchExtension.awaitJobs();
        Files.copy(draft, aside.resolve("draft"), StandardCopyOption.REPLACE_EXISTING);
        workbench.closeEditorsWithoutSaving();
        assertFalse(Files.exists(draft), "a draft of work that the user did not want");
        tree.awaitGone("Shop", "Shop", "Parents");
        Files.copy(aside.resolve("draft"), draft);
    }

    @Test
    void restoredWorkIsUnsavedAndCanBeUndone() {
        workbench.menu("File", "Recover Unsaved Work");
        DialogPage.await("Unsaved work was found").finish("Restore");
        tree.await("Shop", "Shop", "Parents");
        Ui.await("an editor with unsaved changes", () -> workbench.editors().stream().anyMatch(title -> title.startsWith("*")));

        workbench.explorer();
        tree.select("Shop", "Shop");
        workbench.menu("Edit", "Undo");
        tree.awaitGone("Shop", "Shop", "Parents");
    }

    @Test
    void discardedWorkIsGone() {
        workbench.menu("File", "Recover Unsaved Work");
        DialogPage.await("Unsaved work was found").finish("Discard");
        Ui.await("no draft", () -> !Files.exists(Drafts.fileOf(file())));
        WorkbenchExtension.awaitJobs();
        workbench.menu("File", "Recover Unsaved Work");
        DialogPage nothing = DialogPage.await("Unsaved work was found");
        assertEquals(1, nothing.labels().stream().filter(text -> text.startsWith("There is no unsaved work")).count());
        nothing.finish("OK");
    }

    @Test
    void laterMeansWhenTheFileIsOpened() {
        workbench.menu("File", "Recover Unsaved Work");
        DialogPage.await("Unsaved work was found").finish("Later");
        assertTrue(Files.exists(Drafts.fileOf(file())));
        tree.open("Shop", "Shop");
        DialogPage.await("Unsaved work was found").finish("Restore");
        tree.await("Shop", "Shop", "Parents");
    }

    private static Path file() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("Shop").getFile("Shop.persona").getLocation().toFile().toPath();
    }
}
