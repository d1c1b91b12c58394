/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells responses that are known from new ones by what they say. Nothing of this is stored. */
final class ResponseKeys {

    /** Stands for a response that nobody knows. */
    static final int NEW = -1;
    /** Stands for a response that the table has twice. */
    static final int AGAIN = -2;

    private record Key(long first, long second) {

        Key with(String text) {
            return new Key(sum(first, FIRST, text), sum(second, SECOND, text));
        }
    }

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private final boolean timed;
    private final Map<Key, Deque<Integer>> known = new HashMap<>();
    /** Responses by what they say and by each thing that is known of who gave them. */
    private final Map<Key, Integer> ofPeople = new HashMap<>();
    private final BitSet found = new BitSet();
    private final Set<Key> seen = new HashSet<>();

    /** @param timed whether responses tell when they were given, so that two equal ones of one person are one; else each counts */
    ResponseKeys(boolean timed) {
        this.timed = timed;
    }

    /** A response that the survey has. @param number its number @param who names and addresses of whoever gave it */
    void know(int number, String time, List<String> headers, List<String> answers, List<String> who) {
        Key key = key(time, headers, answers);
        known.computeIfAbsent(key, any -> new ArrayDeque<>(1)).add(number);
        who.forEach(text -> ofPeople.putIfAbsent(key.with(text), number));
    }

    /**
     * The number of the response that a row of the table is, or {@link #NEW}, or {@link #AGAIN}. People who say the same at the same time are as
     * many as the table tells apart; whoever of them was given another name since is matched by order.
     *
     * @param who what the row tells about who it is, a text for each column
     */
    int find(String time, List<String> headers, List<String> answers, List<String> who) {
        Key key = key(time, headers, answers);
        if (timed && !seen.add(key.with(String.join("\n", who)))) {
            return AGAIN;
        }
        for (String text : who) {
            Integer response = text.isEmpty() ? null : ofPeople.get(key.with(text));
            if (response != null && !found.get(response)) {
                found.set(response);
                return response;
            }
        }
        Deque<Integer> left = known.getOrDefault(key, new ArrayDeque<>(0));
        while (!left.isEmpty()) {
            int response = left.poll();
            if (!found.get(response)) {
                found.set(response);
                return response;
            }
        }
        return NEW;
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
