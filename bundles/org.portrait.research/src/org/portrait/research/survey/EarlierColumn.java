/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.research.ColumnRole;
import org.portrait.research.SurveyColumn;
import org.portrait.research.value.CellBlock;
import org.portrait.research.value.Numbers;

/**
 * What becomes of the answers that a survey keeps in a column when the column is taken for something else: they are read in the new way,
 * or leave the answers. Nothing is changed before {@link #apply}.
 */
final class EarlierColumn {

    private final SurveyColumn column;
    private final ColumnUse before;
    private final ColumnUse now;
    private final Moments moments;
    private final List<CellBlock> cells;
    private final ColumnChange change;

    private EarlierColumn(SurveyColumn column, ColumnUse before, Meaning meaning) {
        this.column = column;
        this.before = before;
        now = ColumnUse.of(meaning);
        moments = meaning.pattern() == null ? null : Moments.of(meaning.pattern());
        cells = !now.isQuestion() ? List.of()
                : new CellTurn(before.kind(), meaning.kind(), meaning.separator() == null ? "" : meaning.separator(), this::moment)
                .apply(column.getCells());
        change = change();
    }

    /** The change of a column; empty when it is taken for the same as before. @param known what it was taken for */
    static Optional<EarlierColumn> of(SurveyColumn column, Meaning known, Meaning meaning) {
        if (known.role() == null || known.role() == ColumnRole.ANSWERS && known.kind() == null) {
            return Optional.empty();
        }
        ColumnUse before = ColumnUse.of(known);
        return before == ColumnUse.of(meaning) ? Optional.empty() : Optional.of(new EarlierColumn(column, before, meaning));
    }

    private String moment(String words) {
        return moments == null ? "" : moments.read(words);
    }

    SurveyColumn column() {
        return column;
    }

    /** What it is from now on. */
    ColumnRole role() {
        return now.role();
    }

    ColumnRole roleBefore() {
        return before.role();
    }

    /** The texts of rows that tell who somebody is, as it turns out; empty when they do not. @param size number of responses */
    List<String> identities(int size) {
        return now.isIdentity() && before.isQuestion() ? Blocks.texts(column.getCells(), size) : List.of();
    }

    /** The times of responses, as it turns out; empty when they are not. @param size number of responses */
    List<String> times(int size) {
        return now == ColumnUse.TIME && before.isQuestion() ? Blocks.texts(column.getCells(), size).stream().map(this::moment).toList() : List.of();
    }

    /** What is told about it. */
    ColumnChange told() {
        return change;
    }

    private ColumnChange change() {
        List<String> texts = new ArrayList<>();
        (now.isQuestion() ? cells : column.getCells()).forEach(block -> block.stream().filter(text -> !text.isEmpty()).forEach(texts::add));
        boolean exact = now == ColumnUse.NUMBER || now == ColumnUse.SCALE || now == ColumnUse.DATE;
        int unread = !exact ? 0 : (int) texts.stream().filter(text -> !isRead(text)).count();
        return new ColumnChange(column.getHeader(), before, now, before.isQuestion() ? texts.size() : 0, unread);
    }

    private boolean isRead(String text) {
        return now == ColumnUse.DATE ? text.matches("\\d{4}-\\d{2}-\\d{2}.*") : !Numbers.read(text).isEmpty();
    }

    /** Changes the column. */
    void apply() {
        if (!cells.equals(column.getCells())) {
            column.getCells().clear();
            column.getCells().addAll(cells);
        }
    }
}
