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
                context.livePersonas().flatMap(Elements::evidence))
                .filter(evidence -> evidence.getStance() == EvidenceStance.CONTRADICTS)
                .map(evidence -> Issue.of(this, evidence, PersonaPackage.Literals.EVIDENCE__STANCE, subject(evidence), evidence));
    }

    private static Object subject(Evidence evidence) {
        EObject element = evidence.eContainer();
        String trait = evidence.getTrait();
        EStructuralFeature feature = trait == null ? null : element.eClass().getEStructuralFeature(trait);
        return feature == null ? element : feature;
    }
}
