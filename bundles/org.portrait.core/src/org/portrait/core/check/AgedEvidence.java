/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** Traits of which even the newest support is older than the time between two reviews, one issue for each persona so that the list stays readable. */
final class AgedEvidence implements PersonaCheck {

    @Override
    public String id() {
        return "aged-evidence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        List<Trait> aged = Personas.filledTraits(persona).stream().filter(trait -> isAged(persona, trait, context.today())).toList();
        return aged.isEmpty() ? Stream.empty() : Stream.of(Issue.of(this, persona, null, Personas.reviewInterval(persona), persona, aged));
    }

    /** The line under the name only sums up what stands elsewhere. */
    private static boolean isAged(Persona persona, Trait trait, LocalDate today) {
        if (trait.feature() == PersonaPackage.Literals.PERSONA__TAGLINE) {
            return false;
        }
        List<Evidence> own = supporting(trait.evidence(persona).stream());
        Stream<Evidenced> wider =
                Stream.concat(trait.holder(persona).filter(Evidenced.class::isInstance).map(Evidenced.class::cast).stream(), Stream.of(persona));
        List<Evidence> support = own.isEmpty()
                ? supporting(wider.flatMap(element -> element.getEvidence().stream()).filter(AgedEvidence::isWide)) : own;
        Optional<LocalDate> newest = support.stream().map(Evidence::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return newest.filter(day -> Personas.goodUntil(persona, day).isBefore(today)).isPresent();
    }

    private static List<Evidence> supporting(Stream<Evidence> evidence) {
        return evidence.filter(each -> each.getStance() == EvidenceStance.SUPPORTS).toList();
    }

    private static boolean isWide(Evidence evidence) {
        return Elements.isBlank(evidence.getTrait());
    }
}
