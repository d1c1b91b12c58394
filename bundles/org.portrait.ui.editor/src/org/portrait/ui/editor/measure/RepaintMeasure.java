/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.ui.editor.card.CardPage;
import org.portrait.ui.editor.edit.Cursor;
import org.portrait.ui.editor.edit.Editing;
import org.portrait.ui.editor.edit.Slot;

/**
 * How long it takes from a change of a persona to the card that shows it on the screen: the command, the copy, layout, painting
 * what has changed, the paint event. Needs a display, but no workbench.
 */
public final class RepaintMeasure {

    private static final int WARM_UP = 150;

    private final Display display;
    private final CardPage page;
    private final Editing editing;
    private final Persona persona;
    private long painted;

    private RepaintMeasure(Display display, Shell shell, FormToolkit toolkit, Document document) {
        this.display = display;
        persona = Personas.of(document.project()).getFirst();
        editing = new Editing(document.domain());
        Cursor cursor = new Cursor(persona);
        page = new CardPage(shell, toolkit, editing, cursor, slot -> List.of());
        document.domain().getCommandStack().addCommandStackListener(event -> cursor.contentChanged());
        page.catchUp();
        page.canvas().onPainted(() -> painted = System.nanoTime());
    }

    /** Measures the first persona of a file; prints milliseconds. @param arguments a persona file and, if wanted, how many changes */
    public static void main(String[] arguments) throws DocumentException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        print(measure(Path.of(arguments[0]), count), System.out);
    }

    /** Milliseconds from change to repaint, for each of some changes. @throws DocumentException when the file cannot be read */
    public static double[] measure(Path file, int count) throws DocumentException {
        Display display = new Display();
        Shell shell = new Shell(display);
        FormToolkit toolkit = new FormToolkit(display);
        try {
            shell.setLayout(new FillLayout());
            shell.setSize(1200, 900);
            RepaintMeasure measure = new RepaintMeasure(display, shell, toolkit, Documents.open(file));
            shell.open();
            double[] times = new double[count];
            for (int i = -WARM_UP; i < count; i++) {
                double time = measure.change(i);
                if (i >= 0) {
                    times[i] = time;
                }
            }
            return times;
        } finally {
            toolkit.dispose();
            shell.dispose();
            display.dispose();
        }
    }

    private double change(int number) {
        String text = number % 2 == 0 ? "Between two trams" : "Between two trains";
        long start = System.nanoTime();
        painted = 0;
        editing.set(Slot.of(persona, PersonaPackage.Literals.PERSONA__TAGLINE), text);
        while (painted == 0 || !page.canvas().isUpToDate()) {
            if (page.canvas().isUpToDate() && painted == 0) {
                page.canvas().update();
            }
            if (!display.readAndDispatch() && !(page.canvas().isUpToDate() && painted != 0)) {
                display.sleep();
            }
        }
        return (painted - start) / 1e6;
    }

    private static void print(double[] times, PrintStream out) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        out.printf(Locale.ROOT, "change to repaint: median %.1f ms, 90 %% %.1f ms, worst %.1f ms of %d%n", sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10], sorted[sorted.length - 1], sorted.length);
    }
}
