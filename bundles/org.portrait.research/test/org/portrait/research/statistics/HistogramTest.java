/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.statistics.Histogram.Bin;
import org.portrait.research.statistics.Result.Choice;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HistogramTest {

    private static Result result(List<BigDecimal> numbers) {
        TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
        List<Choice> choices = new ArrayList<>();
        counts.forEach((number, n) -> choices.add(new Choice(number.toPlainString(), new Share(n, numbers.size()))));
        return new Result(ResearchFactory.eINSTANCE.createQuestion(), QuestionPrivacy.ORDINARY, numbers.size(), numbers.size(), choices,
                NumberSummary.of(counts), Optional.empty(), null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"18 25 31 60|10|10 1 1 1 0 0 1", "5|1|5 1", "0.5 0.7|0.05|0.5 1 0 0 0 1", "-7 7|2|-8 1 0 0 0 0 0 0 1",
            "100000 1900000|500000|0 1 0 0 1"})
    void stepsAreRound(String numbers, BigDecimal width, String expected) {
        List<Bin> bins = Histogram.of(result(List.of(numbers.split(" ")).stream().map(BigDecimal::new).toList())).bins();
        assertEquals(0, width.compareTo(bins.getFirst().to().subtract(bins.getFirst().from())));
        List<String> parts = List.of(expected.split(" "));
        assertEquals(0, new BigDecimal(parts.getFirst()).compareTo(bins.getFirst().from()));
        assertEquals(parts.subList(1, parts.size()), bins.stream().map(bin -> String.valueOf(bin.share().n())).toList());
    }

    @Property
    void everyNumberHasAStep(@ForAll List<Integer> numbers) {
        List<Bin> bins = Histogram.of(result(numbers.stream().map(BigDecimal::valueOf).toList())).bins();
        assertEquals(numbers.size(), bins.stream().mapToInt(bin -> bin.share().n()).sum());
        assertTrue(bins.size() <= 9);
    }
}
