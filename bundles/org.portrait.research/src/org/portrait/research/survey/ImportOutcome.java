/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.List;

import org.portrait.research.table.BrokenRow;

/**
 * What an import did, or would do.
 *
 * @param survey     name of the survey that the responses belong to
 * @param responses  responses that were new
 * @param known      responses that were there already, or stood twice in the table
 * @param questions  columns with answers, as questions: several columns of one multiple choice count once
 * @param rejected   rows that were left out
 * @param columns    what the columns were taken for, in the order of the table
 */
public record ImportOutcome(String survey, int responses, int known, int questions, List<BrokenRow> rejected, List<ColumnFound> columns) {

    /** A column and what it was taken for. */
    public record ColumnFound(String header, Meaning meaning) {
    }

    /** Keeps the lists from changing. */
    public ImportOutcome {
        rejected = List.copyOf(rejected);
        columns = List.copyOf(columns);
    }
}
