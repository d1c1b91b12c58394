/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

import org.portrait.research.Answer;
import org.portrait.research.Highlight;

/**
 * Words of an answer.
 *
 * @param from where they begin, in UTF-16 units from the start of the text
 * @param to   where they end: the first unit behind them
 */
public record Stretch(Answer answer, int from, int to) {

    /** @throws IllegalArgumentException when the ends lie outside the text or the wrong way round */
    public Stretch {
        if (from < 0 || to < from || to > text(answer).length()) {
            throw new IllegalArgumentException("No stretch of the answer: " + from + " to " + to);
        }
    }

    /** The words of a highlight, as far as the answer still has them. */
    public static Stretch of(Highlight highlight) {
        Answer answer = (Answer) highlight.eContainer();
        int length = text(answer).length();
        int from = Math.clamp(highlight.getFrom(), 0, length);
        return new Stretch(answer, from, Math.clamp(highlight.getTo(), from, length));
    }

    /** The sentence around a place of an answer, without space at its ends; empty where nothing was said. */
    public static Optional<Stretch> sentence(Answer answer, int at, Locale locale) {
        String text = text(answer);
        if (text.isBlank()) {
            return Optional.empty();
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int place = Math.clamp(at, 0, text.length() - 1);
        int end = sentences.following(place);
        int start = sentences.previous();
        return new Stretch(answer, start, end).trimmed().or(() -> new Stretch(answer, 0, text.length()).trimmed());
    }

    /** The words themselves. */
    public String words() {
        return text(answer).substring(from, to);
    }

    /** Without space at the ends and without halves of a character; empty when only space is left. */
    public Optional<Stretch> trimmed() {
        String text = text(answer);
        int start = from > 0 && splits(text, from) ? from - 1 : from;
        int end = to < text.length() && splits(text, to) ? to + 1 : to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Stretch(answer, start, end)) : Optional.empty();
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Whether it shares at least one character with another stretch. */
    public boolean overlaps(Stretch other) {
        return answer == other.answer && from < other.to && other.from < to;
    }

    static String text(Answer answer) {
        return answer.getText() == null ? "" : answer.getText();
    }
}
