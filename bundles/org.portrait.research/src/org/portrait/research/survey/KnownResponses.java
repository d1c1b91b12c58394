/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.research.ColumnRole;
import org.portrait.research.Contact;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;

/**
 * The responses that a survey has already, and which rows of a table are the same. Columns that are taken for something else than before,
 * or that only the survey or only the table has, tell nothing.
 */
final class KnownResponses {

    private final TakenColumns columns;
    private final EarlierColumns earlier;
    private final AnswerForms time;
    private final AnswerForms id;
    private final List<AnswerForms> compared;
    private final List<String> headers;
    private final boolean begun;
    private final ResponseKeys keys;
    /** What tells who somebody is. */
    private final List<AnswerForms> identities;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    /** Rows of the table by the number of the response that the survey has. */
    private final Map<Integer, Integer> same = new LinkedHashMap<>();

    /** @param survey {@code null} when it is a new one */
    KnownResponses(Survey survey, RespondentBook book, TakenColumns columns, EarlierColumns earlier, Cancel cancel) {
        this.columns = columns;
        this.earlier = earlier;
        AnswerForms when = columns.first(ColumnRole.TIME);
        time = when == null || earlier.isChanged(when.column().header()) ? null : when;
        id = columns.first(ColumnRole.RESPONDENT_ID);
        compared = columns.answers().stream().filter(each -> !earlier.isChanged(each.column().header())).toList();
        headers = compared.stream().map(each -> each.column().header()).toList();
        identities = columns.all().stream().filter(each -> People.isIdentity(each.meaning().role())).toList();
        begun = survey != null;
        keys = new ResponseKeys(time != null);
        if (survey != null) {
            List<String> respondents = Blocks.texts(survey.getRespondents(), SurveyShape.size(survey));
            know(survey, respondents, book, cancel);
            knowNumbers(respondents, book);
        }
    }

    /** @param respondents who gave each response: identifiers, empty for nobody known */
    private void know(Survey survey, List<String> respondents, RespondentBook book, Cancel cancel) {
        Map<String, Respondent> people = new HashMap<>();
        book.getRespondents().forEach(each -> people.put(each.getId(), each));
        int size = SurveyShape.size(survey);
        Map<String, Integer> places = new HashMap<>();
        compared.forEach(each -> places.put(each.column().header(), places.size()));
        List<String> times = Blocks.texts(survey.getTimes(), size);
        List<SurveyColumn> kept = survey.getColumns().stream()
                .filter(column -> column.getRole() == ColumnRole.ANSWERS && places.containsKey(column.getHeader()))
                .sorted(Comparator.comparingInt(column -> places.get(column.getHeader()))).toList();
        List<String> names = kept.stream().map(SurveyColumn::getHeader).toList();
        List<List<String>> cells = kept.stream().map(column -> Blocks.texts(column.getCells(), size)).toList();
        for (int i = 0; i < size; i++) {
            cancel.check();
            int response = i;
            keys.know(i, time == null ? "" : times.get(i), names, cells.stream().map(column -> column.get(response)).toList(),
                    who(people.get(respondents.get(i))));
        }
    }

    private void knowNumbers(List<String> respondents, RespondentBook book) {
        People people = new People(book, new HashSet<>(respondents));
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < respondents.size(); i++) {
            rows.putIfAbsent(respondents.get(i), i);
        }
        people.numbers().forEach((number, person) -> byId.put(number, rows.get(person.getId())));
        earlier.numbers(respondents.size()).forEach(byId::putIfAbsent);
    }

    /** Whether a row of the table is there already, or stood further up. Rows are asked in their order, each once. */
    boolean isKnown(int row) {
        String number = id == null ? "" : id.column().get(row);
        if (!number.isEmpty()) {
            boolean again = !seen.add(number);
            Integer response = byId.get(number);
            if (response != null) {
                same.putIfAbsent(response, row);
            }
            return response != null || again;
        }
        int found = keys.find(time == null ? "" : time.get(row), headers, said(row), who(row));
        if (found >= 0) {
            same.putIfAbsent(found, row);
        }
        return found != ResponseKeys.NEW;
    }

    /** What a row says as it was kept before. */
    private List<String> said(int row) {
        OwnName own = begun ? columns.ownName(row, earlier::roleBefore) : new OwnName();
        return compared.stream().map(each -> own.masked(each.get(row))).toList();
    }

    private List<String> who(int row) {
        return identities.stream().map(each -> each.column().get(row)).toList();
    }

    private static List<String> who(Respondent person) {
        return person == null ? List.of() : Stream.concat(Stream.ofNullable(person.getName()), person.getContacts().stream().map(Contact::getValue))
                .filter(Objects::nonNull).toList();
    }

    /** Rows of the table by the number of the response that the survey has, as far as they were asked for. */
    Map<Integer, Integer> same() {
        return same;
    }
}
