/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Criterion;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Criteria;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** A persona that contradicts a criterion of its own segment. */
final class OutsideSegment implements PersonaCheck {

    @Override
    public String id() {
        return "outside-segment";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return Personas.segment(persona).stream().flatMap(segment -> segment.getCriteria().stream()
                .filter(criterion -> Criteria.match(criterion, persona, context.today()) == Criteria.Match.NO)
                .map(criterion -> issue(persona, segment, criterion, context.project())));
    }

    private Issue issue(Persona persona, Segment segment, Criterion criterion, Project project) {
        Trait trait = Trait.of(criterion.getTrait());
        return Issue.of(this, trait.holder(persona).orElse(persona), trait.feature(), persona, segment, criterion).fixedBy(
                new QuickFix("leave-segment", domain -> ProjectEdits.move(domain, persona, project, TraitEdits.END), persona, segment),
                new QuickFix("remove-criterion", domain -> TraitEdits.remove(domain, criterion), criterion));
    }
}
