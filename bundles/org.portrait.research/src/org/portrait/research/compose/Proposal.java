/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.portrait.model.Identified;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.research.statistics.Share;

/**
 * What a persona could say, after what was answered.
 *
 * @param trait          the trait
 * @param value          in the trait's own type; the words of one item, where the trait is a list
 * @param support        what it stands on
 * @param contradictions what else was answered, the most frequent first; empty for items of lists, which do not exclude each other
 * @param item           the item of the persona that says the same already
 * @param present        what the persona says now, when that is something else; empty for lists
 */
public record Proposal(Trait trait, Object value, Support support, List<Other> contradictions, Optional<Identified> item, Optional<Object> present) {

    /**
     * Something else that was answered.
     *
     * @param value in the trait's own type, or words
     * @param share of those who answered
     */
    public record Other(Object value, Share share) {
    }

    public Proposal {
        contradictions = List.copyOf(contradictions);
    }

    /** Whether the trait is a list, of which this is one item. */
    public boolean isItem() {
        return trait.feature() instanceof EReference;
    }

    /** Whether the value stays out of what is handed on, unless it is asked for by name. */
    public boolean isConfidential() {
        return trait.privacy() != Privacy.ORDINARY;
    }

    /** Whether the answers speak against what the persona says now: it is something else, and no number from the middle half. */
    public boolean isContradicted() {
        return present().filter(now -> !number(now).flatMap(number -> support.numbers().map(all -> number.compareTo(all.lower()) >= 0
                && number.compareTo(all.upper()) <= 0)).orElse(false)).isPresent();
    }

    private Optional<BigDecimal> number(Object now) {
        return switch (now) {
            case IntRange range -> Optional.of(BigDecimal.valueOf(range.middle()));
            case Number whole -> Optional.of(BigDecimal.valueOf(whole.longValue()));
            case Money money when value instanceof Money other && other.currency().equals(money.currency()) && other.period() == money.period()
                    -> Optional.of(money.amount());
            default -> Optional.empty();
        };
    }

    /** The value in words. */
    public String text(Locale locale) {
        return text(trait, value, locale);
    }

    /** A value of a trait, or of one of its items, in words. */
    public static String text(Trait trait, Object value, Locale locale) {
        return value instanceof String text || !(trait.feature().getEType() instanceof EDataType type) ? value.toString()
                : ValueTexts.text(type, value, locale);
    }
}
