/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Part;
import org.portrait.model.PartStyle;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** Which lists are edited as chips: those that a card shows so, and others whose items are a word or two. */
public final class ChipTraits {

    private static final Set<PartStyle> SHORT = Set.of(PartStyle.CHIPS, PartStyle.CHANNELS);
    private static final List<Trait> ALL = Trait.all().stream().filter(ChipTraits::isShort).toList();
    private static final Set<EStructuralFeature> FEATURES = ALL.stream().map(Trait::feature).collect(Collectors.toUnmodifiableSet());

    private ChipTraits() {
    }

    /** The traits that are edited as chips. */
    public static List<Trait> all() {
        return ALL;
    }

    /** Whether a list is edited as chips. */
    public static boolean has(EStructuralFeature feature) {
        return FEATURES.contains(feature);
    }

    private static boolean isShort(Trait trait) {
        return trait.feature() == PersonaPackage.Literals.PSYCHOGRAPHY__HABITS
                || parts().anyMatch(part -> part.style() != null && SHORT.contains(part.style()) && part.traits().contains(trait.key()));
    }

    private static Stream<Part> parts() {
        return CardTemplates.all().stream().flatMap(template -> template.blocks().stream()).map(Block::parts).flatMap(List::stream);
    }
}
