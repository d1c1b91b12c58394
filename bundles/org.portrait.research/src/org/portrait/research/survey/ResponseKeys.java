/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells responses that are known from new ones by what they say. Nothing of this is stored. */
final class ResponseKeys {

    /** Stands for a response that nobody knows. */
    static final int NEW = -1;
    /** Stands for a response that the table has twice. */
    static final int AGAIN = -2;

    private record Key(long first, long second) {
    }

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private final boolean timed;
    private final Map<Key, List<Integer>> known = new HashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();

    /** @param timed whether responses tell when they were given, so that two equal ones are one; else each counts */
    ResponseKeys(boolean timed) {
        this.timed = timed;
    }

    /** A response that the survey has. @param number its number */
    void know(int number, String time, List<String> headers, List<String> answers) {
        known.computeIfAbsent(key(time, headers, answers), key -> new ArrayList<>(1)).add(number);
    }

    /** The number of the response that a row of the table is, or {@link #NEW}, or {@link #AGAIN}. */
    int find(String time, List<String> headers, List<String> answers) {
        Key key = key(time, headers, answers);
        List<Integer> before = known.getOrDefault(key, List.of());
        int now = seen.merge(key, 1, Integer::sum);
        return now <= before.size() ? before.get(now - 1) : timed && (now > 1 || !before.isEmpty()) ? AGAIN : NEW;
    }

    /** Two sums of all letters by different factors; so few responses do not meet by chance in 128 bits. */
    private static Key key(String time, List<String> headers, List<String> answers) {
        long first = sum(FIRST, FIRST, time);
        long second = sum(SECOND, SECOND, time);
        for (int i = 0; i < headers.size(); i++) {
            String answer = answers.get(i);
            if (!answer.isEmpty()) {
                first = sum(sum(first + 1, FIRST, headers.get(i)) + 1, FIRST, answer);
                second = sum(sum(second + 1, SECOND, headers.get(i)) + 1, SECOND, answer);
            }
        }
        return new Key(first, second);
    }

    private static long sum(long before, long factor, String text) {
        long sum = before;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * factor;
            sum ^= sum >>> 29;
        }
        return sum;
    }
}
