/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** What a user meets who starts the program for the first time. */
@ExtendWith(WorkbenchExtension.class)
class FirstStartTest {

    private final WorkbenchPage workbench = new WorkbenchPage();

    @Test
    void theWindowBearsTheNameOfTheProgram() {
        assertEquals("Portrait", workbench.title());
    }

    @Test
    void theMenusHoldWhatAMarketerNeedsAndNoMore() {
        assertEquals(List.of("File", "Edit", "Window", "Help"), workbench.items());
        assertEquals(List.of("Project", "Segment", "Persona", "Research"), workbench.items("File", "New"));
    }

    @Test
    void thePerspectiveShowsExplorerOutlineProblemsAndProperties() {
        for (String view : List.of("org.portrait.ui.explorer", IPageLayout.ID_OUTLINE, "org.portrait.ui.problems", IPageLayout.ID_PROP_SHEET)) {
            assertTrue(workbench.hasView(view), view);
        }
    }

    @Test
    void theEmptyExplorerTellsHowToBegin() {
        Ui.await("how to begin", () -> workbench.explorer().showsHowToBegin());
        workbench.explorer().begin("New project");
        DialogPage.await("New project").finish("Cancel");
    }

    @Test
    void theEmptyDeskTellsWhatAppearsThereAndByWhichKeys() {
        for (String said : List.of("Personas that you open appear here", "New project", "New persona", "Ctrl+N", "Open file", "Ctrl+O")) {
            assertTrue(workbench.says(said), said);
        }
    }

    @Test
    void theEmptyOutlineTellsWhatItWillList() {
        assertTrue(workbench.says("Open a persona: what is on its card is listed here."));
    }

    @Test
    void thereIsNothingToExportYet() {
        assertTrue(workbench.canChoose("File", "Open File"));
        assertTrue(!workbench.canChoose("File", "Save"));
    }
}
