/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.portrait.research.QuestionKind;
import org.portrait.research.value.Units;

/** What somebody says that columns mean, by their headings; what is not said is recognised or remembered. */
public final class ColumnWishes {

    private final Map<String, Meaning> wishes = new LinkedHashMap<>();

    /** Says what a column is taken for; {@code found} is what it is taken for now. */
    public void use(ColumnView found, ColumnUse use) {
        Meaning wish = use.meaning();
        String trait = wish(found).trait();
        String separator = use == ColumnUse.MULTIPLE ? wish(found).separator() : null;
        String unit = use == ColumnUse.NUMBER ? wish(found).unit() : null;
        wishes.put(found.header(), new Meaning(wish.role(), wish.kind(), separator, null, use.isQuestion() ? trait : null, unit));
    }

    /** Says what stands between the choices of a column, which makes its question one of several choices. */
    public void separator(ColumnView found, String separator) {
        Objects.requireNonNull(separator, "separator");
        Meaning multiple = ColumnUse.MULTIPLE.meaning();
        wishes.put(found.header(), new Meaning(multiple.role(), QuestionKind.MULTIPLE, separator, null, wish(found).trait()));
    }

    /** Says which trait the answers of a column feed. @param key key of the trait; empty for none */
    public void trait(ColumnView found, Optional<String> key) {
        Meaning wish = wish(found);
        wishes.put(found.header(), new Meaning(wish.role(), wish.kind(), wish.separator(), wish.pattern(), key.orElse(""), wish.unit()));
    }

    /** Says what the numbers of a column count. @param unit empty when they just count */
    public void unit(ColumnView found, String unit) {
        Meaning wish = wish(found);
        wishes.put(found.header(), new Meaning(wish.role(), wish.kind(), wish.separator(), wish.pattern(), wish.trait(), Units.plain(unit)));
    }

    /** Takes back everything that was said of a column. */
    public void forget(ColumnView found) {
        wishes.remove(found.header());
    }

    /** Whether something was said of a column. */
    public boolean has(ColumnView column) {
        return wishes.containsKey(column.header());
    }

    private Meaning wish(ColumnView column) {
        return wishes.getOrDefault(column.header(), Meaning.UNKNOWN);
    }

    /** All of it as it is now, for {@link SurveyImport#of}. */
    public Map<String, Meaning> toMap() {
        return Map.copyOf(wishes);
    }
}
