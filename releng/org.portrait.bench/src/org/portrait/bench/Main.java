/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Measures Portrait and prints a table. Figures are medians over the rounds of one run; compare only figures of the same run. */
public final class Main {

    private static final String USAGE = "Usage: bench [--json] [--rounds N] [--cards N] [--personas N]";

    private boolean json;
    private int rounds = 5;
    private int cards = 200;
    private int personas = 2000;

    private Main() {
    }

    /** Runs the benchmark; ends with 0 whatever the figures, with 2 on bad usage. */
    public static void main(String[] arguments) throws Exception {
        Main main = new Main();
        if (!main.read(arguments)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<Figure> figures = main.measure();
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            if (main.json) {
                out.println(json(figures));
            } else {
                table(figures, out);
            }
        }
        System.exit(0);
    }

    private boolean read(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--json" -> json = true;
                case "--rounds", "--cards", "--personas" -> {
                    if (!value.matches("[1-9]\\d{0,5}")) {
                        return false;
                    }
                    set(arguments[i++], Integer.parseInt(value));
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private void set(String option, int value) {
        switch (option) {
            case "--rounds" -> rounds = value;
            case "--cards" -> cards = value;
            default -> personas = value;
        }
    }

    private List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>(new CardBatch(rounds, cards).measure());
        figures.addAll(new EditorRepaint(rounds).measure());
        figures.addAll(new WindowRepaint(rounds).measure());
        figures.addAll(new LargeProject(rounds, personas).measure());
        figures.addAll(new LargeStudy(rounds).measure());
        figures.addAll(new LargeSurvey().measure());
        return figures;
    }

    private static void table(List<Figure> figures, PrintStream out) {
        int width = figures.stream().mapToInt(figure -> figure.what().length()).max().orElse(0);
        for (Figure figure : figures) {
            String value = figure.isMeasured() ? String.format(Locale.ROOT, "%10.2f %-3s", figure.value(), figure.unit()) : "         –    ";
            String goal = figure.isMeasured() && figure.hasGoal()
                    ? String.format(Locale.ROOT, "goal %s %.4g %s: %s", figure.isMost() ? "≤" : "≥", figure.goal(), figure.unit(), figure.isReached()
                    ? "reached" : "missed")
                    : figure.remark();
            out.println((figure.what() + " ".repeat(width - figure.what().length()) + value + "  " + goal).stripTrailing());
        }
    }

    private static String json(List<Figure> figures) {
        JsonArray list = new JsonArray();
        for (Figure figure : figures) {
            JsonObject entry = new JsonObject();
            entry.addProperty("id", figure.id());
            entry.addProperty("what", figure.what());
            entry.addProperty("unit", figure.unit());
            if (figure.isMeasured()) {
                entry.addProperty("value", figure.value());
            }
            if (figure.isMeasured() && figure.hasGoal()) {
                entry.addProperty(figure.isMost() ? "goalAtMost" : "goalAtLeast", figure.goal());
                entry.addProperty("reached", figure.isReached());
            }
            if (!figure.remark().isEmpty()) {
                entry.addProperty("remark", figure.remark());
            }
            list.add(entry);
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(list);
    }
}
