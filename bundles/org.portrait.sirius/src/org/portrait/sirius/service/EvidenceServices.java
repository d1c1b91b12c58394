/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;

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

    private static List<Trait> assumptions(Persona persona) {
        return Personas.filledTraits(persona).stream().filter(trait -> Personas.isAssumption(persona, trait)).toList();
    }
}
