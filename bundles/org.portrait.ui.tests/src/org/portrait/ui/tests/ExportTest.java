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
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Exporting through the wizard. */
@ExtendWith(WorkbenchExtension.class)
class ExportTest {

    private final WorkbenchPage workbench = new WorkbenchPage();

    @TempDir
    private Path folder;

    @Test
    void thePersonaThatIsSelectedBecomesAPdf() throws Exception {
        DialogPage wizard = open("Flats in Sosnovy Bereg", "Young families who live with parents", "Anna Belova");
        wizard.choose("Format:", "PDF document").choose("Page:", "A3").choose("Orientation:", "Landscape")
                .type("Folder:", folder.toString()).finish("Finish");
        Path pdf = folder.resolve("Anna Belova.pdf");
        Ui.await("the file", () -> Files.exists(pdf));
        WorkbenchExtension.awaitJobs();
        assertEquals(List.of("Anna Belova.pdf"), files());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Anna Belova"));
            assertEquals(1190, document.getPage(0).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void whatIsCancelledLeavesNothingHalfWrittenAndSaysSo() throws Exception {
        DialogPage wizard = open("Flats in Sosnovy Bereg", "Young families who live with parents", "Anna Belova");
        wizard.type("Folder:", folder.toString());
        IJobChangeListener canceller = new JobChangeAdapter() {

            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().startsWith("Exporting")) {
                    event.getJob().cancel();
                }
            }
        };
        Job.getJobManager().addJobChangeListener(canceller);
        try {
            wizard.finish("Finish");
            Ui.await("the news", () -> Stream.of(Ui.display().getShells())
                    .anyMatch(shell -> Ui.find(shell, Label.class, label -> label.getText().equals("Nothing was written.")).isPresent()));
            WorkbenchExtension.awaitJobs();
        } finally {
            Job.getJobManager().removeJobChangeListener(canceller);
        }
        assertEquals(List.of(), files());
    }

    @Test
    void nothingIsExportedWithoutPersonasOrFolder() {
        DialogPage wizard = open("Flats in Sosnovy Bereg", "Young families who live with parents", "Anna Belova");
        wizard.type("Folder:", folder.toString());
        assertTrue(wizard.canPress("Finish"));
        wizard.type("Folder:", "");
        assertFalse(wizard.canPress("Finish"));
        wizard.type("Folder:", folder.toString()).follow("None");
        Ui.await("no export of nobody", () -> !wizard.canPress("Finish"));
        wizard.finish("Cancel");
    }

    private DialogPage open(String... path) {
        workbench.menu("Help", "Try the Samples");
        TreePart tree = workbench.explorer().tree();
        String[] whole = Stream.concat(Stream.of("Samples"), Stream.of(path)).toArray(String[]::new);
        tree.await(whole);
        WorkbenchExtension.awaitJobs();
        workbench.explorer();
        tree.select(whole);
        workbench.menu("File", "Export");
        return DialogPage.await("Export personas");
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
