/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.Map;

import org.portrait.model.ChannelKind;
import org.portrait.model.ParticipantRole;
import org.portrait.model.trait.Trait;

/** Icons for traits and for the literals of vocabularies, by their names in the icon font. */
public final class TraitIcons {

    private static final String OTHER = "circle-small";

    private static final Map<String, String> BY_TRAIT = Map.ofEntries(
            Map.entry("demography.age", "cake-variant-outline"), Map.entry("tagline", "format-quote-open"),
            Map.entry("demography.birthDate", "cake-variant-outline"), Map.entry("demography.sex", "gender-male-female"),
            Map.entry("demography.ethnicity", "earth"), Map.entry("demography.nationality", "passport"),
            Map.entry("demography.religion", "hands-pray"), Map.entry("demography.maritalStatus", "ring"),
            Map.entry("demography.parentalStatus", "human-male-child"),
            Map.entry("demography.householdSize", "account-multiple-outline"),
            Map.entry("demography.household", "home-heart"), Map.entry("geography.country", "flag-outline"),
            Map.entry("geography.region", "map-outline"), Map.entry("geography.city", "map-marker-outline"),
            Map.entry("geography.settlement", "city-variant-outline"), Map.entry("geography.climate", "weather-partly-cloudy"),
            Map.entry("socioEconomics.income", "cash"), Map.entry("socioEconomics.incomeLevel", "chart-line"),
            Map.entry("socioEconomics.education", "school-outline"),
            Map.entry("socioEconomics.fieldOfStudy", "book-open-page-variant-outline"),
            Map.entry("socioEconomics.occupation", "briefcase-outline"),
            Map.entry("socioEconomics.position", "badge-account-horizontal-outline"),
            Map.entry("socioEconomics.employment", "calendar-clock"), Map.entry("socioEconomics.workplace", "desk"),
            Map.entry("socioEconomics.housing", "home-outline"), Map.entry("socioEconomics.livingConditions", "sofa-outline"),
            Map.entry("socioEconomics.home", "home-city-outline"), Map.entry("socioEconomics.priceTier", "tag-outline"),
            Map.entry("socioEconomics.socialGrade", "stairs"), Map.entry("personality.temperament", "yin-yang"),
            Map.entry("personality.motivation", "rocket-launch-outline"),
            Map.entry("behaviour.customerType", "account-heart-outline"), Map.entry("behaviour.readiness", "thermometer"),
            Map.entry("behaviour.averageReceipt", "receipt-text-outline"), Map.entry("behaviour.frequency", "repeat"),
            Map.entry("behaviour.seasonality", "calendar-range"), Map.entry("behaviour.contactWay", "phone-outline"),
            Map.entry("behaviour.contactTime", "clock-outline"), Map.entry("business.company", "office-building-outline"),
            Map.entry("business.industry", "domain"), Map.entry("business.position", "badge-account-horizontal-outline"),
            Map.entry("business.companySize", "sitemap-outline"), Map.entry("business.coverage", "earth"),
            Map.entry("business.employees", "account-group-outline"), Map.entry("business.salesVolume", "chart-bar"),
            Map.entry("business.turnover", "cash-multiple"), Map.entry("trade.floorArea", "ruler-square"),
            Map.entry("trade.priceRange", "tag-outline"), Map.entry("trade.deliveries", "truck-outline"),
            Map.entry("production.output", "package-variant-closed"), Map.entry("production.expansion", "trending-up"),
            Map.entry("geography.languages", "translate"), Map.entry("geography.culture", "theater"),
            Map.entry("geography.holidays", "party-popper"), Map.entry("personality.intellect", "head-lightbulb-outline"),
            Map.entry("personality.abilities", "hand-coin-outline"), Map.entry("personality.character", "account-star-outline"),
            Map.entry("psychography.goals", "bullseye-arrow"), Map.entry("psychography.pains", "lightning-bolt-outline"),
            Map.entry("psychography.motivations", "rocket-launch-outline"),
            Map.entry("psychography.fears", "weather-lightning"),
            Map.entry("psychography.dreams", "star-four-points-outline"), Map.entry("psychography.values", "diamond-stone"),
            Map.entry("psychography.habits", "coffee-outline"), Map.entry("psychography.interests", "puzzle-heart-outline"),
            Map.entry("psychography.emotions", "emoticon-outline"), Map.entry("behaviour.reasonsToBuy", "cart-check"),
            Map.entry("behaviour.basket", "basket-outline"), Map.entry("behaviour.brands", "tag-heart-outline"),
            Map.entry("behaviour.devices", "cellphone-link"), Map.entry("behaviour.sources", "bullhorn-outline"),
            Map.entry("business.internalNeeds", "arrow-down-circle-outline"),
            Map.entry("business.externalNeeds", "arrow-up-circle-outline"), Map.entry("trade.brands", "tag-heart-outline"),
            Map.entry("production.equipment", "cog-outline"), Map.entry("production.suppliers", "truck-outline"),
            Map.entry("story.opinions", "comment-quote-outline"));

    private TraitIcons() {
    }

    /** The icon of a fact; a plain dot for a trait that has none. */
    public static String of(Trait trait) {
        return BY_TRAIT.getOrDefault(trait.key(), OTHER);
    }

    /** The icon of a kind of channel. */
    static String of(ChannelKind kind) {
        return switch (kind) {
            case UNSPECIFIED -> "bullhorn-outline";
            case SEARCH -> "magnify";
            case SOCIAL_NETWORK -> "account-multiple-outline";
            case MESSENGER -> "message-outline";
            case VIDEO -> "play-circle-outline";
            case EMAIL -> "email-outline";
            case WEBSITE -> "web";
            case MARKETPLACE -> "shopping-outline";
            case SHOP -> "storefront-outline";
            case EVENT -> "calendar-star";
            case WORD_OF_MOUTH -> "account-voice";
            case PRESS -> "newspaper-variant-outline";
            case OUTDOOR -> "billboard";
            case PHONE -> "phone-outline";
        };
    }

    /** The icon of a role in a decision. */
    public static String of(ParticipantRole role) {
        return switch (role) {
            case UNSPECIFIED -> "account-outline";
            case INITIATOR -> "lightbulb-on-outline";
            case INFLUENCER -> "account-voice";
            case DECIDER -> "gavel";
            case BUYER -> "cart-outline";
            case USER -> "account-outline";
            case GATEKEEPER -> "shield-account-outline";
        };
    }
}
