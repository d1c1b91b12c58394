/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Project;

/** All checks, and running them. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new PersonaWithoutName(), new AgeContradictsBirthDate(), new BirthDateInFuture(), new ValueOutOfBounds(),
            new GenericName(), new WideAge(), new WithoutDetails(), new SimilarPersonas(), new SegmentWithoutPersona(),
            new ReviewOverdue(), new ParticipantsMissing(), new NonCustomers(), new DuplicateStatements(), new DuplicateNames(),
            new ContradictingEvidence(), new DateInFuture(), new ChildTooOld(), new ChildrenDenied(), new MoneyNotPositive(),
            new SharesExceedWhole(), new OutsideSegment(), new UnknownTraitKey(), new UnknownInDesign(), new UnknownLook(), new IncompleteCriterion(),
            new EmptyItems(),
            new PictureWithoutDescription(), new LanguageMissing(), new SegmentWithoutName(), new EmptyProject(),
            new NeverReviewed(), new AgedEvidence(), new Guesses(), new Noise(), new ConfidentialData(), new ConsumerWithCompany(),
            new PersonaWithoutSegment(), new SegmentWithoutCriteria());

    private Checks() {
    }

    /** All checks, in the order in which their issues are reported. */
    public static List<Check> all() {
        return ALL;
    }

    /**
     * Runs all checks.
     *
     * @param today the day on which reviews are due and ages are reckoned
     * @return the issues: errors first, then in the order of the project, then in the order of the checks
     */
    public static List<Issue> run(Project project, LocalDate today) {
        return run(ALL, project, today);
    }

    /** Runs some checks, as {@link #run(Project, LocalDate)} does. */
    public static List<Issue> run(List<Check> checks, Project project, LocalDate today) {
        CheckContext context = new CheckContext(project, today);
        List<Issue> issues = checks.stream().flatMap(check -> check.check(context)).toList();
        Map<EObject, Integer> places = places(issues, context);
        return issues.stream().sorted(Comparator.comparing(Issue::severity).thenComparing(issue -> places.get(issue.target()))).toList();
    }

    /** The places of the targets in the project. */
    private static Map<EObject, Integer> places(List<Issue> issues, CheckContext context) {
        Map<EObject, Integer> places = new HashMap<>();
        issues.forEach(issue -> places.put(issue.target(), places.size()));
        int place = 0;
        for (EObject element : context.elements()) {
            place++;
            places.replace(element, place);
        }
        return places;
    }
}
