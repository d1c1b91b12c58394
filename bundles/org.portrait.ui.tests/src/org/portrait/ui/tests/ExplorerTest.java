/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Project;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Working in the explorer on a file that no editor shows: each step is saved at once and can be undone. */
@ExtendWith(WorkbenchExtension.class)
class ExplorerTest {

    private static final String[] FILE = { "Shop", "Shop" };

    private final WorkbenchPage workbench = new WorkbenchPage();
    private TreePart tree;

    @BeforeEach
    void twoSegmentsAndAPersona() {
        workbench.menu("File", "New", "Project");
        DialogPage.await("New project").type("Name:", "Shop").finish("Finish");
        tree = workbench.explorer().tree();
        tree.await(FILE);
        for (String name : List.of("Students", "Parents")) {
            workbench.menu("File", "New", "Segment");
            DialogPage.await("New segment").type("Name:", name).finish("Finish");
            tree.await("Shop", "Shop", name);
        }
        tree.select("Shop", "Shop", "Students");
        workbench.menu("File", "New", "Persona");
        DialogPage.await("New persona").type("Name:", "Oleg").finish("Finish");
        tree.await("Shop", "Shop", "Students", "Oleg");
        workbench.menu("File", "Save");
        workbench.awaitSaved();
        workbench.menu("File", "Close All");
        workbench.awaitNoEditors();
    }

    @Test
    void aPersonaMovesToAnotherSegmentAndBack() throws Exception {
        tree.contextMenu(new String[] { "Shop", "Shop", "Students", "Oleg" }, "Move to", "Parents");
        tree.await("Shop", "Shop", "Parents", "Oleg");
        assertEquals(List.of("Oleg"), personas("Parents"));

        tree.select("Shop", "Shop", "Parents", "Oleg");
        workbench.menu("Edit", "Undo");
        tree.await("Shop", "Shop", "Students", "Oleg");
        tree.awaitGone("Shop", "Shop", "Parents", "Oleg");
        assertEquals(List.of("Oleg"), personas("Students"));
    }

    @Test
    void aPersonaIsRenamed() throws Exception {
        tree.contextMenu(new String[] { "Shop", "Shop", "Students", "Oleg" }, "Rename");
        DialogPage dialog = DialogPage.await("Rename");
        dialog.type("New name:", " ");
        assertFalse(dialog.canPress("OK"));
        dialog.type("New name:", "Oleg Petrov").finish("OK");
        tree.await("Shop", "Shop", "Students", "Oleg Petrov");
        assertEquals(List.of("Oleg Petrov"), personas("Students"));
    }

    @Test
    void aPersonaIsDuplicatedAndDeleted() throws Exception {
        tree.contextMenu(new String[] { "Shop", "Shop", "Students", "Oleg" }, "Duplicate");
        Ui.await("two of a name", () -> tree.children("Shop", "Shop", "Students").size() == 2);
        assertEquals(List.of("Oleg", "Oleg"), personas("Students"));
        tree.contextMenu(new String[] { "Shop", "Shop", "Students", "Oleg" }, "Delete");
        Ui.await("one of the name", () -> tree.children("Shop", "Shop", "Students").size() == 1);
        assertEquals(List.of("Oleg"), personas("Students"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        IFile broken = ResourcesPlugin.getWorkspace().getRoot().getProject("Shop").getFile("broken.persona");
        broken.create(new ByteArrayInputStream("<project".getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        tree.await("Shop", "broken.persona");
        Ui.await("something else than waiting", () -> !tree.children("Shop", "broken.persona").equals(List.of("Reading…")));
        assertEquals(List.of("The file ends too early, the rest is missing."), tree.children("Shop", "broken.persona"));
    }

    @Test
    void aFileThatAnotherProgramChangesIsShownAnew() throws Exception {
        Path file = file();
        Files.writeString(file, Files.readString(file).replace("Oleg", "Igor"));
        workbench.menu("File", "Refresh");
        tree.await("Shop", "Shop", "Students", "Igor");
    }

    private static Path file() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("Shop").getFile("Shop.persona").getLocation().toFile().toPath();
    }

    private List<String> personas(String segment) throws Exception {
        WorkbenchExtension.awaitJobs();
        Document document = Documents.open(file());
        try {
            Project project = document.project();
            return project.getSegments().stream().filter(each -> segment.equals(each.getName()))
                    .flatMap(each -> each.getPersonas().stream()).map(persona -> persona.getName()).toList();
        } finally {
            document.dispose();
        }
    }
}
