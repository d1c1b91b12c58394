/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.portrait.research.privacy.Identities;

/**
 * A column of a table as it can be shown before an import.
 *
 * @param header     its heading
 * @param meaning    what it is taken for
 * @param examples   a few different texts that stand in it; nobody can be told from them
 * @param filled     rows that say something
 * @param remembered whether an earlier import of the survey had the column
 */
public record ColumnView(String header, Meaning meaning, List<String> examples, int filled, boolean remembered) {

    /** What stands for a text that tells who somebody is: its first letter, so that one sees what sort of text it is, and this. */
    private static final String HIDDEN = "•••";
    private static final int LONGEST = 80;

    /** Checks that nothing is missing. */
    public ColumnView {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(meaning, "meaning");
        examples = List.copyOf(examples);
    }

    static ColumnView of(AnswerForms forms, int most, boolean remembered) {
        ColumnUse use = ColumnUse.of(forms.meaning());
        List<String> examples = new ArrayList<>();
        for (String text : forms.column().values()) {
            if (!text.isEmpty() && examples.size() < most) {
                examples.add(shown(text, use));
            }
        }
        return new ColumnView(forms.column().header(), forms.meaning(), examples, forms.column().filled(), remembered);
    }

    /** A text in one line and not too long, without what tells who somebody is. */
    static String shown(String text, ColumnUse use) {
        return use.isIdentity() ? hidden(text) : shortened(Identities.masked(text));
    }

    static String hidden(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** What the column is taken for, as one choice. */
    public ColumnUse use() {
        return ColumnUse.of(meaning);
    }
}
