/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.util.List;

/**
 * Texts that were broken into lines before, for layouts that follow one another and differ little: a card while it is edited. Keeps what
 * the last {@link Recent#LAYOUTS} layouts used and forgets the rest. For one thread.
 */
public final class KnownTexts {

    private record Key(String text, TextStyle style, double width) {
    }

    private final Recent<Key, List<Line>> lines = Recent.byValue();

    /** Another layout begins. */
    public void next() {
        lines.next();
    }

    /** How many texts are known. */
    public int size() {
        return lines.size();
    }

    /** The lines of a text; {@code null} when it is not known. */
    List<Line> find(String text, TextStyle style, double width) {
        return lines.find(new Key(text, style, width));
    }

    void add(String text, TextStyle style, double width, List<Line> broken) {
        lines.put(new Key(text, style, width), broken);
    }
}
