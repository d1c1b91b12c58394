/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Project;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Making projects, segments and personas. */
@ExtendWith(WorkbenchExtension.class)
class NewProjectTest {

    private final WorkbenchPage workbench = new WorkbenchPage();

    @Test
    void aNewProjectBecomesAFileThatTheExplorerShows() throws Exception {
        workbench.menu("File", "New", "Project");
        DialogPage wizard = DialogPage.await("New project");
        assertFalse(wizard.canPress("Finish"));
        wizard.type("Name:", "Bakery: bread & more").type("Product or service:", "Bread").choose("Language of the texts:", "Russian");
        assertEquals("Bakery bread & more", wizard.text("Folder:"));
        wizard.finish("Finish");

        TreePart tree = workbench.explorer().tree();
        tree.await("Bakery bread & more", "Bakery: bread & more");
        Project project = read("Bakery bread & more", "Bakery bread & more.persona");
        assertEquals("Bakery: bread & more", project.getName());
        assertEquals("Bread", project.getProduct());
        assertEquals("ru", project.getLanguage());
        assertEquals(1, project.getSegments().size());
    }

    @Test
    void aNewPersonaGoesToTheSegmentThatIsSelected() throws Exception {
        workbench.menu("File", "New", "Project");
        DialogPage.await("New project").type("Name:", "Flats").finish("Finish");
        TreePart tree = workbench.explorer().tree();
        tree.await("Flats", "Flats");
        workbench.menu("File", "New", "Segment");
        DialogPage.await("New segment").type("Name:", "Young families").finish("Finish");
        tree.await("Flats", "Flats", "Young families");

        tree.select("Flats", "Flats", "Young families");
        workbench.menu("File", "New", "Persona");
        DialogPage wizard = DialogPage.await("New persona");
        assertEquals("Young families", wizard.text("Segment:"));
        wizard.type("Name:", "Anna").finish("Finish");

        tree.await("Flats", "Flats", "Young families", "Anna");
        Ui.await("the editor", () -> workbench.editors().stream().anyMatch(title -> title.contains("Flats")));
    }

    private static Project read(String project, String file) throws Exception {
        Path path = ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(file).getLocation().toFile().toPath();
        Document document = Documents.open(path);
        return document.project();
    }
}
