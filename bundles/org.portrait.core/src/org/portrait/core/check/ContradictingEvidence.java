/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Personas;
import org.portrait.model.PersonaPackage;

/** Evidence that says the opposite of what the persona or the segment says. */
final class ContradictingEvidence implements Check {

    @Override
    public String id() {
        return "contradicting-evidence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return Stream.concat(context.project().getSegments().stream().flatMap(segment -> segment.getEvidence().stream()),
                context.livePersonas().flatMap(persona -> context.evidence(persona).stream()))
                .filter(evidence -> evidence.getStance() == EvidenceStance.CONTRADICTS)
                .map(this::issue);
    }

    private Issue issue(Evidence evidence) {
        Issue issue = Issue.of(this, evidence, PersonaPackage.Literals.EVIDENCE__STANCE, owner(evidence), subject(evidence), source(evidence));
        return owner(evidence) == subject(evidence) ? issue.saying("whole") : issue;
    }

    private static EObject owner(Evidence evidence) {
        return Personas.enclosing(evidence).map(EObject.class::cast).orElse(evidence.eContainer());
    }

    private static Object source(Evidence evidence) {
        if (!Elements.isBlank(evidence.getSource())) {
            return evidence.getSource();
        }
        return evidence.getKind() == SourceKind.UNSPECIFIED ? evidence : evidence.getKind();
    }

    private static Object subject(Evidence evidence) {
        EObject element = evidence.eContainer();
        String trait = evidence.getTrait();
        EStructuralFeature feature = trait == null ? null : element.eClass().getEStructuralFeature(trait);
        return feature == null ? element : feature;
    }
}
