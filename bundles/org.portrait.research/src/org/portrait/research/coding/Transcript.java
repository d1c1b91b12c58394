/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.derived.ResearchIndex;

/**
 * A session as one text: questions with the answers below them, each answer behind the label of who gave it. It knows which words of the text
 * are words of which answer; only these can be highlighted, and of them only those of respondents.
 */
public final class Transcript {

    /**
     * One answer in the text. All places are UTF-16 units from the start of the transcript.
     *
     * @param asked where the question begins; the same as {@code said} where it is that of the answer before
     * @param said  where the answer begins, with the label of the speaker where several spoke, and what was chosen or counted
     * @param from  where the words of the answer begin
     * @param to    where they end
     * @param own   whether they are a respondent's; others cannot be highlighted
     */
    public record Entry(Answer answer, int asked, int said, int from, int to, boolean own) {

        /** Whether a question stands in front of it. */
        public boolean hasQuestion() {
            return asked < said;
        }
    }

    private static final String BETWEEN = "  ·  ";

    private final String text;
    private final List<Entry> entries;

    private Transcript(String text, List<Entry> entries) {
        this.text = text;
        this.entries = List.copyOf(entries);
    }

    /**
     * Writes a session.
     *
     * @param silent what stands for an answer without words; it cannot be highlighted
     */
    public static Transcript of(Session session, ResearchIndex index, String silent) {
        StringBuilder text = new StringBuilder();
        List<Entry> entries = new ArrayList<>();
        boolean several = session.getAnswers().stream().map(answer -> label(session, answer)).distinct().count() > 1;
        String before = null;
        for (Answer answer : session.getAnswers()) {
            String asked = Passage.asked(answer, index.question(answer.getQuestion())).strip();
            String question = Objects.requireNonNullElse(answer.getQuestion(), "") + '\n' + asked;
            boolean goesOn = question.equals(before);
            text.append(entries.isEmpty() ? "" : goesOn ? "\n" : "\n\n");
            int start = text.length();
            text.append(goesOn || asked.isEmpty() ? "" : asked + "\n");
            int said = text.length();
            String label = label(session, answer);
            text.append(several && !label.isEmpty() ? label + ":  " : "");
            String words = Stretch.text(answer);
            String values = String.join(", ", answer.getValues());
            text.append(words.isBlank() ? values.isEmpty() ? silent : values : values.isEmpty() || values.equals(words) ? "" : values + BETWEEN);
            int from = text.length();
            text.append(words.isBlank() ? "" : words);
            entries.add(new Entry(answer, start, said, from, text.length(), ResearchIndex.isOfRespondent(session, answer)));
            before = question;
        }
        return new Transcript(text.toString(), entries);
    }

    private static String label(Session session, Answer answer) {
        return ResearchIndex.speaker(session, answer).map(Speaker::getLabel).orElse("").strip();
    }

    /** The whole text, with an empty line before each question; lines end in line feeds, but for those within answers, which are as they are. */
    public String text() {
        return text;
    }

    /** The answers in their order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The answer at a place of the text: the one whose words, label or question stand there; empty in an empty transcript. */
    public Optional<Entry> at(int place) {
        int low = 0;
        int high = entries.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (entries.get(middle).asked() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(low));
    }

    /** The entry of an answer, if it is of this session. */
    public Optional<Entry> entry(Answer answer) {
        return entries.stream().filter(entry -> entry.answer() == answer).findFirst();
    }

    /** The words of answers between two places, in pieces of one answer each; without labels, questions and outer space. */
    public List<Stretch> stretches(int from, int to) {
        List<Stretch> found = new ArrayList<>();
        for (Entry entry : entries) {
            int start = Math.max(from, entry.from());
            int end = Math.min(to, entry.to());
            if (entry.own() && start < end) {
                new Stretch(entry.answer(), start - entry.from(), end - entry.from()).trimmed().ifPresent(found::add);
            }
        }
        return found;
    }

    /** The sentence at a place of the text; empty where no words of an answer stand. */
    public Optional<Stretch> sentence(int place, Locale locale) {
        return at(place).filter(entry -> entry.own() && entry.from() < entry.to())
                .flatMap(entry -> Stretch.sentence(entry.answer(), place - entry.from(), locale));
    }

    /** Where a stretch begins in the text, if its answer is of this session. */
    public Optional<Integer> place(Stretch stretch) {
        return entry(stretch.answer()).map(entry -> entry.from() + stretch.from());
    }

    /** The highlights over a place, the shortest first. */
    public List<Highlight> highlights(int place) {
        return at(place).map(entry -> entry.answer().getHighlights().stream().filter(highlight -> {
            Stretch stretch = Stretch.of(highlight);
            return entry.from() + stretch.from() <= place && place <= entry.from() + stretch.to();
        }).sorted((one, other) -> Integer.compare(one.getTo() - one.getFrom(), other.getTo() - other.getFrom())).toList()).orElseGet(List::of);
    }
}
