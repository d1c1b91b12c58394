/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.check.Issue;
import org.portrait.core.check.QuickFix;
import org.portrait.core.check.Severity;

/** The checks of the core, as the viewpoint's rules ask for them: an issue is told at the persona, segment or project that it lies in. */
public final class CheckServices {

    /** Whether a check finds nothing to tell at an element. @param check id of the check */
    public boolean passes(EObject element, String check) {
        return issues(element, check).findAny().isEmpty();
    }

    /** What a check has to tell at an element. @param check id of the check */
    public String failure(EObject element, String check) {
        return issues(element, check).map(issue -> issue.message(Words.locale())).distinct().collect(Collectors.joining(" "));
    }

    /**
     * Mends what a check finds at an element, one after another until nothing is left that this way of mending is offered for.
     *
     * @param check id of the check
     * @param fix   id of the way to mend
     */
    public EObject mend(EObject element, String check, String fix) {
        for (long left = issues(element, check).count(); left > 0; left--) {
            issues(element, check).flatMap(issue -> issue.fixes().stream()).filter(way -> way.id().equals(fix)).findFirst()
                    .ifPresent((QuickFix way) -> Step.run(element, way::command));
        }
        return element;
    }

    /** Whether any check finds an error at an element. */
    public boolean hasErrors(EObject element) {
        return worst(element).filter(Severity.ERROR::equals).isPresent();
    }

    /** Whether any check finds something to mend at an element, but no error. */
    public boolean hasWarnings(EObject element) {
        return worst(element).filter(Severity.WARNING::equals).isPresent();
    }

    /** What all checks have to tell at an element, a line each; only what should be mended. */
    public String failures(EObject element) {
        return KeptIssues.at(element).stream().filter(issue -> issue.severity() != Severity.INFO).map(issue -> issue.message(Words.locale())).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether the checks find nothing of a severity at an element. @param severity {@code ERROR}, {@code WARNING} or {@code INFO} */
    public boolean isFreeOf(EObject element, String severity) {
        return problems(element, severity).isEmpty();
    }

    /** What the checks find of a severity at an element. @param severity {@code ERROR}, {@code WARNING} or {@code INFO} */
    public String problems(EObject element, String severity) {
        return KeptIssues.at(element).stream().filter(issue -> issue.severity() == Severity.valueOf(severity))
                .map(issue -> issue.message(Words.locale())).distinct().collect(Collectors.joining(" "));
    }

    /** How much the worst of what the checks find at an element matters. */
    private static Optional<Severity> worst(EObject element) {
        return KeptIssues.at(element).stream().map(Issue::severity).findFirst();
    }

    private static Stream<Issue> issues(EObject element, String check) {
        return KeptIssues.at(element).stream().filter(issue -> issue.check().equals(check));
    }
}
