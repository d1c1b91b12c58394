/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.template.Templates;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/** A project with neither segments nor personas. The fix adds a segment with a persona to fill in. */
final class EmptyProject implements Check {

    @Override
    public String id() {
        return "empty-project";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Project project = context.project();
        return !project.getSegments().isEmpty() || !project.getPersonas().isEmpty() ? Stream.empty()
                : Stream.of(Issue.of(this, project, PersonaPackage.Literals.PROJECT__SEGMENTS)
                        .fixedBy(new QuickFix("create-segment", domain -> ProjectEdits.addSegment(domain, project,
                                Templates.segment(PersonaKind.CONSUMER, Personas.locale(project)), TraitEdits.END))));
    }
}
