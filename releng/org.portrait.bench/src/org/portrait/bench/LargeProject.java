/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;

/** Loading and saving a project of many personas. */
final class LargeProject {

    private static final double MOST_LOADING = 2000;
    private static final double MOST_SAVING = 1000;
    private static final double MOST_TAKING = 10;
    private static final long SEED = 20261121;

    private final int rounds;
    private final int personas;

    LargeProject(int rounds, int personas) {
        this.rounds = rounds;
        this.personas = personas;
    }

    /** A save that changes nothing writes nothing. */
    private static void saveChanged(Document document) throws DocumentException {
        document.project().setName(document.project().getName() + "'");
        Documents.save(document);
    }

    /** What the window waits for when a persona was changed; the rest of a save is done in a job. */
    private static void takeChanged(Document document) throws DocumentException {
        Persona persona = document.project().getSegments().getFirst().getPersonas().getFirst();
        persona.setName(persona.getName() + "'");
        Documents.startSaving(document);
    }

    List<Figure> measure() throws Exception {
        Path folder = Files.createTempDirectory("portrait-bench");
        Path file = folder.resolve("large.persona");
        try {
            Documents.saveAs(Documents.create(Populations.russian(personas, SEED)), file, false);
            double loading = Timing.median(rounds, () -> Documents.open(file).dispose());
            Document document = Documents.open(file);
            double saving = Timing.median(rounds, () -> saveChanged(document));
            double taking = Timing.median(rounds, () -> takeChanged(document));
            return List.of(Figure.of("project.load", "Loading a project of " + personas + " personas", loading, "ms", MOST_LOADING),
                    Figure.of("project.save", "Saving it, forced to disk and read back", saving, "ms", MOST_SAVING),
                    Figure.of("project.take", "Taking a changed persona for it, while the window waits", taking, "ms", MOST_TAKING),
                    Figure.of("project.bytes", "Size of its file", Files.size(file) / 1e6, "MB"));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.delete(left);
                }
            }
            Files.delete(folder);
        }
    }
}
