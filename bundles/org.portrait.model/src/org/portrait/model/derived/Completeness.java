/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.trait.Trait;

/**
 * How far a persona is filled in, measured on the traits that matter for its kind. Partial filling is normal; this only
 * tells what to ask next.
 *
 * @param filled  the traits that matter and are filled, most useful first
 * @param missing the traits that matter and are not filled yet, most useful first
 */
public record Completeness(List<Trait> filled, List<Trait> missing) {

    private static final List<Trait> CONSUMER = traits("demography.age", "demography.sex", "tagline",
            "psychography.goals", "psychography.pains", "story.quote", "geography.city", "socioEconomics.occupation",
            "socioEconomics.income", "behaviour.reasonsToBuy", "behaviour.objections", "behaviour.channels",
            "demography.maritalStatus", "demography.parentalStatus", "psychography.motivations", "psychography.fears",
            "psychography.values", "psychography.habits", "psychography.interests", "story.biography", "story.day",
            "behaviour.averageReceipt", "behaviour.decisionProcess", "behaviour.devices", "behaviour.contactWay",
            "socioEconomics.education", "personality.character");

    private static final List<Trait> BUSINESS = traits("business.position", "business.industry", "tagline",
            "business.internalNeeds", "business.externalNeeds", "psychography.pains", "psychography.goals",
            "participants", "behaviour.decisionProcess", "behaviour.objections", "business.company",
            "business.companySize", "business.employees", "story.quote", "behaviour.reasonsToBuy",
            "behaviour.averageReceipt", "behaviour.frequency", "behaviour.channels", "behaviour.contactWay",
            "business.coverage", "business.turnover", "demography.age", "geography.city", "psychography.fears",
            "story.biography", "story.day", "personality.character");

    /** Measures a persona. */
    public static Completeness of(Persona persona) {
        List<Trait> all = expected(persona.getKind());
        return new Completeness(all.stream().filter(trait -> trait.isPresent(persona)).toList(),
                all.stream().filter(trait -> !trait.isPresent(persona)).toList());
    }

    /** The traits that matter for a kind of persona, most useful first. */
    public static List<Trait> expected(PersonaKind kind) {
        return kind == PersonaKind.BUSINESS ? BUSINESS : CONSUMER;
    }

    /** Share of the traits that matter which are filled, from 0 to 1. */
    public double share() {
        return (double) filled.size() / (filled.size() + missing.size());
    }

    /** The same share as a whole number of per cent; 100 only when nothing is missing. */
    public int percent() {
        return (int) Math.floor(100 * share());
    }

    /** The most useful trait to fill in next, unless all are filled. */
    public Optional<Trait> next() {
        return missing.stream().findFirst();
    }

    private static List<Trait> traits(String... keys) {
        return Stream.of(keys).map(Trait::of).toList();
    }
}
