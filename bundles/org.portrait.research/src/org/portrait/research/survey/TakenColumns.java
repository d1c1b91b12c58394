/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.portrait.research.ColumnRole;

/** The columns of a table with what each is taken for: what its rows say in the form in which they are kept. */
final class TakenColumns {

    private final List<AnswerForms> all;
    private final List<AnswerForms> answers;

    /**
     * What one row says.
     *
     * @param said     the answers, in the order of {@link #answers()}, without what tells who somebody is
     * @param takenOut the answers from which something was taken out, in full, by heading
     */
    record Row(List<String> said, Map<String, String> takenOut) {
    }

    TakenColumns(List<AnswerForms> all) {
        this.all = List.copyOf(all);
        answers = all.stream().filter(AnswerForms::hasAnswers).toList();
    }

    List<AnswerForms> all() {
        return all;
    }

    /** Those that hold answers. */
    List<AnswerForms> answers() {
        return answers;
    }

    /** The first column that is taken for something; {@code null} when there is none. */
    AnswerForms first(ColumnRole role) {
        return all.stream().filter(each -> each.meaning().role() == role).findFirst().orElse(null);
    }

    /** What a row says in its own answers about who it is. */
    OwnName ownName(int row) {
        return ownName(row, each -> each.meaning().role());
    }

    /** The same, where columns are taken for something else. */
    OwnName ownName(int row, Function<AnswerForms, ColumnRole> roles) {
        OwnName own = new OwnName();
        for (AnswerForms each : all) {
            ColumnRole role = roles.apply(each);
            String text = People.isIdentity(role) ? each.column().get(row) : "";
            if (!text.isEmpty() && role == ColumnRole.NAME) {
                own.addName(text);
            } else if (!text.isEmpty() && !(role == ColumnRole.RESPONDENT_ID && text.length() < 6)) {
                own.addWhole(text);
            }
        }
        return own;
    }

    /** What a row says. */
    Row row(int row) {
        OwnName own = ownName(row);
        List<String> said = new ArrayList<>(answers.size());
        Map<String, String> takenOut = new LinkedHashMap<>();
        for (AnswerForms each : answers) {
            String text = own.masked(each.get(row));
            said.add(text);
            if (each.isMasked(row) || !text.equals(each.get(row))) {
                takenOut.put(each.column().header(), each.column().get(row));
            }
        }
        return new Row(said, takenOut);
    }
}
