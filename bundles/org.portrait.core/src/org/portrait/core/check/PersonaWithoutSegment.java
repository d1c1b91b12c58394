/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.stream.Stream;

import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;

/**
 * A persona that stands for no segment yet, though the project has some. The fixes offer the first {@value #MOST_OFFERED} segments that
 * nobody stands for.
 */
final class PersonaWithoutSegment implements Check {

    private static final int MOST_OFFERED = 9;

    @Override
    public String id() {
        return "persona-without-segment";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Project project = context.project();
        List<Segment> free = project.getSegments().stream().filter(segment -> segment.getPersonas().stream().noneMatch(Personas::isLive))
                .limit(MOST_OFFERED).toList();
        return project.getSegments().isEmpty() ? Stream.empty() : project.getPersonas().stream().filter(Personas::isLive)
                .map(persona -> Issue.of(this, persona, null, persona)
                        .fixedBy(free.stream().map(segment -> join(persona, segment)).toArray(QuickFix[]::new)));
    }

    private static QuickFix join(Persona persona, Segment segment) {
        return new QuickFix("join-segment", domain -> ProjectEdits.move(domain, persona, segment, TraitEdits.END), segment);
    }
}
