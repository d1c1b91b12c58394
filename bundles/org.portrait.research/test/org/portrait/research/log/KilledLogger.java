/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Session;
import org.portrait.research.document.ResearchFiles;

/**
 * A program of its own that logs word after word until it is killed. As in the workbench one thread types and takes drafts, and another
 * writes the latest; it tells of each that is written how many words it holds.
 */
final class KilledLogger {

    private static final int WORDS_OF_AN_ANSWER = 12;

    /** @param words that were typed when the draft was taken */
    private record Taken(int words, Drafts.Capture draft) {
    }

    private KilledLogger() {
    }

    public static void main(String[] arguments) throws DocumentException {
        Path file = Path.of(arguments[0]);
        Document document = Documents.open(ResearchFiles.RESEARCH, file);
        Session session = document.root(ResearchFiles.RESEARCH).getStudies().getFirst().getSessions().getFirst();
        InterviewLog log = new InterviewLog(document.domain(), document.root(ResearchFiles.RESEARCH), session,
                new SessionClock(System::nanoTime, 0), Locale.ENGLISH);
        AtomicReference<Taken> next = new AtomicReference<>();
        Thread.startVirtualThread(() -> write(next));
        log.go(log.agenda().topics().getLast());
        String words = "";
        for (int word = 1;; word++) {
            words += "word" + word + " ";
            log.type(words);
            next.set(new Taken(word, Drafts.capture(document, file.getParent())));
            if (word % WORDS_OF_AN_ANSWER == 0) {
                log.next();
                words = "";
            }
            Thread.onSpinWait();
            while (next.get() != null) {
                Thread.yield();
            }
        }
    }

    private static void write(AtomicReference<Taken> next) {
        while (true) {
            Taken taken = next.get();
            if (taken == null) {
                Thread.yield();
                continue;
            }
            try {
                taken.draft().write();
            } catch (DocumentException e) {
                throw new IllegalStateException(e);
            }
            System.out.println(taken.words());
            System.out.flush();
            next.compareAndSet(taken, null);
        }
    }
}
