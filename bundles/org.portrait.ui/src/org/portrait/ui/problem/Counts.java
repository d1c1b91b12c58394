/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line above the problems that counts them. The platform has it in English only, so it is said again here. */
final class Counts {

    /** A number, with any sign between its thousands. */
    private static final String NUMBER = "(\\d[\\d\\p{Zs},.]*)";
    private static final Pattern BY_SEVERITY = Pattern.compile(NUMBER + " errors?, " + NUMBER + " warnings?, " + NUMBER + " others?");
    private static final Pattern ALL = Pattern.compile("^" + NUMBER + " items?");
    private static final Pattern FILTERED = Pattern.compile("Filter matched " + NUMBER + " of " + NUMBER + " items?");

    private Counts() {
    }

    /**
     * The line in the language of the workbench; the line of the platform when its words are unknown.
     *
     * @param texts gives the text of a key with its placeholders filled
     */
    static String say(String platformLine, BiFunction<String, Object[], String> texts) {
        Optional<String> counts = said(BY_SEVERITY, platformLine, "counts.severities", texts)
                .or(() -> said(ALL, platformLine, "counts.all", texts));
        String filtered = said(FILTERED, platformLine, "counts.filtered", texts).map(words -> " " + words).orElse("");
        return counts.map(words -> words + filtered).orElse(platformLine);
    }

    private static Optional<String> said(Pattern pattern, String line, String key, BiFunction<String, Object[], String> texts) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(texts.apply(key, numbers(matcher.toMatchResult()))) : Optional.empty();
    }

    private static Object[] numbers(MatchResult result) {
        Object[] numbers = new Object[result.groupCount()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = Integer.valueOf(result.group(index + 1).replaceAll("\\D", ""));
        }
        return numbers;
    }
}
