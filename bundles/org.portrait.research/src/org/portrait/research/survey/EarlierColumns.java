/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portrait.research.ColumnRole;
import org.portrait.research.Respondent;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.value.CellBlock;

/** The columns of a survey that are taken for something else than at earlier imports. */
final class EarlierColumns {

    /** None. */
    static final EarlierColumns NONE = new EarlierColumns();

    private final Map<String, EarlierColumn> changed = new LinkedHashMap<>();

    private EarlierColumns() {
    }

    /** Compares. @param known what the columns of the survey were taken for, by heading */
    static EarlierColumns of(Survey survey, Map<String, Meaning> known, List<AnswerForms> columns) {
        EarlierColumns earlier = new EarlierColumns();
        Map<String, SurveyColumn> kept = new HashMap<>();
        survey.getColumns().forEach(column -> kept.put(column.getHeader(), column));
        for (AnswerForms each : columns) {
            String header = each.column().header();
            if (kept.containsKey(header)) {
                EarlierColumn.of(kept.get(header), known.getOrDefault(header, Meaning.UNKNOWN), each.meaning())
                        .ifPresent(change -> earlier.changed.put(header, change));
            }
        }
        return earlier;
    }

    List<ColumnChange> changes() {
        return changed.values().stream().map(EarlierColumn::told).toList();
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    /** Whether a column is taken for something else, so that responses cannot be compared by it. */
    boolean isChanged(String header) {
        return changed.containsKey(header);
    }

    /** What a column was taken for. */
    ColumnRole roleBefore(AnswerForms column) {
        EarlierColumn change = changed.get(column.column().header());
        return change == null ? column.meaning().role() : change.roleBefore();
    }

    /** The numbers of respondents that stood among the answers, each with that of the response. @param size number of responses */
    Map<String, Integer> numbers(int size) {
        Map<String, Integer> numbers = new HashMap<>();
        for (EarlierColumn each : changed.values()) {
            List<String> identities = each.role() == ColumnRole.RESPONDENT_ID ? each.identities(size) : List.of();
            for (int row = 0; row < identities.size(); row++) {
                numbers.putIfAbsent(identities.get(row), row);
            }
        }
        numbers.remove("");
        return numbers;
    }

    /** Changes the survey; what tells who somebody is goes to the people. */
    void apply(Survey survey, People people) {
        if (changed.isEmpty()) {
            return;
        }
        int size = SurveyShape.size(survey);
        List<String> respondents = Blocks.texts(survey.getRespondents(), size);
        for (EarlierColumn each : changed.values()) {
            List<String> identities = each.identities(size);
            for (int row = 0; row < identities.size(); row++) {
                if (!identities.get(row).isEmpty()) {
                    respondents.set(row,
                            people.tellEarlier(respondents.get(row), each.role(), each.column().getHeader(), identities.get(row)).getId());
                }
            }
            List<String> times = each.times(size);
            if (!times.isEmpty() && survey.getTimes().stream().allMatch(block -> block.distinct().isEmpty())) {
                replace(survey.getTimes(), times);
            }
            each.apply();
        }
        replace(survey.getRespondents(), respondents);
        if (survey.getTimes().isEmpty()) {
            replace(survey.getTimes(), Collections.nCopies(size, ""));
        }
    }

    /**
     * Takes responses that the survey has from the table once more, as its columns are taken for now.
     *
     * @param same rows of the table by the number of the response
     */
    void renew(Survey survey, People people, TakenColumns columns, Map<Integer, Integer> same) {
        if (changed.isEmpty()) {
            return;
        }
        int size = SurveyShape.size(survey);
        Map<String, SurveyColumn> kept = new HashMap<>();
        survey.getColumns().forEach(column -> kept.put(column.getHeader(), column));
        List<List<String>> cells = columns.answers().stream().map(each -> kept.get(each.column().header()))
                .map(column -> column == null ? List.<String>of() : Blocks.texts(column.getCells(), size)).toList();
        List<String> respondents = Blocks.texts(survey.getRespondents(), size);
        List<String> times = Blocks.texts(survey.getTimes(), size);
        AnswerForms time = columns.first(ColumnRole.TIME);
        same.forEach((response, row) -> {
            TakenColumns.Row read = columns.row(row);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    cells.get(i).set(response, read.said().get(i));
                }
            }
            Respondent person = people.again(respondents.get(response), row, columns.all(), read.takenOut());
            respondents.set(response, person == null ? "" : person.getId());
            if (time != null && isChanged(time.column().header())) {
                times.set(response, time.get(row));
            }
        });
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                replace(kept.get(columns.answers().get(i).column().header()).getCells(), cells.get(i));
            }
        }
        replace(survey.getRespondents(), respondents);
        replace(survey.getTimes(), times);
    }

    private static void replace(List<CellBlock> blocks, List<String> texts) {
        blocks.clear();
        blocks.addAll(CellBlock.blocks(texts));
    }
}
