/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CoOccurrence;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.Coded;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Scope;

/**
 * A study of many interviews: opening it, compared with EMF alone that reads the same file and keeps nothing else; taking drafts of it while
 * somebody types; and the figures that are counted beside the window.
 */
final class LargeStudy {

    private static final int SESSIONS = 1000;
    private static final int ANSWERS = 100;
    private static final int TIMES = 10;
    private static final long SEED = 5;
    private static final double MOST_OPENING = 2000;
    private static final double MOST_TIMES_EMF = 2;
    private static final double MOST_TAKING = 16;

    private final int rounds;

    LargeStudy(int rounds) {
        this.rounds = rounds;
    }

    List<Figure> measure() throws Exception {
        Path folder = Files.createTempDirectory("portrait-bench");
        Path few = folder.resolve("few.research");
        Path many = folder.resolve("many.research");
        try {
            StoredFile.create(ResearchFiles.RESEARCH, few, Studies.interviews(SESSIONS / TIMES, ANSWERS, SEED)).save();
            StoredFile.create(ResearchFiles.RESEARCH, many, Studies.interviews(SESSIONS, ANSWERS, SEED)).save();
            String what = "A study of " + SESSIONS + " sessions and " + SESSIONS * ANSWERS + " answers: ";
            List<Figure> figures = new ArrayList<>(opening(few, many, what));
            figures.addAll(working(many, what));
            return figures;
        } finally {
            for (Path file : List.of(few, many, Drafts.fileOf(few), Drafts.fileOf(many))) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    /** Each round reads both files in both ways, so that what else the machine does slows all of them. */
    private List<Figure> opening(Path few, Path many, String what) throws Exception {
        open(many);
        plain(many);
        double[] times = new double[rounds];
        double[] ratios = new double[rounds];
        double[] growth = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = Timing.milliseconds(() -> open(many));
            ratios[round] = Timing.processorMilliseconds(() -> open(many)) / Timing.processorMilliseconds(() -> plain(many));
            growth[round] = Timing.processorMilliseconds(() -> open(many)) / Timing.processorMilliseconds(() -> open(few));
        }
        return List.of(Figure.of("study.bytes", what + "size of its file", Files.size(many) / 1e6, "MB"),
                Figure.of("study.open", what + "opening, without the window", Timing.median(times), "ms", MOST_OPENING),
                Figure.of("study.open.emf", what + "opening, times as long as EMF alone", Timing.median(ratios), "", MOST_TIMES_EMF),
                Figure.of("study.open.growth", what + "opening, times as long as a tenth of it", Timing.median(growth), "", 1.3 * TIMES));
    }

    private static void open(Path file) throws DocumentException {
        Documents.open(ResearchFiles.RESEARCH, file);
    }

    private static void plain(Path file) throws Exception {
        var resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.load(Map.of());
    }

    private List<Figure> working(Path file, String what) throws Exception {
        Document document = Documents.open(ResearchFiles.RESEARCH, file);
        double preparing = Timing.processorMilliseconds(() -> document.prepareSaving(Long.MAX_VALUE / 2));
        ResearchProject research = document.root(ResearchFiles.RESEARCH);
        int[] number = new int[1];
        double taking = Timing.median(rounds * 10, () -> {
            research.getStudies().getFirst().getSessions().get(number[0] % SESSIONS).getAnswers().getFirst().setText("Ответ " + number[0]++);
            Drafts.capture(document, file.getParent());
        });
        double writing = Timing.median(rounds, () -> Drafts.capture(document, file.getParent()).write());
        double findings = Timing.median(rounds, () -> count(research));
        CodeBook book = CodeBook.of(research);
        double codes = Timing.median(rounds, () -> {
            Coded.of(research, book);
            CoOccurrence.of(research, book);
        });
        document.dispose();
        return List.of(Figure.of("study.prepare", what + "preparing drafts, a little at a time after opening", preparing, "ms"),
                Figure.of("study.draft.take", what + "taking a draft, while the window waits", taking, "ms", MOST_TAKING),
                Figure.of("study.draft.write", what + "writing it, beside the window", writing, "ms"),
                Figure.of("study.findings", what + "findings, beside the window", findings, "ms"),
                Figure.of("study.codes", what + "figures of its codes, beside the window", codes, "ms"));
    }

    private static void count(ResearchProject research) {
        Findings findings = Findings.of(research, Scope.EVERYTHING);
        for (Question question : findings.questions()) {
            findings.answered(question);
        }
        findings.result(findings.questions().getFirst());
    }
}
