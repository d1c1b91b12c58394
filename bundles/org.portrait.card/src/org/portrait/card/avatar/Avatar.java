/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.portrait.model.Clothes;
import org.portrait.model.FacialHair;
import org.portrait.model.Glasses;
import org.portrait.model.HairColour;
import org.portrait.model.HairStyle;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Portrait;
import org.portrait.model.Sex;
import org.portrait.model.SkinTone;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;

/**
 * How the drawn portrait of a persona looks. What the persona leaves open is chosen to fit age, sex and kind, always the same
 * for the same id.
 *
 * @param age        in years
 * @param sex        sex, may be unspecified
 * @param skin       tone of the skin
 * @param hair       how the hair is worn
 * @param hairColour its colour
 * @param facialHair beard and moustache
 * @param glasses    shape of the glasses, or none
 * @param clothes    what is worn
 * @param seed       picks colours of background and clothes
 */
public record Avatar(int age, Sex sex, SkinTone skin, HairStyle hair, HairColour hairColour, FacialHair facialHair,
        Glasses glasses, Clothes clothes, int seed) {

    private static final int ADULT = 18;
    private static final int CHILD = 13;
    private static final int OLD = 60;
    private static final int USUAL_AGE = 35;

    /** The drawn portrait of a persona on a day. */
    public static Avatar of(Persona persona, LocalDate today) {
        int age = Math.clamp(Personas.age(persona, today).map(range -> range.middle()).orElse(USUAL_AGE), 0, 120);
        Sex sex = persona.getDemography() == null ? Sex.UNSPECIFIED : persona.getDemography().getSex();
        return of(persona.getPortrait(), age, sex, persona.getKind() == PersonaKind.BUSINESS,
                persona.getId() == null ? "" : persona.getId());
    }

    /**
     * A drawn portrait.
     *
     * @param wishes what is given; may be {@code null}
     * @param age    in years
     * @param office whether the person is met at work
     * @param id     what leaves open is chosen from
     */
    static Avatar of(Portrait wishes, int age, Sex sex, boolean office, String id) {
        Dice dice = new Dice(id);
        SkinTone skin = dice.pick(SkinTone.FAIR, SkinTone.LIGHT, SkinTone.LIGHT, SkinTone.MEDIUM, SkinTone.MEDIUM, SkinTone.TAN);
        HairStyle hair = hair(dice, age, sex);
        HairColour colour = colour(dice, age);
        FacialHair beard = beard(dice, age, sex);
        Glasses glasses = dice.below(100) < (age >= OLD ? 45 : age < CHILD ? 10 : 24)
                ? dice.pick(Glasses.ROUND, Glasses.SQUARE) : Glasses.NONE;
        Clothes clothes = clothes(dice, age, sex, office);
        if (wishes != null) {
            skin = wishes.getSkin() == SkinTone.UNSPECIFIED ? skin : wishes.getSkin();
            hair = wishes.getHair() == HairStyle.UNSPECIFIED ? hair : wishes.getHair();
            colour = wishes.getHairColour() == HairColour.UNSPECIFIED ? colour : wishes.getHairColour();
            beard = wishes.getFacialHair() == FacialHair.UNSPECIFIED ? beard : wishes.getFacialHair();
            glasses = wishes.getGlasses() == Glasses.UNSPECIFIED ? glasses : wishes.getGlasses();
            clothes = wishes.getClothes() == Clothes.UNSPECIFIED ? clothes : wishes.getClothes();
        }
        return new Avatar(age, sex, skin, hair, colour, beard, glasses, clothes, dice.below(1 << 16));
    }

    private static HairStyle hair(Dice dice, int age, Sex sex) {
        return switch (sex) {
            case FEMALE -> age < CHILD ? dice.pick(HairStyle.PONYTAIL, HairStyle.LONG, HairStyle.BOB, HairStyle.CURLY)
                    : age < OLD ? dice.pick(HairStyle.LONG, HairStyle.BOB, HairStyle.BUN, HairStyle.PONYTAIL,
                            HairStyle.CURLY, HairStyle.LONG)
                    : dice.pick(HairStyle.BOB, HairStyle.BUN, HairStyle.SHORT, HairStyle.CURLY);
            case MALE -> age < OLD ? dice.pick(HairStyle.SHORT, HairStyle.SIDE_PARTED, HairStyle.SHORT,
                    HairStyle.CURLY, HairStyle.SIDE_PARTED)
                    : dice.pick(HairStyle.SHORT, HairStyle.BALD, HairStyle.SIDE_PARTED, HairStyle.BALD);
            default -> dice.pick(HairStyle.SHORT, HairStyle.BOB, HairStyle.SIDE_PARTED, HairStyle.CURLY);
        };
    }

    private static HairColour colour(Dice dice, int age) {
        HairColour young = dice.pick(HairColour.BROWN, HairColour.BLACK, HairColour.BROWN, HairColour.BLOND,
                HairColour.RED, HairColour.BLACK, HairColour.BLOND);
        return age >= OLD + 2 ? HairColour.GREY : young;
    }

    private static FacialHair beard(Dice dice, int age, Sex sex) {
        int roll = dice.below(100);
        if (sex != Sex.MALE || age < ADULT) {
            return FacialHair.NONE;
        }
        return roll < 56 ? FacialHair.NONE : roll < 74 ? FacialHair.STUBBLE
                : roll < 88 ? FacialHair.BEARD : age >= 40 ? FacialHair.MOUSTACHE : FacialHair.STUBBLE;
    }

    private static Clothes clothes(Dice dice, int age, Sex sex, boolean office) {
        Clothes work = dice.pick(Clothes.SUIT, Clothes.SHIRT, Clothes.SUIT);
        Clothes young = dice.pick(Clothes.TSHIRT, Clothes.HOODIE, Clothes.JUMPER, Clothes.TSHIRT);
        Clothes grown = sex == Sex.FEMALE ? dice.pick(Clothes.JUMPER, Clothes.DRESS, Clothes.TSHIRT, Clothes.SHIRT)
                : dice.pick(Clothes.JUMPER, Clothes.SHIRT, Clothes.TSHIRT, Clothes.SHIRT);
        return office && age >= ADULT ? work : age < 28 ? young : grown;
    }

    boolean isChild() {
        return age < CHILD;
    }

    boolean isOld() {
        return age >= OLD;
    }

    boolean isMan() {
        return sex == Sex.MALE && age >= 15;
    }

    /** What is drawn, in words, for those who cannot see it. */
    public String describe(Locale locale) {
        StringJoiner words = new StringJoiner(", ");
        if (sex != Sex.UNSPECIFIED) {
            words.add(ModelTexts.name(PersonaPackage.Literals.SEX, sex, locale).toLowerCase(locale));
        }
        record Feature(EAttribute attribute, Enumerator value) {
        }
        for (Feature feature : List.of(new Feature(PersonaPackage.Literals.PORTRAIT__HAIR, hair),
                new Feature(PersonaPackage.Literals.PORTRAIT__HAIR_COLOUR, hairColour),
                new Feature(PersonaPackage.Literals.PORTRAIT__FACIAL_HAIR, facialHair),
                new Feature(PersonaPackage.Literals.PORTRAIT__GLASSES, glasses),
                new Feature(PersonaPackage.Literals.PORTRAIT__CLOTHES, clothes))) {
            if (feature.value() != FacialHair.NONE && feature.value() != Glasses.NONE) {
                words.add(ModelTexts.name(feature.attribute(), locale).toLowerCase(locale) + ": " + ModelTexts.name(
                        (EEnum) feature.attribute().getEAttributeType(), feature.value(), locale)
                        .toLowerCase(locale));
            }
        }
        return words.toString();
    }
}
