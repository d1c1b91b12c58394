/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.card.scene.Origin;
import org.portrait.model.PartStyle;
import org.portrait.model.Accent;
import org.portrait.card.theme.Tone;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/**
 * What one part of a block shows.
 *
 * @param persona the persona
 * @param style   how
 * @param traits  traits that the persona says something about; one, unless the style {@linkplain TraitStyles#isShared shares}
 * @param accent  what the block is about
 * @param shared  words of the items that other personas beside have as well; they are set back
 * @param above   the title above, when it is about nothing but this; else empty
 */
public record Content(Persona persona, PartStyle style, List<Trait> traits, Accent accent, Set<String> shared, String above) {

    /** Copies the traits. */
    public Content {
        traits = List.copyOf(traits);
        shared = Set.copyOf(shared);
    }

    /** What a part shows of a persona that stands alone. */
    public Content(Persona persona, PartStyle style, List<Trait> traits, Accent accent) {
        this(persona, style, traits, accent, Set.of(), "");
    }

    /** The name of a trait, to be shown beside its value; empty when it stands above. */
    String label(Trait trait, Locale locale) {
        String name = trait.name(locale);
        return name.equals(above) ? "" : name;
    }

    boolean isShared(String words) {
        return shared.contains(words);
    }

    /** The only trait of a part that is not shared. */
    Trait trait() {
        return traits.get(0);
    }

    Tone tone(Kit kit) {
        return kit.theme().tone(accent);
    }

    /** The objects of a trait that is a list of them. */
    @SuppressWarnings("unchecked")
    <T extends EObject> List<T> objects() {
        return (List<T>) trait().get(persona);
    }

    /** The words for the value of a trait that is an attribute. */
    String value(Trait trait, Locale locale) {
        return value(persona, trait, locale);
    }

    /** The words for the value of a trait that is an attribute, or for the first item of one that is a list. */
    public static String value(Persona persona, Trait trait, Locale locale) {
        if (trait.get(persona) instanceof List<?> items) {
            return items.isEmpty() ? "" : Item.of((EObject) items.get(0), locale).text();
        }
        return ValueTexts.text(((EAttribute) trait.feature()).getEAttributeType(), trait.get(persona), locale).strip();
    }

    /** Where a trait stands in the model. */
    Origin origin(Trait trait) {
        return origin(persona, trait);
    }

    /** Where a feature of an element stands in the model. */
    public static Origin origin(Identified element, String feature) {
        return Item.origin(element, feature);
    }

    /** Where a trait stands in the model. */
    public static Origin origin(Persona persona, Trait trait) {
        return trait.holder(persona).map(holder -> Item.origin((Identified) holder, trait.feature().getName()))
                .orElse(Origin.NONE);
    }
}
