/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;

/**
 * What all checks find in a project, kept with it until something in it changes. A check looks at the whole project, and a diagram asks for
 * each of its elements several times.
 */
final class KeptIssues extends EContentAdapter {

    private final Project project;
    private LocalDate day;
    private Map<EObject, List<Issue>> issues;

    private KeptIssues(Project project) {
        this.project = project;
    }

    /** The issues that are told at an element, errors first; none when it is in no project. */
    static List<Issue> at(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Project project ? of(project).today().getOrDefault(element, List.of()) : List.of();
    }

    private static KeptIssues of(Project project) {
        for (Adapter adapter : project.eAdapters()) {
            if (adapter instanceof KeptIssues kept) {
                return kept;
            }
        }
        KeptIssues kept = new KeptIssues(project);
        project.eAdapters().add(kept);
        return kept;
    }

    private Map<EObject, List<Issue>> today() {
        LocalDate today = LocalDate.now();
        if (issues == null || !today.equals(day)) {
            issues = Checks.run(project, today).stream().collect(Collectors.groupingBy(issue -> home(issue.target())));
            day = today;
        }
        return issues;
    }

    /** The persona that an element is or lies in, else the segment, else the project. */
    private static EObject home(EObject element) {
        EObject home = element;
        while (!(home instanceof Persona || home instanceof Segment || home instanceof Project) && home.eContainer() != null) {
            home = home.eContainer();
        }
        return home;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            issues = null;
        }
    }
}
