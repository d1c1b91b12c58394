/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that were broken into lines before, for layouts that follow one another and differ little: a card while it is edited. Keeps what
 * the last two layouts used and forgets the rest. For one thread.
 */
public final class KnownTexts {

    private record Key(String text, TextStyle style, double width) {
    }

    private Map<Key, List<Line>> recent = new HashMap<>();
    private Map<Key, List<Line>> earlier = Map.of();

    /** Another layout begins. */
    public void next() {
        earlier = recent;
        recent = new HashMap<>();
    }

    /** How many texts are known. */
    public int size() {
        return recent.size() + earlier.size();
    }

    /** The lines of a text; {@code null} when it is not known. */
    List<Line> find(String text, TextStyle style, double width) {
        Key key = new Key(text, style, width);
        List<Line> lines = recent.get(key);
        if (lines == null) {
            lines = earlier.get(key);
            if (lines != null) {
                recent.put(key, lines);
            }
        }
        return lines;
    }

    void add(String text, TextStyle style, double width, List<Line> lines) {
        recent.put(new Key(text, style, width), lines);
    }
}
