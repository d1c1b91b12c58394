/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** What personas stand on. */
public final class EvidenceServices {

    private static final int NAMED = 12;

    /** Whether some of what the persona says is an assumption. */
    public boolean hasAssumptions(Persona persona) {
        return !assumptions(persona).isEmpty();
    }

    /** Which traits are assumptions. */
    public String assumptionsHint(Persona persona) {
        List<Trait> assumptions = assumptions(persona);
        String names = String.join("\n", assumptions.stream().limit(NAMED).map(trait -> trait.name(Words.locale())).toList());
        return Words.text("assumptions", assumptions.size(), Personas.filledTraits(persona).size()) + "\n" + names
                + (assumptions.size() > NAMED ? "\n…" : "");
    }

    /** Whether nothing supports an item of what a persona says: neither itself, nor the trait as a whole, nor the persona as a whole. */
    public boolean isAssumed(EObject item) {
        EStructuralFeature about = null;
        for (EObject current = item; current instanceof Evidenced holder; current = current.eContainer()) {
            EStructuralFeature part = about;
            if (holder.getEvidence().stream().anyMatch(evidence -> evidence.getStance() == EvidenceStance.SUPPORTS && speaksOf(evidence, part))) {
                return false;
            }
            about = current.eContainingFeature();
            if (current instanceof Persona) {
                return true;
            }
        }
        return true;
    }

    private static boolean speaksOf(Evidence evidence, EStructuralFeature part) {
        return evidence.getTrait() == null || evidence.getTrait().isBlank() || part != null && part.getName().equals(evidence.getTrait());
    }

    /** What it means that an item is an assumption. */
    public String assumedHint(EObject item) {
        return Words.text("assumed", new LabelServices().label(item));
    }

    private static List<Trait> assumptions(Persona persona) {
        return Personas.filledTraits(persona).stream().filter(trait -> Personas.isAssumption(persona, trait)).toList();
    }
}
