/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

/**
 * From a gesture to the card that shows it, in a window. Runs in a program of its own, with the class path of the workbench: where there
 * is no display, only these figures are missing.
 */
final class WindowRepaint {

    /** System property with the class path of the workbench; without it, nothing is measured. */
    private static final String CLASS_PATH = "portrait.window.classpath";
    private static final String MEASURE = "org.portrait.ui.card.measure.RepaintMeasure";
    private static final double MOST = 16;
    private static final int MOST_MINUTES = 5;

    /**
     * A kind of gesture on a kind of card.
     *
     * @param id   as the measure prints it
     * @param what in words
     */
    private record Gesture(String id, String what) {

        Figure median(double value) {
            return Figure.of("window." + id, what + ", in a window", value, "ms");
        }

        Figure slow(double value) {
            return Figure.of("window." + id + ".95", what + ", in a window, 95 %", value, "ms", MOST);
        }

        Figure missing(String why) {
            return Figure.missing("window." + id, what + ", in a window", "ms", "not measured: " + why);
        }
    }

    private static final List<Gesture> GESTURES = List.of(new Gesture("ordinary.type", "From a letter to the card that shows it"),
            new Gesture("ordinary.zoom", "From a step of the zoom to sharp letters"), new Gesture("ordinary.scroll", "From a step of a drag to the moved card"),
            new Gesture("heavy.type", "60 blocks, 400 texts: from a letter to the card"), new Gesture("heavy.zoom", "60 blocks, 400 texts: a step of the zoom"),
            new Gesture("heavy.scroll", "60 blocks, 400 texts: a step of a drag"));

    private final int rounds;

    WindowRepaint(int rounds) {
        this.rounds = rounds;
    }

    List<Figure> measure() throws Exception {
        String classPath = System.getProperty(CLASS_PATH, "");
        if (classPath.isEmpty()) {
            return missing("no display here");
        }
        Path folder = Files.createTempDirectory("portrait-bench");
        Path file = folder.resolve("card.persona");
        try {
            Persona persona = SampleCards.onePage(1).getFirst().persona();
            Documents.save(Documents.create(file, Personas.project(persona).orElseThrow()));
            return run(classPath, file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private List<Figure> run(String classPath, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")) {
            command.add("-XstartOnFirstThread");
        }
        command.addAll(List.of(MEASURE, file.toString(), Integer.toString(rounds * 40)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            Thread guard = Thread.ofVirtual().start(() -> endLate(process));
            List<Figure> figures = new ArrayList<>();
            String said = "no answer";
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t");
                    if (cells.length == 3) {
                        GESTURES.stream().filter(gesture -> gesture.id().equals(cells[0])).forEach(gesture -> {
                            figures.add(gesture.median(Double.parseDouble(cells[1])));
                            figures.add(gesture.slow(Double.parseDouble(cells[2])));
                        });
                    } else if (!line.isBlank() && !line.startsWith("\t")) {
                        said = line.strip();
                    }
                }
            }
            guard.interrupt();
            return process.waitFor() == 0 ? figures : missing(said);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void endLate(Process process) {
        try {
            process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Figure> missing(String why) {
        return GESTURES.stream().map(gesture -> gesture.missing(why)).toList();
    }
}
