/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Part;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Accent;
import org.portrait.model.PartStyle;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/**
 * How groups and traits look in a comparison.
 *
 * @param icon   icon of the group
 * @param accent what the group is about
 */
record GroupLook(String icon, Accent accent) {

    /** How a trait is shown, and what it is about. */
    record TraitLook(PartStyle style, Accent accent) {
    }

    static GroupLook of(EReference group) {
        if (group == null) {
            return new GroupLook("account-group-outline", Accent.PEOPLE);
        }
        return switch (group.getFeatureID()) {
            case PersonaPackage.PERSONA__DEMOGRAPHY -> new GroupLook("card-account-details-outline", Accent.NEUTRAL);
            case PersonaPackage.PERSONA__GEOGRAPHY -> new GroupLook("map-marker-outline", Accent.PLACE);
            case PersonaPackage.PERSONA__SOCIO_ECONOMICS -> new GroupLook("briefcase-outline", Accent.MONEY);
            case PersonaPackage.PERSONA__PSYCHOGRAPHY -> new GroupLook("heart-outline", Accent.POSITIVE);
            case PersonaPackage.PERSONA__PERSONALITY -> new GroupLook("tune-variant", Accent.MIND);
            case PersonaPackage.PERSONA__BEHAVIOUR -> new GroupLook("cart-outline", Accent.MONEY);
            case PersonaPackage.PERSONA__BUSINESS -> new GroupLook("office-building-outline", Accent.NEUTRAL);
            case PersonaPackage.PERSONA__TRADE -> new GroupLook("storefront-outline", Accent.NEUTRAL);
            case PersonaPackage.PERSONA__PRODUCTION -> new GroupLook("factory", Accent.NEUTRAL);
            case PersonaPackage.PERSONA__STORY -> new GroupLook("text-account", Accent.PRIMARY);
            default -> new GroupLook("star-outline", Accent.NEUTRAL);
        };
    }

    /** As on the card of the persona, else as on any card, else by the type of the trait. */
    static TraitLook of(Trait trait, Persona persona) {
        return Stream.concat(Stream.of(CardTemplates.of(persona)), CardTemplates.all().stream())
                .flatMap(template -> look(template.blocks(), trait).stream()).findFirst()
                .orElseGet(() -> new TraitLook(TraitStyles.of(trait), of(trait.group()).accent()));
    }

    private static Optional<TraitLook> look(List<Block> blocks, Trait trait) {
        for (Block block : blocks) {
            for (Part part : block.parts()) {
                if (part.traits().contains(trait.key())) {
                    boolean suits = part.style() != null && TraitStyles.suits(part.style(), trait);
                    return Optional.of(new TraitLook(suits ? part.style() : TraitStyles.of(trait), block.accent()));
                }
            }
        }
        return Optional.empty();
    }
}
