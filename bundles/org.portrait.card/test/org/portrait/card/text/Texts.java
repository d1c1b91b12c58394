/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as people and machines write them: scripts, marks, pictures, directions, controls, halves of characters, endless words. */
public final class Texts {

    private Texts() {
    }

    /** Texts of up to some 300 characters. */
    public static Arbitrary<String> any() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.strings().withCharRange('А', 'я').ofMaxLength(12),
                Arbitraries.strings().withCharRange('\u0370', '\u03FF').ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u05D0', '\u05EA').ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u0621', '\u064F').ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u0300', '\u036F').ofMaxLength(3),
                Arbitraries.strings().withCharRange('\0', '\uFFFF').ofMaxLength(6),
                Arbitraries.of("👨\u200D👩\u200D👧", "👍🏽", "❤️", "🏠", "\uD83D", "\uDE00", "🇷🇺", "漢字", "ｆｕｌｌ", "\u202Eabc\u202C",
                        "a\u0301\u0323", "\u00AD", "\u00A0", "\u200B", "\u2060", "\uFEFF", "\t", "\n", "\r\n", "\u2028", "\u000B",
                        "1\u202F000", "x\u0000y", "(«[", "]»)"),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(50).ofMaxLength(300),
                Arbitraries.just(" "));
        return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
