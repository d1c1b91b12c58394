/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionKind;
import org.portrait.research.privacy.Identities;
import org.portrait.research.value.Choices;
import org.portrait.research.value.Numbers;

/** The form that the texts of a column have in a research project; each different text is worked out once. */
final class AnswerForms {

    private static final Set<String> YES = Set.of("1", "да", "yes", "true", "x", "+", "✓", "истина");
    private static final Set<String> NO = Set.of("0", "нет", "no", "false", "-", "ложь");

    private final ResponseColumn column;
    private final Meaning meaning;
    private final String[] forms;

    AnswerForms(ResponseColumn column, Meaning meaning) {
        this.column = column;
        this.meaning = meaning;
        List<String> values = column.values();
        Moments moments = meaning.pattern() == null ? null : Moments.of(meaning.pattern());
        forms = new String[values.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = form(values.get(i), moments);
        }
    }

    ResponseColumn column() {
        return column;
    }

    Meaning meaning() {
        return meaning;
    }

    boolean hasAnswers() {
        return meaning.role() == ColumnRole.ANSWERS;
    }

    /** The form of what a row says. Numbers have a decimal point, days are written 2026-09-01, choices stand in lines. */
    String get(int row) {
        return forms[column.number(row)];
    }

    /** Whether something was taken out of what a row says. */
    boolean isMasked(int row) {
        return get(row).contains(Identities.MASK) && !column.get(row).contains(Identities.MASK);
    }

    private String form(String text, Moments moments) {
        if (text.isEmpty()) {
            return "";
        }
        if (meaning.role() == ColumnRole.TIME) {
            return moments == null ? "" : moments.read(text);
        }
        if (meaning.role() != ColumnRole.ANSWERS) {
            return "";
        }
        String form = switch (meaning.kind()) {
            case NUMBER, SCALE -> Identities.PHONE.matcher(text).matches() ? "" : Numbers.read(text);
            case DATE -> moments == null ? "" : moments.read(text);
            case MULTIPLE -> choices(text);
            case OPEN, SINGLE -> "";
        };
        return form.isEmpty() && !isOption() ? Identities.masked(text) : form;
    }

    private boolean isOption() {
        return meaning.kind() == QuestionKind.MULTIPLE && !column.option().isEmpty() && "".equals(meaning.separator());
    }

    private String choices(String text) {
        if (isOption()) {
            return option(text, column.option());
        }
        List<String> masked = new ArrayList<>();
        Choices.split(text, meaning.separator()).forEach(choice -> masked.add(Identities.masked(choice)));
        return String.join(Choices.BETWEEN, masked);
    }

    /** What the column of one option says: the option where it was chosen, or what somebody wrote there instead. */
    private static String option(String text, String option) {
        String plain = text.toLowerCase(Locale.ROOT);
        return NO.contains(plain) ? "" : YES.contains(plain) ? option : Identities.masked(text);
    }

    /** Whether a column says nothing but whether its option was chosen. */
    static boolean isOption(ResponseColumn column) {
        return !column.option().isEmpty() && column.values().stream().allMatch(text -> text.isEmpty() || text.equals(column.option())
                || YES.contains(text.toLowerCase(Locale.ROOT)) || NO.contains(text.toLowerCase(Locale.ROOT)));
    }
}
