/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.Money;

/** An amount below zero, or of zero where a purchase or a company stands behind it; an income may be zero. */
final class MoneyNotPositive implements PersonaCheck {

    private static final List<Trait> AMOUNTS = Trait.all().stream()
            .filter(trait -> trait.feature().getEType() == PersonaPackage.Literals.MONEY).toList();

    @Override
    public String id() {
        return "money-not-positive";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return AMOUNTS.stream().filter(trait -> trait.get(persona) instanceof Money money && !isPossible(trait, money))
                .map(trait -> Issue.of(this, trait.holder(persona).orElseThrow(), trait.feature(), persona, trait, trait.get(persona))
                        .fixedBy(Elements.clear(persona, trait)));
    }

    private static boolean isPossible(Trait trait, Money money) {
        int sign = money.amount().signum();
        return sign > 0 || sign == 0 && trait.feature() == PersonaPackage.Literals.SOCIO_ECONOMICS__INCOME;
    }
}
