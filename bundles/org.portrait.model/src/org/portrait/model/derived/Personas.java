/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.model.Demography;
import org.portrait.model.Persona;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;

/** What follows from a persona and its place in the project. */
public final class Personas {

    /** Months between two reviews when the persona does not say otherwise. */
    public static final int DEFAULT_REVIEW_INTERVAL = 6;

    private Personas() {
    }

    /** All personas of a project: those of its segments in order, then those without a segment. */
    public static List<Persona> of(Project project) {
        return Stream.concat(project.getSegments().stream().flatMap(segment -> segment.getPersonas().stream()),
                project.getPersonas().stream()).toList();
    }

    /** The segment that a persona stands for, if it has one. */
    public static Optional<Segment> segment(Persona persona) {
        return Optional.ofNullable(persona.eContainer()).filter(Segment.class::isInstance).map(Segment.class::cast);
    }

    /** Whether the persona is in use, that is, not archived. */
    public static boolean isLive(Persona persona) {
        return persona.getStatus() != PersonaStatus.ARCHIVED;
    }

    /** Age in full years: as given, else derived from the date of birth. */
    public static Optional<IntRange> age(Persona persona, LocalDate today) {
        Demography demography = persona.getDemography();
        if (demography == null) {
            return Optional.empty();
        }
        if (demography.getAge() != null) {
            return Optional.of(demography.getAge());
        }
        return Optional.ofNullable(demography.getBirthDate()).filter(birth -> !birth.isAfter(today))
                .map(birth -> IntRange.of(Period.between(birth, today).getYears()));
    }

    /** Day on which the next review is due, if the persona was reviewed at all. */
    public static Optional<LocalDate> reviewDue(Persona persona) {
        Integer interval = persona.getReviewInterval();
        return Optional.ofNullable(persona.getLastReview())
                .map(last -> last.plusMonths(interval == null ? DEFAULT_REVIEW_INTERVAL : interval));
    }

    /** The traits about which the persona says something, in the order of the metamodel. */
    public static List<Trait> filledTraits(Persona persona) {
        return Trait.all().stream().filter(trait -> trait.isPresent(persona)).toList();
    }
}
