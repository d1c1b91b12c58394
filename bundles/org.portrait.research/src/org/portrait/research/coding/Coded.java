/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.derived.ResearchIndex;

/**
 * Everything that was coded in a project; a picture of one moment, made in one pass over the highlights. The time that it takes grows with
 * the number of answers and highlights, and with the depth of the code book. Codes are known by their identifiers, so those of a project can
 * be asked for in the picture of its copy.
 */
public final class Coded {

    private final CodeBook book;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Tally> tallies = new HashMap<>();

    private static final class Tally {
        private final BitSet sessions = new BitSet();
        private final BitSet respondents = new BitSet();
        private int own;
        private int total;
    }

    private Coded(ResearchProject research, CodeBook book) {
        this.book = book;
        ResearchIndex index = ResearchIndex.ofGuides(research);
        Map<String, Integer> respondents = new HashMap<>();
        int number = 0;
        for (Study study : research.getStudies()) {
            for (Session session : study.getSessions()) {
                for (Answer answer : session.getAnswers()) {
                    if (!answer.getHighlights().isEmpty()) {
                        add(index, study, session, answer, number, respondents);
                    }
                }
                number++;
            }
        }
    }

    /** Looks at a project. @param book its code book as it is now */
    public static Coded of(ResearchProject research, CodeBook book) {
        return new Coded(research, book);
    }

    private void add(ResearchIndex index, Study study, Session session, Answer answer, int sessionNumber, Map<String, Integer> respondents) {
        if (!ResearchIndex.isOfRespondent(session, answer)) {
            return;
        }
        Optional<Speaker> speaker = ResearchIndex.speaker(session, answer);
        OptionalInt respondent = speaker.map(somebody -> OptionalInt.of(respondents.computeIfAbsent(person(somebody), key -> respondents.size())))
                .orElse(OptionalInt.empty());
        for (Highlight highlight : byPlace(answer.getHighlights())) {
            Set<Code> codes = new LinkedHashSet<>();
            highlight.getUses().forEach(use -> book.code(use).ifPresent(codes::add));
            passages.add(new Passage(study, session, answer, highlight, speaker, index.question(answer.getQuestion()), List.copyOf(codes)));
            Set<Code> reached = new HashSet<>();
            for (Code code : codes) {
                tally(code).own++;
                for (Code each = code; each != null; each = CodeBook.parent(each).orElse(null)) {
                    if (reached.add(each)) {
                        Tally tally = tally(each);
                        tally.total++;
                        tally.sessions.set(sessionNumber);
                        respondent.ifPresent(tally.respondents::set);
                    }
                }
            }
        }
    }

    private static List<Highlight> byPlace(List<Highlight> highlights) {
        return highlights.stream()
                .sorted(Comparator.comparingInt(Highlight::getFrom).thenComparing(Highlight::getTo, Comparator.reverseOrder())).toList();
    }

    private static String person(Speaker speaker) {
        return speaker.getRespondent() != null ? speaker.getRespondent() : "speaker " + speaker.getId();
    }

    private Tally tally(Code code) {
        return tallies.computeIfAbsent(code.getId(), any -> new Tally());
    }

    /** How often a code was given. */
    public CodeCounts counts(Code code) {
        Tally tally = tallies.get(code.getId());
        return tally == null ? CodeCounts.NONE
                : new CodeCounts(tally.own, tally.total, tally.sessions.cardinality(), tally.respondents.cardinality());
    }

    /** All highlights, in the order of the sessions and of the words in them. */
    public List<Passage> passages() {
        return passages;
    }

    /** The highlights that have a code. @param finer whether those that have a finer code below it count as well */
    public List<Passage> passages(Code code, boolean finer) {
        Set<String> wanted = (finer ? CodeBook.family(code) : List.of(code)).stream().map(Code::getId).collect(Collectors.toSet());
        return passages.stream().filter(passage -> passage.codes().stream().anyMatch(each -> wanted.contains(each.getId()))).toList();
    }
}
