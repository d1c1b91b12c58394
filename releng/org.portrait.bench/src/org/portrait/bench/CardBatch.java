/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.portrait.card.layout.CardLayout;
import org.portrait.card.scene.Scene;
import org.portrait.export.pdf.PdfOptions;
import org.portrait.export.pdf.PdfPainter;

/** A batch of different one-page cards as PDF: laid out and written, beside the floor and beside a browser. */
final class CardBatch {

    private static final double MOST_TIMES_THE_FLOOR = 1.5;
    private static final double LEAST_TIMES_FASTER_THAN_BROWSER = 10;
    private static final double MOST_LAYOUT = 2;

    private final int rounds;
    private final List<SampleCards.Card> cards;
    private final List<Scene> scenes;
    private final PdfPainter painter = new PdfPainter();
    private final Floor floor = new Floor();

    CardBatch(int rounds, int count) throws Exception {
        this.rounds = rounds;
        cards = SampleCards.onePage(count);
        scenes = cards.stream().map(CardBatch::scene).toList();
    }

    private static Scene scene(SampleCards.Card card) {
        return CardLayout.scene(card.persona(), card.settings());
    }

    List<Figure> measure() throws Exception {
        warmUp();
        double[] layouts = new double[rounds];
        double[] paints = new double[rounds];
        double[] wholes = new double[rounds];
        double[] floors = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            layouts[round] = Timing.milliseconds(() -> cards.forEach(CardBatch::scene)) / cards.size();
            paints[round] = Timing.milliseconds(this::paintAll) / cards.size();
            floors[round] = Timing.milliseconds(this::floorAll) / cards.size();
            wholes[round] = Timing.milliseconds(this::exportAll) / cards.size();
        }
        double floorTime = Timing.median(floors);
        double whole = Timing.median(wholes);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("card.layout", "Layout of one card, warm", Timing.median(layouts), "ms", MOST_LAYOUT));
        figures.add(Figure.of("card.paint", "One card painted as tagged PDF", Timing.median(paints), "ms"));
        figures.add(Figure.of("card.floor", "The same letters and shapes by PDFBox alone", floorTime, "ms"));
        figures.add(Figure.of("card.paint.times", "Painting, times the floor", Timing.median(paints) / floorTime, "×", MOST_TIMES_THE_FLOOR));
        figures.add(Figure.of("card.export", "One card, layout and PDF", whole, "ms"));
        figures.add(Figure.of("card.export.times", "Layout and PDF, times the floor", whole / floorTime, "×", MOST_TIMES_THE_FLOOR));
        double computed = processorTime(this::exportAll);
        double floorComputed = processorTime(this::floorAll);
        figures.add(Figure.of("card.export.cpu", "One card, layout and PDF, processor time", computed, "ms"));
        figures.add(Figure.of("card.layout.cpu", "Of it the layout", processorTime(() -> cards.forEach(CardBatch::scene)), "ms", MOST_LAYOUT));
        figures.add(Figure.of("card.floor.cpu", "The floor, processor time", floorComputed, "ms"));
        figures.add(Figure.of("card.export.cpu.times", "Layout and PDF, times the floor, processor time", computed / floorComputed, "×",
                MOST_TIMES_THE_FLOOR));
        double peak = Heap.peakMegabytes(this::exportAll);
        double floorPeak = Heap.peakMegabytes(this::floorAll);
        figures.add(Figure.of("batch.heap", "Peak heap of the batch", peak, "MB"));
        figures.add(Figure.of("batch.heap.floor", "Peak heap of the floor", floorPeak, "MB"));
        figures.add(Figure.of("card.allocated", "Allocated for one card", Heap.allocatedMegabytes(this::exportAll) / cards.size(), "MB"));
        figures.add(Figure.of("card.allocated.floor", "Allocated for one card by the floor",
                Heap.allocatedMegabytes(this::floorAll) / cards.size(), "MB"));
        figures.add(Figure.of("card.bytes", "Size of one PDF", size() / 1e3, "kB"));
        figures.addAll(browser(whole));
        return figures;
    }

    private double processorTime(Timing.Task task) throws Exception {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = Timing.processorMilliseconds(task) / cards.size();
        }
        return Timing.median(times);
    }

    private void warmUp() throws Exception {
        for (int round = 0; round < 4; round++) {
            exportAll();
            floorAll();
        }
    }

    private void paintAll() throws IOException {
        for (Scene scene : scenes) {
            painter.paint(scene, PdfOptions.DEFAULT, OutputStream.nullOutputStream());
        }
    }

    private void exportAll() throws IOException {
        for (SampleCards.Card card : cards) {
            painter.paint(scene(card), PdfOptions.DEFAULT, OutputStream.nullOutputStream());
        }
    }

    private void floorAll() throws IOException {
        for (Scene scene : scenes) {
            floor.write(scene, OutputStream.nullOutputStream());
        }
    }

    private double size() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        for (Scene scene : scenes) {
            painter.paint(scene, PdfOptions.DEFAULT, bytes);
        }
        return (double) bytes.size() / scenes.size();
    }

    private List<Figure> browser(double whole) throws Exception {
        Optional<Path> program = Chromium.find();
        if (program.isEmpty()) {
            return List.of(Figure.missing("browser.print", "One card printed by a warm headless Chromium", "ms", "not measured: no chromium here"));
        }
        List<String> pages = scenes.stream().map(HtmlCard::of).toList();
        try (Chromium chromium = Chromium.start(program.get())) {
            chromium.open(HtmlCard.frame());
            IntStream warmUp = IntStream.range(0, Math.min(20, pages.size()));
            for (int i : warmUp.toArray()) {
                chromium.print("Card " + i, pages.get(i));
            }
            double time = Timing.median(rounds, () -> {
                for (int i = 0; i < pages.size(); i++) {
                    chromium.print("Card " + i, pages.get(i));
                }
            }) / pages.size();
            return List.of(Figure.of("browser.print", "One card printed by a warm headless Chromium", time, "ms"),
                    Figure.atLeast("browser.times", "Cards for one of the browser's", time / whole, "×", LEAST_TIMES_FASTER_THAN_BROWSER));
        }
    }
}
