/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class SummaryTest {

    private static NumberSummary summary(Stream<BigDecimal> numbers) {
        TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
        return NumberSummary.of(counts).orElseThrow();
    }

    /**
     * By hand: number k of n, counted from 0, lies at k/(n-1). Of 6 numbers a quarter lies at place 1.25, so 15 + 0.25 × (36 - 15) = 20.25;
     * of 11 at place 2.5, so halfway from 15 to 36.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "7 15 36 39 40 41                 | 20.25 | 37.5 | 39.75",
        "6 7 15 36 39 40 41 42 43 47 49   | 25.5  | 40   | 42.5",
        "1 2 3 4                          | 1.75  | 2.5  | 3.25",
        "5                                | 5     | 5    | 5",
        "1 1 1 1 9                        | 1     | 1    | 1",
        "40000 50000.5                    | 42500.125 | 45000.25 | 47500.375"})
    void quartilesAreThoseWorkedOutByHand(String numbers, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        NumberSummary summary = summary(Stream.of(numbers.strip().split(" ")).map(BigDecimal::new));
        assertEquals(List.of(lower, median, upper), List.of(summary.lower(), summary.median(), summary.upper()));
    }

    @Test
    void theRestIsThere() {
        NumberSummary summary = summary(Stream.of("3", "1", "2", "2").map(BigDecimal::new));
        assertEquals(new NumberSummary(4, BigDecimal.ONE, new BigDecimal("1.75"), BigDecimal.TWO, new BigDecimal("2.25"), BigDecimal.valueOf(3),
                BigDecimal.TWO), summary);
        assertEquals(Optional.empty(), NumberSummary.of(new TreeMap<>()));
    }

    /** Counting equal numbers together tells the same as looking at each. */
    @Property
    void quartilesAreThoseOfTheSortedRow(@ForAll @NotEmpty List<Short> numbers) {
        NumberSummary summary = summary(numbers.stream().map(BigDecimal::valueOf));
        List<Short> sorted = numbers.stream().sorted().toList();
        double place = (sorted.size() - 1) * 0.25;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        assertEquals(sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below)), summary.lower().doubleValue(), 1e-9);
        assertEquals(sorted.getFirst().intValue(), summary.lowest().intValue());
        assertEquals(sorted.getLast().intValue(), summary.highest().intValue());
        assertTrue(summary.lower().compareTo(summary.median()) <= 0 && summary.median().compareTo(summary.upper()) <= 0);
        assertEquals(numbers.stream().mapToInt(Short::intValue).average().orElseThrow(), summary.mean().doubleValue(), 1e-9);
    }

    @Test
    void theMiddleDayIsOneThatWasNamed() {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        days.put(LocalDate.of(2026, 1, 1), 2);
        days.put(LocalDate.of(2026, 3, 1), 1);
        days.put(LocalDate.of(2026, 9, 1), 1);
        assertEquals(Optional.of(new DateSummary(4, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 1))),
                DateSummary.of(days));
        days.put(LocalDate.of(2026, 9, 1), 3);
        assertEquals(LocalDate.of(2026, 3, 1), DateSummary.of(days).orElseThrow().middle());
        assertEquals(Optional.empty(), DateSummary.of(new TreeMap<>()));
    }
}
