/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portrait.research.ColumnRole;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.value.CellBlock;
import org.portrait.research.value.Choices;

/** What the surveys of one study say, by question. Texts are looked at once for each block; a response costs a few steps. */
final class SurveyAnswers {

    /** Stands for a day that nobody knows. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Map<String, Map<Survey, List<SurveyColumn>>> byQuestion = new HashMap<>();
    private final Map<Survey, int[]> days = new IdentityHashMap<>();
    /** The responses that are looked at, where not all are. */
    private final Map<Survey, BitSet> meant = new IdentityHashMap<>();

    SurveyAnswers(Study study, Scope scope, Circle circle) {
        for (Survey survey : study.getSurveys()) {
            if (!scope.includes(survey)) {
                continue;
            }
            circle.rows(survey).ifPresent(rows -> meant.put(survey, rows));
            for (SurveyColumn column : survey.getColumns()) {
                if (column.getRole() == ColumnRole.ANSWERS && column.getQuestion() != null) {
                    byQuestion.computeIfAbsent(column.getQuestion(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(survey, key -> new ArrayList<>()).add(column);
                }
            }
        }
    }

    Set<String> questions() {
        return byQuestion.keySet();
    }

    void count(Tally tally) {
        byQuestion.getOrDefault(tally.question().getId(), Map.of()).forEach((survey, columns) -> {
            BitSet answered = new BitSet();
            int[] when = days.computeIfAbsent(survey, SurveyAnswers::days);
            BitSet rows = meant.get(survey);
            for (SurveyColumn column : columns) {
                count(column, rows, when, answered, tally);
                tally.addColumn(column.getId());
            }
            tally.count(rows == null ? size(survey) : rows.cardinality(), answered.cardinality());
        });
    }

    /** How many responses say something to a question. */
    int answered(String question) {
        int answered = 0;
        for (Map.Entry<Survey, List<SurveyColumn>> each : byQuestion.getOrDefault(question, Map.of()).entrySet()) {
            BitSet rows = new BitSet();
            for (SurveyColumn column : each.getValue()) {
                int row = 0;
                for (CellBlock block : column.getCells()) {
                    for (int index = 0; index < block.size(); index++, row++) {
                        if (block.place(index) >= 0) {
                            rows.set(row);
                        }
                    }
                }
            }
            if (meant.containsKey(each.getKey())) {
                rows.and(meant.get(each.getKey()));
            }
            answered += rows.cardinality();
        }
        return answered;
    }

    static int size(Survey survey) {
        int size = Math.max(rows(survey.getRespondents()), rows(survey.getTimes()));
        for (SurveyColumn column : survey.getColumns()) {
            size = Math.max(size, rows(column.getCells()));
        }
        return size;
    }

    private static int rows(List<CellBlock> blocks) {
        return blocks.stream().mapToInt(CellBlock::size).sum();
    }

    /** The day of each response, as days since 1970. */
    private static int[] days(Survey survey) {
        int[] days = new int[size(survey)];
        Arrays.fill(days, UNKNOWN);
        int row = 0;
        for (CellBlock block : survey.getTimes()) {
            for (int index = 0; index < block.size(); index++, row++) {
                days[row] = Days.read(block.get(index)).map(day -> Math.toIntExact(day.toEpochDay())).orElse(UNKNOWN);
            }
        }
        return days;
    }

    private static void count(SurveyColumn column, BitSet rows, int[] days, BitSet answered, Tally tally) {
        int start = 0;
        for (CellBlock block : column.getCells()) {
            List<String> texts = block.distinct();
            int[] counts = new int[texts.size()];
            int[] first = new int[texts.size()];
            int[] last = new int[texts.size()];
            Arrays.fill(first, UNKNOWN);
            Arrays.fill(last, UNKNOWN);
            for (int index = 0; index < block.size(); index++) {
                int place = block.place(index);
                if (place >= 0 && (rows == null || rows.get(start + index))) {
                    int day = days[start + index];
                    counts[place]++;
                    first[place] = first[place] == UNKNOWN || day != UNKNOWN && day < first[place] ? day : first[place];
                    last[place] = Math.max(last[place], day);
                    answered.set(start + index);
                }
            }
            for (int place = 0; place < counts.length; place++) {
                add(tally, texts.get(place), counts[place], day(first[place]), day(last[place]));
            }
            start += block.size();
        }
    }

    private static void add(Tally tally, String text, int n, LocalDate first, LocalDate last) {
        texts(tally.question(), text).forEach(each -> tally.write(new Given(each.strip(), n, first, last)));
    }

    /** What a cell says, in the form of its question. */
    static List<String> texts(Question question, String cell) {
        return question.getKind() == QuestionKind.MULTIPLE ? Choices.split(cell, Choices.BETWEEN) : List.of(cell);
    }

    private static LocalDate day(int day) {
        return day == UNKNOWN ? null : LocalDate.ofEpochDay(day);
    }
}
