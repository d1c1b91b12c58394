/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Criterion;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;

/** Compares what a persona says with the criteria of a segment. */
public final class Criteria {

    /** What a comparison yields. */
    public enum Match {
        /** The persona meets the criterion. */
        YES,
        /** The persona contradicts the criterion. */
        NO,
        /** The persona says nothing about the trait, or the criterion cannot be compared. */
        UNKNOWN
    }

    private static final String AGE = "demography.age";

    private Criteria() {
    }

    /**
     * Compares one criterion. Numbers, dates and amounts are compared by size (a range meets a bound when any number of it
     * does; amounts only within one currency and period), everything else by its words without regard to case; a list
     * meets the criterion when one of its items does.
     */
    public static Match match(Criterion criterion, Persona persona, LocalDate today) {
        Optional<Trait> trait = Optional.ofNullable(criterion.getTrait()).flatMap(Trait::find);
        if (trait.isEmpty() || criterion.getValues().isEmpty()) {
            return Match.UNKNOWN;
        }
        return switch (value(trait.get(), persona, today)) {
            case null -> Match.UNKNOWN;
            case Collection<?> items -> any(items.stream().map(item -> compare(criterion, item)).toList());
            case Object value -> compare(criterion, value);
        };
    }

    private static Object value(Trait trait, Persona persona, LocalDate today) {
        if (trait.key().equals(AGE)) {
            return Personas.age(persona, today).orElse(null);
        }
        return trait.isPresent(persona) ? trait.get(persona) : null;
    }

    private static Match any(List<Match> matches) {
        if (matches.contains(Match.YES)) {
            return Match.YES;
        }
        return matches.contains(Match.UNKNOWN) ? Match.UNKNOWN : Match.NO;
    }

    private static Match compare(Criterion criterion, Object value) {
        List<String> values = criterion.getValues();
        return switch (criterion.getOperator()) {
            case EQUALS -> equal(value, values.getFirst());
            case ONE_OF -> any(values.stream().map(wanted -> equal(value, wanted)).toList());
            case CONTAINS -> any(values.stream().map(wanted -> contains(value, wanted)).toList());
            case AT_LEAST -> within(value, values.getFirst(), null);
            case AT_MOST -> within(value, null, values.getFirst());
            case BETWEEN -> values.size() < 2 ? Match.UNKNOWN : within(value, values.getFirst(), values.get(1));
        };
    }

    private static Match equal(Object value, String wanted) {
        return lower(value).isPresent() || upper(value).isPresent() ? within(value, wanted, wanted)
                : match(words(value).equals(folded(wanted)));
    }

    private static Match contains(Object value, String wanted) {
        return match(words(value).contains(folded(wanted)));
    }

    /** Whether the value reaches into the interval; an open bound is {@code null}. */
    private static Match within(Object value, String low, String high) {
        Optional<BigDecimal> min = Optional.ofNullable(low).flatMap(text -> bound(value, text));
        Optional<BigDecimal> max = Optional.ofNullable(high).flatMap(text -> bound(value, text));
        if (low != null && min.isEmpty() || high != null && max.isEmpty()
                || lower(value).isEmpty() && upper(value).isEmpty()) {
            return Match.UNKNOWN;
        }
        boolean tooSmall = min.isPresent() && upper(value).filter(top -> top.compareTo(min.get()) < 0).isPresent();
        boolean tooLarge = max.isPresent() && lower(value).filter(bottom -> bottom.compareTo(max.get()) > 0).isPresent();
        return match(!tooSmall && !tooLarge);
    }

    private static Optional<BigDecimal> lower(Object value) {
        return value instanceof IntRange range ? Optional.ofNullable(range.min()).map(BigDecimal::valueOf) : size(value);
    }

    private static Optional<BigDecimal> upper(Object value) {
        return value instanceof IntRange range ? Optional.ofNullable(range.max()).map(BigDecimal::valueOf) : size(value);
    }

    private static Optional<BigDecimal> size(Object value) {
        return switch (value) {
            case Number number -> Optional.of(new BigDecimal(number.toString()));
            case LocalDate date -> Optional.of(BigDecimal.valueOf(date.toEpochDay()));
            case Money money -> Optional.of(money.amount());
            default -> Optional.empty();
        };
    }

    /** The bound on the scale of the value; empty when it cannot be read or does not compare. */
    private static Optional<BigDecimal> bound(Object value, String text) {
        try {
            return switch (value) {
                case LocalDate date -> Optional.of(BigDecimal.valueOf(LocalDate.parse(text.strip()).toEpochDay()));
                case Money money when !isPlain(text) -> Optional.of(Money.valueOf(text)).filter(
                        other -> other.currency().equals(money.currency()) && other.period() == money.period()).map(Money::amount);
                default -> Optional.of(new BigDecimal(text.strip().replace(',', '.')));
            };
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty(); // criteria are written by people; what cannot be read cannot contradict
        }
    }

    private static boolean isPlain(String text) {
        return text.strip().matches("-?\\d+([.,]\\d+)?");
    }

    private static String words(Object value) {
        return folded(switch (value) {
            case Enumerator literal -> literal.getName();
            case EObject element -> wording(element);
            default -> value.toString();
        });
    }

    /** What an item of a list is known by: the text of a statement, the name of a child. */
    private static String wording(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(attribute -> attribute != PersonaPackage.Literals.IDENTIFIED__ID)
                .map(element::eGet).filter(String.class::isInstance).map(String.class::cast).findFirst().orElse("");
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Match match(boolean met) {
        return met ? Match.YES : Match.NO;
    }
}
