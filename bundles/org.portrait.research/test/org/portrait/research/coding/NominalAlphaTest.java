/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NominalAlphaTest {

    /**
     * The worked examples A, B and C of K. Krippendorff: Computing Krippendorff's Alpha-Reliability (2011), with the values that the paper
     * comes to. Each word is what one coder gave, a letter for each unit, a dot where nothing was given.
     */
    @ParameterizedTest
    @CsvSource({
        "0.095, 0100000010 1110010000",
        "0.692, aabbdcccedda babbbccceddd",
        "0.743, 123321412... 1233224125.3 .3332342251. 12332441251."
    })
    void comesToTheValuesOfThePaper(double expected, String coders) {
        assertEquals(expected, alpha(List.of(coders.split(" "))).orElseThrow(), 0.0005);
    }

    @Test
    void withoutVariationOrComparisonThereIsNone() {
        assertEquals(OptionalDouble.empty(), alpha(List.of("aaaa", "aaaa")));
        assertEquals(OptionalDouble.empty(), alpha(List.of("ab..", "..ab")));
        assertEquals(OptionalDouble.empty(), alpha(List.of("ab")));
        assertEquals(OptionalDouble.empty(), new NominalAlpha<String>().alpha());
    }

    @Test
    void perfectAgreementIsOneAndOppositesAreBelowChance() {
        assertEquals(1, alpha(List.of("abca", "abca", "ab.a")).orElseThrow());
        assertTrue(alpha(List.of("abab", "baba")).orElseThrow() < 0);
    }

    @Property
    void neitherTheOrderOfCodersNorTheNamesOfValuesMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int coders,
            @ForAll @IntRange(min = 1, max = 40) int units) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int coder = 0; coder < coders; coder++) {
            rows.add(random.ints(units, 0, 4).mapToObj(value -> ".abc".substring(value, value + 1)).collect(Collectors.joining()));
        }
        OptionalDouble alpha = alpha(rows);
        List<String> others = new ArrayList<>(rows.stream().map(row -> row.replace('a', 'x').replace('b', 'a')).toList());
        Collections.shuffle(others, random);
        OptionalDouble same = alpha(others);
        assertEquals(alpha.isPresent(), same.isPresent());
        assertEquals(alpha.orElse(0), same.orElse(0), 1e-9);
        assertTrue(alpha.orElse(0) <= 1);
    }

    @Test
    void unitsOfTheSameKindCountEach() {
        NominalAlpha<Boolean> one = new NominalAlpha<>();
        NominalAlpha<Boolean> all = new NominalAlpha<Boolean>().units(3, Map.of(true, 1, false, 1)).units(5, Map.of(false, 2));
        for (int unit = 0; unit < 8; unit++) {
            one.unit(List.of(unit < 3, false));
        }
        assertEquals(one.alpha(), all.alpha());
    }

    private static OptionalDouble alpha(List<String> coders) {
        NominalAlpha<Character> table = new NominalAlpha<>();
        for (int unit = 0; unit < coders.getFirst().length(); unit++) {
            List<Character> values = new ArrayList<>();
            for (String coder : coders) {
                if (coder.charAt(unit) != '.') {
                    values.add(coder.charAt(unit));
                }
            }
            table.unit(values);
        }
        return table.alpha();
    }
}
