/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

/**
 * A column of a survey that is there already, and that is taken for something else from now on.
 *
 * @param header  its heading
 * @param before  what it was taken for
 * @param now     what it is taken for now
 * @param answers how many answers of earlier imports follow: they are read in the new way, go to the respondents, or are removed
 * @param unread  how many of them cannot be read in the new way and stay as they were said
 */
public record ColumnChange(String header, ColumnUse before, ColumnUse now, int answers, int unread) {
}
