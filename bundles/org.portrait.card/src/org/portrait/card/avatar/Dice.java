/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

/** Numbers that look random and are always the same for the same id (SplitMix64, Steele, Lea and Flood 2014). */
final class Dice {

    private long state;

    Dice(String id) {
        state = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < id.length(); i++) {
            state = state * 31 + id.charAt(i);
        }
    }

    /** From 0 to before {@code bound}. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ z >>> 31, bound);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }
}
