/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/** The mirrored counterparts of paired punctuation in text that runs from right to left (Unicode Bidi rule L4). */
public final class Mirroring {

    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265\u2045\u2046\u207D\u207E\u208D\u208E\u27E8\u27E9\u27EA\u27EB";

    private Mirroring() {
    }

    /** The counterpart, or the same code point if it has none. */
    public static int mirrored(int codePoint) {
        int at = codePoint < 0x10000 ? PAIRS.indexOf(codePoint) : -1;
        return at < 0 ? codePoint : PAIRS.charAt(at ^ 1);
    }
}
