/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/**
 * Filled traits that none of the project's decisions needs, one issue for each trait group. Silent while no decision names the
 * traits it needs; a decision may name a whole group. Whatever makes the persona one
 * person (age, sex, town, occupation, story, participants) is no noise, nor are own traits, which were added on purpose.
 */
final class Noise implements Check {

    private static final Set<Trait> PERSON = Stream.of("demography.age", "demography.birthDate", "demography.sex", "geography.country",
            "geography.region", "geography.city", "socioEconomics.occupation").map(Trait::of).collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "noise";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Set<String> needed = context.project().getDecisions().stream().flatMap(decision -> decision.getTraits().stream())
                .collect(Collectors.toSet());
        return needed.isEmpty() ? Stream.empty() : context.livePersonas().flatMap(persona -> noise(persona, needed));
    }

    private Stream<Issue> noise(Persona persona, Set<String> needed) {
        return Elements.byHolder(persona, trait -> isData(trait) && !isNeeded(trait, needed) && trait.isPresent(persona)).entrySet().stream()
                .map(noise -> Issue.of(this, noise.getKey(), null, noise.getValue().size(), Elements.place(persona, noise.getKey()), noise.getValue())
                        .fixedBy(new QuickFix("remove-traits", domain -> TraitEdits.clear(domain, persona, noise.getValue()), noise.getValue())));
    }

    private static boolean isData(Trait trait) {
        return trait.group() != null && !PERSON.contains(trait) && trait.group() != PersonaPackage.Literals.PERSONA__STORY
                && trait.feature() != PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS;
    }

    private static boolean isNeeded(Trait trait, Set<String> needed) {
        return needed.contains(trait.key()) || needed.contains(trait.group().getName());
    }
}
