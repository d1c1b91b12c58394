/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.text.BreakIterator;
import java.util.Locale;

/** A text that is being written, with the caret and what is selected. Carets stand only between what readers take for characters. */
final class TextBuffer {

    private final boolean prose;
    private String text;
    private int caret;
    private int anchor;

    /** @param prose whether lines may be broken by hand */
    TextBuffer(String text, boolean prose) {
        this.text = text;
        this.prose = prose;
        caret = text.length();
        anchor = caret;
    }

    String text() {
        return text;
    }

    int caret() {
        return caret;
    }

    int from() {
        return Math.min(caret, anchor);
    }

    int to() {
        return Math.max(caret, anchor);
    }

    boolean isSelected() {
        return caret != anchor;
    }

    String selected() {
        return text.substring(from(), to());
    }

    /** Puts the caret somewhere. @param extend whether what lies between becomes selected */
    void moveTo(int offset, boolean extend) {
        caret = Math.clamp(offset, 0, text.length());
        if (!extend) {
            anchor = caret;
        }
    }

    /** A character to the left or right; from a selection to its end on that side. */
    void step(int direction, boolean extend) {
        if (isSelected() && !extend) {
            moveTo(direction < 0 ? from() : to(), false);
        } else {
            moveTo(cluster(direction), extend);
        }
    }

    /** A word to the left or right. */
    void stepWord(int direction, boolean extend) {
        moveTo(word(direction), extend);
    }

    void selectAll() {
        anchor = 0;
        caret = text.length();
    }

    /** Selects the word around an offset. */
    void selectWord(int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int inside = Math.clamp(offset, 0, Math.max(0, text.length() - 1));
        anchor = text.isEmpty() ? 0 : words.isBoundary(inside) ? inside : words.preceding(inside);
        caret = text.isEmpty() ? 0 : words.following(inside);
    }

    /** Selects the paragraph around an offset. */
    void selectParagraph(int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        anchor = text.lastIndexOf('\n', inside - 1) + 1;
        int end = text.indexOf('\n', inside);
        caret = end < 0 ? text.length() : end;
    }

    /** Writes in the place of what is selected; a text of one line stays one. */
    void insert(String words) {
        String kept = prose ? words.replace("\r\n", "\n").replace('\r', '\n') : words.replaceAll("\\R", " ");
        kept = kept.codePoints().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        int from = from();
        text = text.substring(0, from) + kept + text.substring(to());
        moveTo(from + kept.length(), false);
    }

    /** Writes in the place of some characters. */
    void replace(int start, int end, String words) {
        anchor = Math.clamp(start, 0, text.length());
        caret = Math.clamp(end, anchor, text.length());
        insert(words);
    }

    /** Deletes what is selected, else a character before the caret (for -1) or after it, or a word. @return whether there was something */
    boolean delete(int direction, boolean word) {
        if (!isSelected()) {
            anchor = caret;
            caret = word ? word(direction) : cluster(direction);
        }
        boolean any = isSelected();
        insert("");
        return any;
    }

    private int cluster(int direction) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return next(clusters, caret, direction);
    }

    private int next(BreakIterator places, int from, int direction) {
        if (direction < 0) {
            return from == 0 ? 0 : Math.max(0, places.preceding(from));
        }
        int next = from == text.length() ? text.length() : places.following(from);
        return next == BreakIterator.DONE ? text.length() : next;
    }

    private int word(int direction) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = caret;
        do {
            at = next(words, at, direction);
        } while (at > 0 && at < text.length() && !isWordStart(at));
        return at;
    }

    private boolean isWordStart(int offset) {
        return Character.isLetterOrDigit(text.codePointAt(offset)) && !Character.isLetterOrDigit(text.codePointBefore(offset));
    }
}
