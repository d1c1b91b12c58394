/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.core.template.Templates;
import org.portrait.model.Demography;
import org.portrait.model.MaritalStatus;
import org.portrait.model.ParentalStatus;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.Money;

/**
 * Nobody is listed who takes part in the decision although others are sure to: in a company; in a family (a partner or
 * children); or where one purchase costs at least what the person earns in a month (same currency; an income without a period
 * counts as a monthly one).
 */
final class ParticipantsMissing implements PersonaCheck {

    private static final Set<MaritalStatus> COUPLES = Set.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING);
    private static final Set<ParentalStatus> PARENTS = Set.of(ParentalStatus.PARENT, ParentalStatus.SINGLE_PARENT,
            ParentalStatus.EXPECTING);

    @Override
    public String id() {
        return "participants-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return persona.getParticipants().isEmpty() ? reason(persona).map(reason -> issue(persona, reason)).stream() : Stream.empty();
    }

    private static Optional<String> reason(Persona persona) {
        if (persona.getKind() == PersonaKind.BUSINESS) {
            return Optional.of("business");
        }
        if (isLarge(persona)) {
            return Optional.of("large");
        }
        return isFamily(persona.getDemography()) ? Optional.of("family") : Optional.empty();
    }

    private Issue issue(Persona persona, String reason) {
        return Issue.of(this, persona, PersonaPackage.Literals.PERSONA__PARTICIPANTS, persona).saying(reason)
                .fixedBy(new QuickFix("add-participants", domain -> TraitEdits.addAll(domain, persona, Trait.of("participants"),
                        Templates.participants(persona.getKind()), TraitEdits.END)));
    }

    private static boolean isFamily(Demography demography) {
        return demography != null && (COUPLES.contains(demography.getMaritalStatus())
                || PARENTS.contains(demography.getParentalStatus()) || !demography.getChildren().isEmpty());
    }

    private static boolean isLarge(Persona persona) {
        Money income = persona.getSocioEconomics() == null ? null : persona.getSocioEconomics().getIncome();
        Money receipt = persona.getBehaviour() == null ? null : persona.getBehaviour().getAverageReceipt();
        return income != null && receipt != null && income.currency().equals(receipt.currency()) && income.amount().signum() > 0
                && receipt.amount().compareTo(monthly(income)) >= 0;
    }

    private static BigDecimal monthly(Money income) {
        BigDecimal months = BigDecimal.valueOf(12);
        return switch (income.period()) {
            case DAY -> income.amount().multiply(BigDecimal.valueOf(365)).divide(months, MathContext.DECIMAL64);
            case WEEK -> income.amount().multiply(BigDecimal.valueOf(52)).divide(months, MathContext.DECIMAL64);
            case YEAR -> income.amount().divide(months, MathContext.DECIMAL64);
            case MONTH, ONCE -> income.amount();
        };
    }
}
