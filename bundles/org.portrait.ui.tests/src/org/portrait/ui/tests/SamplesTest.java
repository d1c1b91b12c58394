/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portrait.ui.tests.page.CardPart;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.FindingsPart;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Trying the samples. */
@ExtendWith(WorkbenchExtension.class)
class SamplesTest {

    private static final String SAID = "I do not need a diploma. I need twenty minutes that are not lost.";

    private final WorkbenchPage workbench = new WorkbenchPage();

    @Test
    void theSamplesComeWithSegmentsAndPersonas() {
        workbench.menu("Help", "Try the Samples");
        TreePart tree = workbench.explorer().tree();
        tree.await("Samples");
        Ui.await("the editor of the first sample", () -> !workbench.editors().isEmpty());
        List<String> files = tree.children("Samples");
        assertTrue(files.containsAll(List.of("Online education: research", "Online education: names")), files.toString());
        List<String> projects = files.stream().filter(file -> !file.startsWith("Online education:")).toList();
        assertTrue(projects.size() >= 4, projects.toString());
        for (String project : projects) {
            Ui.await("the content of " + project, () -> !tree.children("Samples", project).contains("Reading…"));
            List<String> segments = tree.children("Samples", project);
            assertFalse(segments.isEmpty(), project);
            assertTrue(segments.stream().anyMatch(segment -> !tree.children("Samples", project, segment).isEmpty()), project);
        }
        assertFalse(workbench.explorer().showsHowToBegin());
    }

    @Test
    void theOneThatOpensLeadsToWhatWasSaid() {
        workbench.menu("Help", "Try the Samples");
        Ui.await("the sample with research", () -> workbench.editors().equals(List.of("online-education.persona")));
        EditorPage editor = EditorPage.open(ResourcesPlugin.getWorkspace().getRoot().getProject("Samples").getFile("online-education.persona")
                .getLocation().toPath());
        CardPart card = editor.card();
        card.click(SAID);
        card.follow("Show what was said");
        editor.coding().awaitSelected(SAID);
        FindingsPart findings = FindingsPart.show();
        findings.select("How did you hear about us?");
        assertEquals("A colleague's story", findings.answers().getFirst().getFirst());
    }

    @Test
    void aSecondTimeTheyStayAsTheyAre() {
        workbench.menu("Help", "Try the Samples");
        TreePart tree = workbench.explorer().tree();
        tree.await("Samples");
        WorkbenchExtension.awaitJobs();
        int count = tree.children("Samples").size();
        workbench.menu("Help", "Try the Samples");
        WorkbenchExtension.awaitJobs();
        assertTrue(tree.children("Samples").size() == count);
    }
}
