/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portrait.model.PersonaPackage;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;

/**
 * A scale from zero on which the numbers of a row are drawn, so that lengths can be compared.
 *
 * @param most the largest number, at the right end
 */
record Axis(double most) {

    private static final double PERCENT = 100;

    /** Part of an axis, as shares of its length from 0 to 1. */
    record Extent(double from, double to) {
    }

    /** The common scale of a row; empty where there are no numbers, only one of them, or such as cannot be compared. */
    static Optional<Axis> of(Row row) {
        if (row.trait().feature().getEType() == PersonaPackage.Literals.PERCENT) {
            return Optional.of(new Axis(PERCENT));
        }
        List<Object> values = row.cells().stream().map(Cell::value).filter(Objects::nonNull).toList();
        if (values.size() < 2 || values.stream().map(Axis::unit).distinct().count() > 1) {
            return Optional.empty();
        }
        double most = values.stream().mapToDouble(Axis::most).max().orElse(0);
        boolean negative = values.stream().anyMatch(value -> least(value) < 0);
        return most > 0 && !negative ? Optional.of(new Axis(most)) : Optional.empty();
    }

    /** Where a value lies. */
    Extent extent(Object value) {
        boolean open = value instanceof IntRange range && range.max() == null;
        double to = open ? 1 : Math.clamp(most(value) / most, 0, 1);
        return new Extent(Math.clamp(least(value) / most, 0, to), to);
    }

    /** Only what has the same unit can be compared: money of one currency for one length of time. */
    private static Object unit(Object value) {
        return switch (value) {
            case Money money -> List.of(money.currency(), money.period());
            case MoneyRange range -> range.currency();
            default -> value.getClass();
        };
    }

    private static double most(Object value) {
        return switch (value) {
            case IntRange range -> range.max() == null ? range.min() : range.max();
            case Money money -> money.amount().doubleValue();
            case MoneyRange range -> range.max().doubleValue();
            case Number number -> number.doubleValue();
            default -> 0;
        };
    }

    /** Where the bar of a value begins: at zero, unless the value is a range. */
    private static double least(Object value) {
        return switch (value) {
            case IntRange range when range.isSingle() -> Math.min(0, range.min());
            case IntRange range -> range.min() == null ? Math.min(0, range.max()) : range.min();
            case Money money -> Math.min(0, money.amount().doubleValue());
            case MoneyRange range -> range.min().doubleValue();
            case Number number -> Math.min(0, number.doubleValue());
            default -> 0;
        };
    }
}
