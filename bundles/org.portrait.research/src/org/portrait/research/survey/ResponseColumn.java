/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A column of a table in memory: each different text once, and a number for each row, since most answers of a survey repeat. */
final class ResponseColumn {

    private static final int FIRST_SIZE = 64;

    private final String header;
    private final String group;
    private final String option;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private int[] numbers = new int[FIRST_SIZE];
    private int rows;
    private Meaning asked;
    private AnswerForms answered;

    /**
     * @param header what tells the column from the others
     * @param group  the question, when several columns belong to one; else the heading
     * @param option what this column stands for within the group; empty when it stands alone
     */
    ResponseColumn(String header, String group, String option) {
        this.header = Objects.requireNonNull(header);
        this.group = Objects.requireNonNull(group);
        this.option = Objects.requireNonNull(option);
        values.add("");
        known.put("", 0);
    }

    String header() {
        return header;
    }

    String group() {
        return group;
    }

    String option() {
        return option;
    }

    /** What the column is taken for; the last answer is kept, since as a rule one column changes and all are asked again. */
    AnswerForms taken(Meaning wish) {
        if (!wish.equals(asked)) {
            answered = new AnswerForms(this, Recognition.of(this, wish));
            asked = wish;
        }
        return answered;
    }

    void add(String text) {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, rows * 2);
        }
        int number = known.computeIfAbsent(text, each -> {
            values.add(each);
            return values.size() - 1;
        });
        numbers[rows++] = number;
    }

    /** What a row says; empty when nothing. */
    String get(int row) {
        return values.get(numbers[row]);
    }

    /** The number of a row's text among {@link #values()}. */
    int number(int row) {
        return numbers[row];
    }

    /** The different texts; the first one is empty. */
    List<String> values() {
        return values;
    }

    /** How many rows say each of {@link #values()}. */
    int[] counts() {
        int[] counts = new int[values.size()];
        for (int row = 0; row < rows; row++) {
            counts[numbers[row]]++;
        }
        return counts;
    }

    /** How many rows say something. */
    int filled() {
        return rows - counts()[0];
    }
}
