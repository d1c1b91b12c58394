/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.text.MessageFormat;
import java.util.Locale;

import org.portrait.model.text.TextBundle;
import org.portrait.research.table.BrokenRow;
import org.portrait.research.table.TableException;

/** What is said about imports, in the language of whoever asks; the command line and the workbench say the same. */
public final class SurveyTexts {

    private static final TextBundle TEXTS = TextBundle.beside(SurveyTexts.class);

    private SurveyTexts() {
    }

    /** Why a file cannot be read as a table, as a sentence that does not name the file. */
    public static String failure(TableException.Kind kind, Locale locale) {
        return TEXTS.get("failed." + key(kind), locale);
    }

    /** Why a row was left out, as a part of a sentence. */
    public static String reason(BrokenRow.Reason reason, Locale locale) {
        return TEXTS.get("reason." + key(reason), locale);
    }

    /** What becomes of the answers that a survey has in a column which is taken for something else from now on, as a sentence. */
    public static String change(ColumnChange change, Locale locale) {
        String now = use(change.now(), locale);
        String key = change.now().isIdentity() ? "change.identity" : change.now() == ColumnUse.TIME ? "change.time" : !change.now().isQuestion()
                ? "change.out"
                : !change.before().isQuestion() ? "change.in" : change.unread() > 0 ? "change.some" : "change.all";
        return new MessageFormat(TEXTS.get(key, locale), locale).format(new Object[] {change.header(), now, change.answers(), change.unread()});
    }

    /** What a column is taken for, in a few words. */
    public static String use(ColumnUse use, Locale locale) {
        return TEXTS.get("use." + use, locale);
    }

    /** The reason that is given as a rule for keeping responses without consent records. */
    public static String withoutConsent(Locale locale) {
        return TEXTS.get("withoutConsent", locale);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
