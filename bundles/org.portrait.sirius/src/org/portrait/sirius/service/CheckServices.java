/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.check.Check;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.QuickFix;
import org.portrait.core.check.Severity;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;

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
        return all(element).anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** Whether any check finds something to mend at an element, but no error. */
    public boolean hasWarnings(EObject element) {
        return !hasErrors(element) && all(element).anyMatch(issue -> issue.severity() == Severity.WARNING);
    }

    /** What all checks have to tell at an element, a line each; only what should be mended. */
    public String failures(EObject element) {
        return all(element).filter(issue -> issue.severity() != Severity.INFO).map(issue -> issue.message(Words.locale())).distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Issue> all(EObject element) {
        return issues(element, Checks.all());
    }

    private static Stream<Issue> issues(EObject element, String check) {
        return issues(element, Checks.all().stream().filter(each -> each.id().equals(check)).toList());
    }

    private static Stream<Issue> issues(EObject element, List<Check> checks) {
        return EcoreUtil.getRootContainer(element) instanceof Project project
                ? Checks.run(checks, project, LocalDate.now()).stream().filter(issue -> home(issue.target()) == element)
                : Stream.empty();
    }

    /** The persona that an element is or lies in, else the segment, else the project. */
    private static EObject home(EObject element) {
        EObject home = element;
        while (!(home instanceof Persona || home instanceof Segment || home instanceof Project) && home.eContainer() != null) {
            home = home.eContainer();
        }
        return home;
    }
}
