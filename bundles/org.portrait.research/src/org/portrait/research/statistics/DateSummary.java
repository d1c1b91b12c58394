/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The middle and the range of days.
 *
 * @param n      how many
 * @param first  earliest day
 * @param middle half of them are not later; the earlier one of two
 * @param last   latest day
 */
public record DateSummary(int n, LocalDate first, LocalDate middle, LocalDate last) {

    /** Summary of days. @param counts how often there is each day; empty when there is none */
    public static Optional<DateSummary> of(SortedMap<LocalDate, Integer> counts) {
        int n = counts.values().stream().mapToInt(Integer::intValue).sum();
        int before = 0;
        for (Map.Entry<LocalDate, Integer> each : counts.entrySet()) {
            before += each.getValue();
            if (2L * before >= n && n > 0) {
                return Optional.of(new DateSummary(n, counts.firstKey(), each.getKey(), counts.lastKey()));
            }
        }
        return Optional.empty();
    }
}
