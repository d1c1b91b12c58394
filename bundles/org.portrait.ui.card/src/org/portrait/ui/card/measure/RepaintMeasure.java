/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * How long it takes from a gesture to the card that shows it in a window: command, layout, pixels, the frame of the screen, the
 * paint event. Needs a display, but no workbench.
 */
public final class RepaintMeasure {

    private static final int WARM_UP = 150;

    private final PrintStream out;
    private final int count;

    private RepaintMeasure(PrintStream out, int count) {
        this.out = out;
        this.count = count;
    }

    /**
     * Measures the first persona of a file, then a heavy one. Prints a line for each kind of gesture: its name, the median and the 95th
     * percentile in milliseconds, divided by tabulators.
     *
     * @param arguments a persona file and, if wanted, how many gestures of each kind
     */
    public static void main(String[] arguments) throws DocumentException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Document ordinary = Documents.open(Path.of(arguments[0]));
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.getPersonas().add(HeavyCard.persona());
        Document heavy = Documents.create(project);
        Display display = new Display();
        try {
            RepaintMeasure measure = new RepaintMeasure(System.out, count);
            Persona persona = Personas.of(ordinary.project()).getFirst();
            try (CardWindow window = new CardWindow(display, ordinary, persona, Optional.empty())) {
                measure.all("ordinary", window);
            }
            persona = Personas.of(heavy.project()).getFirst();
            try (CardWindow window = new CardWindow(display, heavy, persona, Optional.of(HeavyCard.template()))) {
                measure.all("heavy", window);
            }
        } finally {
            display.dispose();
        }
    }

    private void all(String card, CardWindow window) {
        print(card + ".type", window::type);
        print(card + ".zoom", window::zoom);
        print(card + ".scroll", window::scroll);
    }

    private void print(String name, IntToDoubleFunction gesture) {
        for (int i = 0; i < WARM_UP; i++) {
            gesture.applyAsDouble(i);
        }
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = gesture.applyAsDouble(i + WARM_UP);
        }
        Arrays.sort(times);
        out.printf(Locale.ROOT, "%s\t%.2f\t%.2f%n", name, times[count / 2], times[(int) (count * 0.95)]);
    }
}
