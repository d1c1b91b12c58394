/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;

/** Tells a text, and its parts as assistive technology asks for them: characters, words, sentences, lines. */
class TextParts extends AccessibleTextExtendedAdapter {

    private final Supplier<String> words;

    /** @param words the text as it is now */
    TextParts(Supplier<String> words) {
        this.words = words;
    }

    @Override
    public void getCharacterCount(AccessibleTextEvent event) {
        event.count = words.get().length();
    }

    /** Answers what was asked for, with its beginning and end; see {@link AccessibleTextEvent}. Beyond the ends there is nothing. */
    @Override
    public void getText(AccessibleTextEvent event) {
        String text = words.get();
        int start = Math.clamp(event.start, 0, text.length());
        if (event.type == ACC.TEXT_BOUNDARY_ALL) {
            int end = event.end < 0 ? text.length() : Math.clamp(event.end, start, text.length());
            event.result = text.substring(start, end);
            return;
        }
        NavigableSet<Integer> starts = starts(text, event.type);
        Integer from = starts.floor(start);
        for (int i = 0; i < Math.abs(event.count) && from != null; i++) {
            from = event.count > 0 ? starts.higher(from) : starts.lower(from);
        }
        Integer to = from == null ? null : starts.higher(from);
        event.start = from == null ? start : from;
        event.end = from == null ? start : to == null ? text.length() : to;
        event.result = text.substring(event.start, event.end);
    }

    /** Where parts of a kind begin, and the end of the text. */
    private static NavigableSet<Integer> starts(String text, int type) {
        NavigableSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        starts.add(text.length());
        switch (type) {
            case ACC.TEXT_BOUNDARY_CHAR -> breaks(BreakIterator.getCharacterInstance(Locale.ROOT), text, starts);
            case ACC.TEXT_BOUNDARY_WORD -> {
                breaks(BreakIterator.getWordInstance(Locale.ROOT), text, starts);
                starts.removeIf(at -> at > 0 && at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at)));
            }
            case ACC.TEXT_BOUNDARY_SENTENCE -> breaks(BreakIterator.getSentenceInstance(Locale.ROOT), text, starts);
            default -> {
                for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                    starts.add(at + 1);
                }
            }
        }
        return starts;
    }

    private static void breaks(BreakIterator parts, String text, NavigableSet<Integer> into) {
        parts.setText(text);
        for (int at = parts.first(); at != BreakIterator.DONE; at = parts.next()) {
            into.add(at);
        }
    }
}
