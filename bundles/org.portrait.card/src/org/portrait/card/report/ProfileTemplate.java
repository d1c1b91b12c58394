/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Head;
import org.portrait.card.template.Part;
import org.portrait.card.theme.Accent;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** A template that shows everything: a block for each trait group, in the order of the metamodel, the story first. */
final class ProfileTemplate {

    private static final int COLUMNS = 2;

    private ProfileTemplate() {
    }

    static CardTemplate create() {
        List<Block> blocks = new ArrayList<>();
        for (EReference group : Trait.groups()) {
            Block block = new Block(group.getName(), "", icon(group), accent(group), Block.Place.COLUMN,
                    List.of(new Part(null, keys(group))));
            blocks.add(group == PersonaPackage.Literals.PERSONA__STORY ? 0 : blocks.size(), block);
        }
        blocks.add(new Block("participants", "", "account-group-outline", Accent.PEOPLE, Block.Place.COLUMN,
                List.of(new Part(null, List.of("participants")))));
        return new CardTemplate("profile", COLUMNS, true, new Head(List.of("demography.age", "geography.city",
                "socioEconomics.occupation", "business.company"), "story.quote"), blocks);
    }

    private static List<String> keys(EReference group) {
        return Trait.all().stream().filter(trait -> trait.group() == group).map(Trait::key).toList();
    }

    private static String icon(EReference group) {
        return switch (group.getFeatureID()) {
            case PersonaPackage.PERSONA__DEMOGRAPHY -> "card-account-details-outline";
            case PersonaPackage.PERSONA__GEOGRAPHY -> "map-marker-outline";
            case PersonaPackage.PERSONA__SOCIO_ECONOMICS -> "briefcase-outline";
            case PersonaPackage.PERSONA__PSYCHOGRAPHY -> "heart-outline";
            case PersonaPackage.PERSONA__PERSONALITY -> "tune-variant";
            case PersonaPackage.PERSONA__BEHAVIOUR -> "cart-outline";
            case PersonaPackage.PERSONA__BUSINESS -> "office-building-outline";
            case PersonaPackage.PERSONA__TRADE -> "storefront-outline";
            case PersonaPackage.PERSONA__PRODUCTION -> "factory";
            default -> "text-account";
        };
    }

    private static Accent accent(EReference group) {
        return switch (group.getFeatureID()) {
            case PersonaPackage.PERSONA__GEOGRAPHY -> Accent.PLACE;
            case PersonaPackage.PERSONA__PSYCHOGRAPHY -> Accent.POSITIVE;
            case PersonaPackage.PERSONA__PERSONALITY -> Accent.MIND;
            case PersonaPackage.PERSONA__BEHAVIOUR -> Accent.MONEY;
            case PersonaPackage.PERSONA__STORY -> Accent.PRIMARY;
            default -> Accent.NEUTRAL;
        };
    }
}
