/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.portrait.research.Code;
import org.portrait.research.ResearchProject;

/** The names of the code book, as somebody types them. */
public final class CodeNames {

    private CodeNames() {
    }

    /** All codes, coarse before fine. */
    public static Stream<Code> all(ResearchProject research) {
        return research.getCodes().stream().flatMap(CodeNames::withFiner);
    }

    private static Stream<Code> withFiner(Code code) {
        return Stream.concat(Stream.of(code), code.getCodes().stream().flatMap(CodeNames::withFiner));
    }

    /** Codes that begin like what was typed, and behind them those that have it anywhere; all when nothing was typed. */
    public static List<Code> matching(ResearchProject research, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Code> named = all(research).filter(code -> code.getName() != null && code.getName().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        return Stream.concat(named.stream().filter(code -> startsWith(code, wanted)),
                named.stream().filter(code -> !startsWith(code, wanted))).toList();
    }

    private static boolean startsWith(Code code, String wanted) {
        return code.getName().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
