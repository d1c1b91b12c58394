/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Demography;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Evidenced;
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

    /** The project that the persona belongs to, if any. */
    public static Optional<Project> project(Persona persona) {
        for (EObject element = persona.eContainer(); element != null; element = element.eContainer()) {
            if (element instanceof Project project) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    /** The language of a project's texts; English when the project does not tell. */
    public static Locale locale(Project project) {
        Locale locale = Locale.forLanguageTag(project.getLanguage() == null ? "" : project.getLanguage());
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }

    /** The persona that an element is part of, or the element itself when it is one. */
    public static Optional<Persona> enclosing(EObject element) {
        for (EObject current = element; current != null; current = current.eContainer()) {
            if (current instanceof Persona persona) {
                return Optional.of(persona);
            }
        }
        return Optional.empty();
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

    /** Day on which the next review is due, if the persona was reviewed at all; the last day there is when the calendar ends before. */
    public static Optional<LocalDate> reviewDue(Persona persona) {
        return Optional.ofNullable(persona.getLastReview()).map(last -> goodUntil(persona, last));
    }

    /** Months between two reviews of a persona. */
    public static int reviewInterval(Persona persona) {
        return persona.getReviewInterval() == null ? DEFAULT_REVIEW_INTERVAL : persona.getReviewInterval();
    }

    /** Last day on which what was found out on a day counts as recent; the last day there is when the calendar ends before. */
    public static LocalDate goodUntil(Persona persona, LocalDate found) {
        int interval = reviewInterval(persona);
        return ChronoUnit.MONTHS.between(found, LocalDate.MAX) < interval ? LocalDate.MAX : found.plusMonths(interval);
    }

    /** Whether nothing supports a trait: no evidence on it, on one of its items, on its group or on the persona as a whole. */
    public static boolean isAssumption(Persona persona, Trait trait) {
        return trait.evidence(persona).stream().noneMatch(Personas::supports) && !isSupportedAsAWhole(persona)
                && trait.holder(persona).filter(Evidenced.class::isInstance).map(Evidenced.class::cast)
                        .filter(Personas::isSupportedAsAWhole).isEmpty();
    }

    private static boolean isSupportedAsAWhole(Evidenced element) {
        return element.getEvidence().stream()
                .anyMatch(evidence -> supports(evidence) && (evidence.getTrait() == null || evidence.getTrait().isBlank()));
    }

    private static boolean supports(Evidence evidence) {
        return evidence.getStance() == EvidenceStance.SUPPORTS;
    }

    /** The traits about which the persona says something, in the order of the metamodel. */
    public static List<Trait> filledTraits(Persona persona) {
        return Trait.all().stream().filter(trait -> trait.isPresent(persona)).toList();
    }
}
