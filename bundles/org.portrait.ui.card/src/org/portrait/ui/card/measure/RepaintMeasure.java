/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;

/**
 * How long it takes from a gesture to the card that shows it in a window: command, layout, pixels, the frame of the screen, the
 * paint event. Needs a display, but no workbench.
 */
public final class RepaintMeasure {

    private static final int WARM_UP = 150;
    private static final double SLOW = 0.95;

    private final Display display;
    private final PrintStream out;
    private final int count;
    private final Collections collections = new Collections();

    private RepaintMeasure(Display display, PrintStream out, int count) {
        this.display = display;
        this.out = out;
        this.count = count;
    }

    /**
     * Measures the first persona of a file, then a heavy one, after a minute of work with both. Prints a line for each kind of gesture, divided
     * by tabulators: its name, the median and the 95th percentile, the latter without the wait for a frame of the screen, the latter for the
     * first paint, be it of a stretched picture. The last line has the longest stop for a collection of garbage during all those gestures. All in milliseconds.
     *
     * @param arguments a persona file and, if wanted, how many gestures of each kind
     */
    public static void main(String[] arguments) throws DocumentException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Document ordinary = Documents.open(Path.of(arguments[0]));
        Document heavy = Documents.create(HeavyCard.project());
        Display display = new Display();
        try {
            RepaintMeasure measure = new RepaintMeasure(display, System.out, count);
            measure.warmUp(ordinary);
            measure.warmUp(heavy);
            measure.all("ordinary", ordinary);
            measure.all("heavy", heavy);
            measure.print("pause", measure.collections.longest());
        } finally {
            display.dispose();
        }
    }

    /** Does everything for a while, as somebody did who has worked for a minute: until then much of the program is not compiled yet. */
    private void warmUp(Document document) {
        try (CardWindow window = new CardWindow(display, document)) {
            hands(window).values().forEach(gesture -> {
                CardWindow.Hand hand = gesture.get();
                IntStream.range(0, WARM_UP).forEach(hand::step);
                hand.end();
            });
        }
    }

    private void all(String card, Document document) {
        try (CardWindow window = new CardWindow(display, document)) {
            hands(window).forEach((gesture, hand) -> measure(card + "." + gesture, hand.get()));
        }
    }

    private static Map<String, Supplier<CardWindow.Hand>> hands(CardWindow window) {
        Map<String, Supplier<CardWindow.Hand>> hands = new LinkedHashMap<>();
        hands.put("type", window::letters);
        hands.put("zoom", window::zoom);
        hands.put("pan", window::pan);
        hands.put("move", window::move);
        hands.put("resize", window::resize);
        hands.put("marquee", window::marquee);
        return hands;
    }

    private void measure(String name, CardWindow.Hand hand) {
        List<Stopwatch.Lap> laps = new ArrayList<>();
        collections.forget();
        for (int i = 0; i < count; i++) {
            laps.add(hand.step(i));
            collections.look();
        }
        hand.end();
        print(name, slowest(laps, Stopwatch.Lap::whole, 0.5), slowest(laps, Stopwatch.Lap::whole, SLOW), slowest(laps, Stopwatch.Lap::own, SLOW),
                slowest(laps, Stopwatch.Lap::first, SLOW));
    }

    private static double slowest(List<Stopwatch.Lap> laps, ToDoubleFunction<Stopwatch.Lap> part, double quantile) {
        return laps.stream().mapToDouble(part).sorted().toArray()[(int) (laps.size() * quantile)];
    }

    private void print(String name, double... figures) {
        out.println(name + DoubleStream.of(figures).mapToObj(figure -> String.format(Locale.ROOT, "\t%.2f", figure)).collect(Collectors.joining()));
    }
}
