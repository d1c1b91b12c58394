/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Quotable;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.coding.Stretch;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.statistics.Voice;

/**
 * Words of one answer that a trait can stand on.
 *
 * @param id    identifier of the highlight, or of the answer
 * @param words as they were said
 * @param place where they stand, in letters and digits; {@link #find} finds them by it
 */
public record Excerpt(Answer answer, String id, String words, String place) {

    private static final Pattern PART = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9}):([0-9a-f]{1,8})");

    /** All words of an answer, or those of a highlight. */
    public static Excerpt of(Quotable words) {
        Answer answer = words instanceof Highlight ? (Answer) words.eContainer() : (Answer) words;
        String said = words instanceof Highlight highlight ? Quoting.words(answer, highlight) : Quoting.words(answer);
        return new Excerpt(answer, words.getId(), said, words.getId());
    }

    /** Words of an answer that nobody marked. */
    public static Excerpt of(Stretch stretch) {
        Answer answer = stretch.answer();
        String words = stretch.words();
        return new Excerpt(answer, answer.getId(), words.strip(),
                "%s:%d:%d:%x".formatted(answer.getId(), stretch.from(), stretch.to(), words.hashCode()));
    }

    /**
     * Words of a voice that give one answer: these words alone where they stand in what was said, else all of it; empty where they were chosen among
     * others,
     * since no words say just that.
     */
    public static Optional<Excerpt> of(Voice voice, String words) {
        Answer answer = voice.answer();
        String text = answer.getText() == null ? "" : answer.getText();
        int from = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        boolean whole = text.strip().length() == words.strip().length();
        if (from >= 0 && !whole && from + words.length() <= text.length()) {
            return Optional.of(of(new Stretch(answer, from, from + words.length())));
        }
        return text.isBlank() && answer.getValues().size() > 1 ? Optional.empty() : Optional.of(of(answer));
    }

    /** Finds words again; empty when they are gone, or are others now. @param elements finds elements by their identifiers */
    public static Optional<Excerpt> find(String place, Function<String, Optional<EObject>> elements) {
        Matcher part = PART.matcher(place);
        if (!part.matches()) {
            return elements.apply(place).filter(Quotable.class::isInstance).map(found -> of((Quotable) found));
        }
        int from = Integer.parseInt(part.group(2));
        int to = Integer.parseInt(part.group(3));
        return elements.apply(part.group(1)).filter(Answer.class::isInstance).map(Answer.class::cast)
                .filter(answer -> answer.getText() != null && from <= to && to <= answer.getText().length())
                .map(answer -> of(new Stretch(answer, from, to))).filter(found -> found.place().equals(place));
    }

    /** Who said them, if they stand in a session of a study. */
    Optional<Voice> voice() {
        return answer.eContainer() instanceof Session session && session.eContainer() instanceof Study
                ? Optional.of(new Voice(answer, session, ResearchIndex.speaker(session, answer).orElse(null))) : Optional.empty();
    }
}
