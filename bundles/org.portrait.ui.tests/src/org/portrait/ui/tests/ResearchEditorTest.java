/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** A research is begun beside its project and is a document like any other: undo, save, revert, and what other programs do to its file. */
@ExtendWith(WorkbenchExtension.class)
class ResearchEditorTest {

    private static final String EMPTY = "Whom do you want to ask?";
    private static final String STUDY = "Autumn";

    private final WorkbenchPage workbench = new WorkbenchPage();
    private TreePart tree;
    private ResearchPart research;

    @BeforeEach
    void beginResearch() {
        workbench.menu("File", "New", "Project");
        DialogPage.await("New project").type("Name:", "Shop").finish("Finish");
        tree = workbench.explorer().tree();
        tree.await("Shop", "Shop");
        Ui.await("the editor", () -> !workbench.editors().isEmpty());
        workbench.menu("File", "New", "Research");
        research = ResearchPart.front();
        research.awaitWords(EMPTY);
    }

    private static Path file() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("Shop").getFile("Shop.research").getLocation().toFile().toPath();
    }

    private void addStudy() {
        research.press("New Study…");
        DialogPage.await("New study").type("Name:", "Autumn").finish("Add the Study");
        research.awaitDirty(true);
        research.sessions().await(STUDY);
    }

    @Test
    void standsBesideItsProjectAndOpensFromThere() {
        tree.await("Shop", "Shop: names");
        for (String entry : new String[] {"Shop: research", "Shop: names"}) {
            workbench.closeEditorsWithoutSaving();
            workbench.awaitNoEditors();
            tree.open("Shop", entry);
            ResearchPart.front().awaitWords(EMPTY);
        }
        workbench.menu("File", "New", "Research");
        WorkbenchExtension.awaitJobs();
        ResearchPart.front().awaitWords(EMPTY);
        assertEquals(1, workbench.editors().size(), "what is there already is opened");
    }

    @Test
    void aStepIsUndoneAndSaved() throws IOException {
        String before = Files.readString(file());
        addStudy();
        workbench.menu("Edit", "Undo: New study");
        research.awaitDirty(false);
        research.awaitWords(EMPTY);
        workbench.menu("Edit", "Redo: New study");
        research.sessions().await(STUDY);
        assertEquals(before, Files.readString(file()));
        workbench.menu("File", "Save");
        research.awaitDirty(false);
        assertTrue(Files.readString(file()).contains("Autumn"));
    }

    @Test
    void keysGoToThePagesBesideAndRound() {
        addStudy();
        research.awaitChoosing();
        for (String page : new String[] {"Guides", "People", "Interview"}) {
            research.key(SWT.PAGE_DOWN, SWT.MOD1);
            research.awaitPage(page);
        }
        for (String page : new String[] {"People", "Guides", "Sessions", "Findings"}) {
            research.key(SWT.PAGE_UP, SWT.MOD1);
            research.awaitPage(page);
        }
    }

    @Test
    void revertGoesBackToWhatWasSaved() {
        addStudy();
        workbench.menu("File", "Revert");
        DialogPage.await("Revert").finish("Revert");
        research.awaitDirty(false);
        research.awaitWords(EMPTY);
    }

    @Test
    void anotherProgramsChangeIsNotWrittenOver() throws IOException {
        addStudy();
        Files.writeString(file(), Files.readString(file()).replace("/>\n",
                ">\n  <studies\n      name=\"Theirs\"\n      kind=\"INTERVIEW\"/>\n</research:ResearchProject>\n"));
        workbench.menu("File", "Save");
        DialogPage.await("Shop.research was changed elsewhere").finish("Use Theirs");
        research.awaitDirty(false);
        research.sessions().await("Theirs");
        assertFalse(research.sessions().has(STUDY));
    }
}
