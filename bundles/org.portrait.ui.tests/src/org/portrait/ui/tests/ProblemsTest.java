/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** What the checks find, and mending it. */
@ExtendWith(WorkbenchExtension.class)
class ProblemsTest {

    private static final String[] NOBODY = { "Nobody stands for the segment “Parents”…" };

    private final WorkbenchPage workbench = new WorkbenchPage();

    @Test
    void aQuickFixIsOneStepThatCanBeUndone() {
        workbench.menu("File", "New", "Project");
        DialogPage.await("New project").type("Name:", "Shop").finish("Finish");
        TreePart explorer = workbench.explorer().tree();
        explorer.await("Shop", "Shop");
        workbench.menu("File", "New", "Segment");
        DialogPage.await("New segment").type("Name:", "Parents").finish("Finish");
        explorer.await("Shop", "Shop", "Parents");

        TreePart problems = workbench.problems().tree();
        problems.await(NOBODY);
        problems.contextMenu(NOBODY, "Create a persona");
        problems.awaitGone(NOBODY);
        explorer.await("Shop", "Shop", "Parents", "Unnamed persona");

        workbench.explorer();
        explorer.select("Shop", "Shop", "Parents");
        workbench.menu("Edit", "Undo");
        explorer.awaitGone("Shop", "Shop", "Parents", "Unnamed persona");
        workbench.problems().tree().await(NOBODY);
    }

    @Test
    void aDoubleClickOpensTheEditorAtThePlace() {
        workbench.menu("Help", "Try the Samples");
        workbench.explorer().tree().await("Samples", "Flats in Sosnovy Bereg");
        workbench.menu("File", "Close All");
        workbench.awaitNoEditors();
        TreePart problems = workbench.problems().tree();
        problems.await("Anna Belova…");
        problems.open("Anna Belova…");
        Ui.await("the editor", () -> workbench.editors().stream().anyMatch(title -> title.startsWith("flats")));
    }
}
