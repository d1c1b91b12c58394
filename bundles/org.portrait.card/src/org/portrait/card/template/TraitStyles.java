/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.portrait.model.PartStyle;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** How a trait is shown where a template does not say: by the type of its feature. */
public final class TraitStyles {

    private TraitStyles() {
    }

    /** The style that suits the type of a trait. */
    public static PartStyle of(Trait trait) {
        return of(trait.feature());
    }

    /** Whether several traits share one part in a style: a fact is no part of its own, a list is. */
    public static boolean isShared(PartStyle style) {
        return style == PartStyle.FACTS || style == PartStyle.FIGURES || style == PartStyle.GAUGES;
    }

    /** Whether the trait holds what users named themselves. */
    public static boolean isOwn(Trait trait) {
        return trait.feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT;
    }

    /** Whether a style can show a trait. */
    public static boolean suits(PartStyle style, Trait trait) {
        PartStyle natural = of(trait);
        return style == natural || switch (style) {
            case FACTS -> trait.feature() instanceof EAttribute;
            case FIGURES -> trait.feature().getEType() == PersonaPackage.Literals.MONEY
                    || trait.feature().getEType() == PersonaPackage.Literals.MONEY_RANGE;
            case PROSE, QUOTE -> trait.feature().getEType() == PersonaPackage.Literals.PROSE
                    || trait.feature().getEType() == EcorePackage.Literals.ESTRING;
            case BULLETS, CHIPS, WEIGHTED -> natural == PartStyle.BULLETS;
            default -> false;
        };
    }

    private static PartStyle of(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> ofItems(reference.getEReferenceType());
            case EAttribute attribute when attribute.getEType() == PersonaPackage.Literals.PERCENT -> PartStyle.GAUGES;
            case EAttribute attribute when attribute.getEType() == PersonaPackage.Literals.PROSE -> PartStyle.PROSE;
            default -> PartStyle.FACTS;
        };
    }

    private static PartStyle ofItems(EClass type) {
        return switch (type.getClassifierID()) {
            case PersonaPackage.OBJECTION -> PartStyle.OBJECTIONS;
            case PersonaPackage.CHANNEL -> PartStyle.CHANNELS;
            case PersonaPackage.MOMENT -> PartStyle.TIMELINE;
            case PersonaPackage.SCALE -> PartStyle.SLIDERS;
            case PersonaPackage.CHILD -> PartStyle.CHILDREN;
            case PersonaPackage.PARTICIPANT -> PartStyle.PARTICIPANTS;
            case PersonaPackage.CUSTOM_TRAIT -> PartStyle.OWN_TRAITS;
            default -> PartStyle.BULLETS;
        };
    }
}
