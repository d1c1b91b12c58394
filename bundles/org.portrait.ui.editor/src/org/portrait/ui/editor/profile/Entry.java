/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;
import org.portrait.model.trait.TraitSearch;
import org.portrait.ui.edit.Slot;

/**
 * One line of a form: a feature of what the form is about, or of one of its parts.
 *
 * @param part the reference to the part, or {@code null} for the thing itself
 * @param feature the feature
 */
public record Entry(EReference part, EStructuralFeature feature) {

    /** The line of a trait. */
    static Entry of(Trait trait) {
        return new Entry(trait.group(), trait.feature());
    }

    /** The place of the value. */
    public Slot slot(EObject subject) {
        return new Slot(subject, part, feature);
    }

    /** Its stable name: {@code demography.age}. */
    public String key() {
        return part == null ? feature.getName() : part.getName() + "." + feature.getName();
    }

    /** The trait that it stands for, if it is one. */
    public Optional<Trait> trait() {
        boolean ofPersona = part == null ? feature.getEContainingClass() == PersonaPackage.Literals.PERSONA
                : part.getEContainingClass() == PersonaPackage.Literals.PERSONA;
        return ofPersona ? Trait.find(new Trait(part, feature).key()) : Optional.empty();
    }

    /** Pieces of evidence on it; none for what is no trait. */
    public int evidence(EObject subject) {
        return subject instanceof Persona persona ? trait().map(trait -> trait.evidence(persona).size()).orElse(0) : 0;
    }

    /** Whether it leaves in an export only when asked for by name. */
    public boolean isConfidential() {
        return trait().map(trait -> trait.privacy() != Privacy.ORDINARY).orElse(false);
    }

    /** Whether all of the words occur in its name, its description or the names of what it can be. */
    public boolean matches(String words, Locale locale) {
        String rest = String.join(" ", ModelTexts.description(feature, locale), part == null ? "" : ModelTexts.name(part, locale), feature.getName());
        return trait().filter(trait -> TraitSearch.rank(trait, words, locale) > 0).isPresent()
                || TraitSearch.rank(ModelTexts.name(feature, locale), rest, words, locale) > 0;
    }
}
