/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

/**
 * From a gesture to the card that shows it, in a window. Runs in a program of its own, with the class path of the workbench and as Java
 * runs the workbench: where there is no display, only these figures are missing.
 */
final class WindowRepaint {

    /** System property with the folder of the workbench; without it, nothing is measured. */
    private static final String WORKBENCH = "portrait.workbench";
    private static final String MEASURE = "org.portrait.ui.card.measure.RepaintMeasure";
    private static final double MOST = 16;
    private static final int MOST_MINUTES = 10;

    /** The kinds of gestures, as the measure names them, in words. */
    private static final Map<String, String> GESTURES = new LinkedHashMap<>();
    /** The kinds of cards. */
    private static final Map<String, String> CARDS = new LinkedHashMap<>();

    static {
        GESTURES.put("type", "from a key to its letter");
        GESTURES.put("zoom", "from a step of the wheel to sharp letters");
        GESTURES.put("pan", "a step of a drag of the desk");
        GESTURES.put("move", "a step of a drag of a block");
        GESTURES.put("resize", "a block one column wider or narrower");
        GESTURES.put("marquee", "a step of a frame around blocks");
        CARDS.put("ordinary", "In a window");
        CARDS.put("heavy", "60 blocks, 400 texts");
    }

    private final int rounds;

    WindowRepaint(int rounds) {
        this.rounds = rounds;
    }

    List<Figure> measure() throws Exception {
        String workbench = System.getProperty(WORKBENCH, "");
        if (workbench.isEmpty()) {
            return missing("no display here");
        }
        Path folder = Files.createTempDirectory("portrait-bench");
        Path file = folder.resolve("card.persona");
        try {
            Persona persona = SampleCards.onePage(1).getFirst().persona();
            Documents.save(Documents.create(file, Personas.project(persona).orElseThrow()));
            return run(Path.of(workbench), file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private List<Figure> run(Path workbench, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + workbench.resolve("workbench.vm"), "-cp", workbench.resolve("plugins") + File.separator + "*"));
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
                    if (cells.length > 1 && cells[1].matches("[\\d.]+")) {
                        figures.addAll(figures(cells[0], Stream.of(cells).skip(1).mapToDouble(Double::parseDouble).toArray()));
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

    /** The figures of a line. */
    private static List<Figure> figures(String name, double... values) {
        if (name.equals("pause")) {
            return List.of(Figure.of("window.pause", "In a window: longest stop for a collection of garbage", values[0], "ms", MOST));
        }
        String what = what(name);
        List<Figure> figures = new ArrayList<>(List.of(Figure.of("window." + name, what, values[0], "ms"),
                Figure.of("window." + name + ".95", what + ", 95 %", values[1], "ms", MOST),
                Figure.of("window." + name + ".own.95", what + ", 95 %, without the wait for a frame", values[2], "ms")));
        if (name.endsWith(".zoom")) {
            figures.add(Figure.of("window." + name + ".first.95", what + ", 95 %, until the first frame at that zoom", values[3], "ms", MOST));
        }
        return figures;
    }

    private static String what(String name) {
        String[] parts = name.split("\\.");
        return CARDS.get(parts[0]) + ": " + GESTURES.get(parts[1]);
    }

    private static List<Figure> missing(String why) {
        return CARDS.keySet().stream().flatMap(card -> GESTURES.keySet().stream().map(gesture -> card + "." + gesture))
                .map(name -> Figure.missing("window." + name, what(name), "ms", "not measured: " + why)).toList();
    }
}
