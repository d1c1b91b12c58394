/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Answer;
import org.portrait.research.Guide;
import org.portrait.research.Highlight;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.guide.Guides;
import org.portrait.research.privacy.ConsentRule;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever is logged, in whatever order and with whatever guide: it can be undone and redone to the last byte. */
class LoggingPropertiesTest {

    private static final List<Guide> GUIDES = Stream.concat(
            Guides.all().stream().flatMap(each -> Stream.of(each.in(Locale.ENGLISH), each.in(Locale.of("ru")))),
            Stream.of(Talks.guide())).toList();

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("talks");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** One thing that a logger does. @param number chooses among what there is */
    record Deed(Kind kind, int number, String words) {

        enum Kind {
            TYPE, TYPE_MORE, EMPTY, CHOOSE, SKIP, NEXT, BACK, FIND, MARK, TAG, FOLLOW_UP, NOTE, SPEAK, ENTRY, PAUSE, UNDO, REDO
        }

        void on(Talks talks) {
            talks.wait(number % 7);
            InterviewLog log = talks.log;
            int length = log.entry().map(Answer::getText).map(String::length).orElse(0);
            int from = length == 0 ? 0 : number % length;
            switch (kind) {
                case TYPE -> log.type(words);
                case TYPE_MORE -> {
                    String now = log.entry().map(Answer::getText).orElse("");
                    int at = now.isEmpty() ? 0 : number % now.length();
                    log.type(now.substring(0, at) + words + now.substring(at));
            }
            case EMPTY -> log.type("");
            case CHOOSE -> log.choose(number % 5);
            case SKIP -> log.skip();
            case NEXT -> log.next();
            case BACK -> log.step(-1 - number % 3);
            case FIND -> log.go(log.agenda().topics().get(number % log.agenda().topics().size()));
            case MARK -> log.mark(from, Math.min(length, from + number % 9));
            case TAG -> log.tag(from, Math.min(length, from + number % 9), "code " + number % 4);
            case FOLLOW_UP -> log.followUp("why " + words);
            case NOTE -> log.note(words);
            case SPEAK -> log.speak(log.session().getSpeakers().get(number % log.session().getSpeakers().size()));
            case ENTRY -> log.stepEntry(number % 2 == 0 ? -1 : 1);
            case PAUSE -> log.pauseOrGoOn();
            case UNDO -> step(talks, true);
            case REDO -> step(talks, false);
            }
        }

        private static void step(Talks talks, boolean back) {
            var stack = talks.document.domain().getCommandStack();
            if (back && stack.canUndo() && stack.getMostRecentCommand() != null) {
                stack.undo();
            } else if (!back && stack.canRedo()) {
                stack.redo();
            }
            talks.log.documentChanged();
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<String> words = Arbitraries.of("", " ", "yes", "I never wanted a flat", "35,5 лет", "12.04.2019",
                "about 7 of 10", "ну\nда", "🙂 fine");
        return Combinators.combine(Arbitraries.of(Deed.Kind.values()), Arbitraries.integers().between(0, 200), words)
                .as(Deed::new).list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<Guide> guides() {
        return Arbitraries.of(GUIDES);
    }

    @Property(tries = 150)
    void undoneAndRedoneToTheLastByte(@ForAll("guides") Guide guide, @ForAll("deeds") List<Deed> deeds) throws DocumentException, IOException {
        Talks talks = Talks.of(folder, EcoreUtil.copy(guide), Talks.CONSENT, Talks.CONSENT);
        talks.undoAll();
        String before = talks.text();
        talks.redoAll();
        deeds.forEach(deed -> deed.on(talks));
        marksStandOnWords(talks);
        assertEquals(List.of(), ConsentRule.of(talks.research(), LocalDate.of(2026, 3, 2)).breaches());
        talks.redoAll();
        String after = talks.text();
        talks.undoAll();
        assertEquals(before, talks.text());
        talks.redoAll();
        assertEquals(after, talks.text());
        Documents.save(talks.document);
        assertEquals(after, Files.readString(folder.resolve("talks.research")));
        var again = Documents.open(ResearchFiles.RESEARCH, folder.resolve("talks.research"));
        assertEquals(List.of(), again.warnings());
    }

    private static void marksStandOnWords(Talks talks) {
        for (Answer answer : talks.session.getAnswers()) {
            for (Highlight highlight : answer.getHighlights()) {
                assertTrue(0 <= highlight.getFrom() && highlight.getFrom() < highlight.getTo() && highlight.getTo() <= answer.getText().length());
            }
        }
    }

    @Property
    void marksFollowTheirWords(@ForAll("texts") String before, @ForAll("texts") String marked, @ForAll("texts") String after,
            @ForAll("others") String typed,
            @ForAll boolean inFront) throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.log.type(before + marked + after);
        talks.log.mark(before.length(), before.length() + marked.length());
        talks.log.type(inFront ? typed + before + marked + after : before + marked + after + typed);
        Highlight highlight = talks.log.entry().orElseThrow().getHighlights().getFirst();
        assertEquals(marked, talks.log.entry().get().getText().substring(highlight.getFrom(), highlight.getTo()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(5);
    }

    /** Other letters: where equal letters stand together, nobody can tell which of them were typed last. */
    @Provide
    Arbitrary<String> others() {
        return Arbitraries.strings().withChars("xy").ofMinLength(1).ofMaxLength(5);
    }
}
