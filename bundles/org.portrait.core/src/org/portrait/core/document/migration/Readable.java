/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.migration;

import java.util.function.Function;

/** Tells whether a joined text is a value, so that a step leaves alone what it would spoil. */
final class Readable {

    private static final int MOST_CHARACTERS = 200;

    private Readable() {
    }

    static boolean by(Function<String, ?> reader, String text) {
        if (text.length() > MOST_CHARACTERS) {
            return false;
        }
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
