/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.research.Code;
import org.portrait.research.Session;
import org.portrait.research.coding.Agreement.OnCode;

class AgreementTest {

    private final Talks talks = new Talks();
    private Session session;
    private Code price;
    private Code time;

    @BeforeEach
    void begin() {
        session = talks.session(1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        price = talks.code("Price");
        time = talks.code("Time");
    }

    /** Gives a code to the answers where a mark stands. */
    private void give(String coder, Code code, String marks) {
        for (int number = 0; number < marks.length(); number++) {
            if (marks.charAt(number) == '1') {
                talks.give(coder, session.getAnswers().get(number), 0, coder.length() % 3 + 1, code);
            }
        }
    }

    private Agreement look() {
        return Agreement.of(talks.study.getSessions(), talks.book());
    }

    /** Example A of Krippendorff (2011): alpha = 0.095. */
    @Test
    void anAnswerIsAUnitAndACodeAVariable() {
        give("meg", price, "0100000010");
        give("owen", price, "1110010000");
        Agreement agreement = look();
        assertEquals(List.of("meg", "owen"), agreement.coders());
        assertEquals(List.of(1, 10), List.of(agreement.sessions(), agreement.answers()));
        OnCode onPrice = agreement.codes().getFirst();
        assertEquals(List.of(1, 4), List.of(onPrice.all(), onPrice.some()));
        assertEquals(0.095, onPrice.alpha().orElseThrow(), 0.0005);
        assertEquals(0.095, agreement.alpha().orElseThrow(), 0.0005);
    }

    /** With n = 20 values each: 6 of 20 for the price, 4 of 20 for the time. */
    @Test
    void allCodesTogetherWeighByWhatChanceWouldBring() {
        give("meg", price, "0100000010");
        give("owen", price, "1110010000");
        give("meg", time, "1100000000");
        give("owen", time, "1100000000");
        Agreement agreement = look();
        assertEquals(1, agreement.codes().get(1).alpha().orElseThrow());
        double forPrice = 2 * 6 * 14 / 19.0;
        double forTime = 2 * 4 * 16 / 19.0;
        assertEquals(1 - 8 / (forPrice + forTime), agreement.alpha().orElseThrow(), 1e-9);
    }

    @Test
    void whoDidNotCodeASessionHasNoValuesThere() {
        give("meg", price, "1100000000");
        give("owen", price, "1100000000");
        Session other = talks.session(2, "more", "words");
        talks.give("meg", other.getAnswers().getFirst(), 0, 4, price);
        assertEquals(1, look().sessions());
        talks.give("zoe", other.getAnswers().getLast(), 0, 5, price);
        Agreement agreement = look();
        assertEquals(List.of("meg", "owen", "zoe"), agreement.coders());
        assertEquals(List.of(2, 12), List.of(agreement.sessions(), agreement.answers()));
        assertEquals(List.of(2, 2), List.of(agreement.codes().getFirst().all(), agreement.codes().getFirst().some()));
    }

    @Test
    void aloneOrWithoutNamesThereIsNothingToCompare() {
        give("meg", price, "1010000000");
        give("", price, "1000000000");
        Agreement agreement = look();
        assertEquals(List.of(), agreement.coders());
        assertEquals(OptionalDouble.empty(), agreement.alpha());
    }

    @Test
    void whatBothGaveEverywhereHasNoAlpha() {
        give("meg", price, "1111111111");
        give("owen", price, "1111111111");
        assertEquals(OptionalDouble.empty(), look().codes().getFirst().alpha());
        assertEquals(OptionalDouble.empty(), look().alpha());
    }
}
