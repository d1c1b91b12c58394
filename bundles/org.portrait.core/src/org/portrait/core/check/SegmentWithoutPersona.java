/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.template.Templates;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;

/** A segment that no persona in use stands for. */
final class SegmentWithoutPersona implements Check {

    @Override
    public String id() {
        return "segment-without-persona";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return context.project().getSegments().stream().filter(segment -> segment.getPersonas().stream().noneMatch(Personas::isLive))
                .map(segment -> Issue.of(this, segment, PersonaPackage.Literals.SEGMENT__PERSONAS, segment)
                        .fixedBy(new QuickFix("create-persona", domain -> ProjectEdits.addPersona(domain, segment,
                                Templates.persona(Elements.kind(context.project())), TraitEdits.END))));
    }
}
