/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import org.portrait.card.evidence.Standing.Kind;
import org.portrait.card.scene.Origin;
import org.portrait.model.Evidenced;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Completeness;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** The most useful thing to do for a persona next: first what is missing, then what is doubtful, then what is out of date. */
public sealed interface NextStep {

    /** Where on a card it is done. */
    Origin origin();

    /** A trait that matters says nothing yet. */
    record Fill(Trait trait, Origin origin) implements NextStep {
    }

    /** A trait that matters is contradicted. */
    record Settle(Trait trait, Origin origin) implements NextStep {
    }

    /** A trait that matters is a guess. */
    record Support(Trait trait, Origin origin) implements NextStep {
    }

    /** The persona was never reviewed, or too long ago. */
    record Review(Origin origin) implements NextStep {
    }

    /** Finds it; empty when nothing is left to do. @param persona has an identifier, and so have its parts */
    static Optional<NextStep> of(Persona persona, LocalDate today) {
        Optional<NextStep> fill = Completeness.of(persona).next().map(trait -> new Fill(trait, Origin.of(persona.getId(), trait.key())));
        Standings standings = Standings.of(persona, today);
        return fill.or(() -> first(persona, standings, Kind.CONTRADICTED).map(trait -> new Settle(trait, origin(persona, trait))))
                .or(() -> first(persona, standings, Kind.GUESS).map(trait -> new Support(trait, origin(persona, trait))))
                .or(() -> Personas.reviewDue(persona).filter(due -> !due.isBefore(today)).isPresent() ? Optional.empty()
                        : Optional.of(new Review(Origin.of(persona.getId(), PersonaPackage.Literals.PERSONA__LAST_REVIEW.getName()))));
    }

    private static Optional<Trait> first(Persona persona, Standings standings, Kind kind) {
        Predicate<Origin> stands = origin -> standings.of(origin).filter(standing -> standing.kind() == kind).isPresent();
        return Completeness.expected(persona.getKind()).stream().filter(trait -> stands.test(origin(persona, trait))
                || trait.get(persona) instanceof Iterable<?> items && any(items, stands)).findFirst();
    }

    private static boolean any(Iterable<?> items, Predicate<Origin> stands) {
        for (Object item : items) {
            if (item instanceof Evidenced evidenced && stands.test(Origin.of(evidenced.getId()))) {
                return true;
            }
        }
        return false;
    }

    private static Origin origin(Persona persona, Trait trait) {
        return trait.holder(persona).map(holder -> Origin.of(((Identified) holder).getId(), trait.feature().getName()))
                .orElse(Origin.NONE);
    }
}
