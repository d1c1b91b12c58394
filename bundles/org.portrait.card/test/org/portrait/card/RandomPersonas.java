/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.value.Crop;
import org.portrait.model.value.Image;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.model.value.Period;

/** Fills any object of the metamodel with values made from a seed: whatever class or feature there is, it is covered. */
public final class RandomPersonas {

    /** How much is said, and in which letters. */
    public enum Flavour {
        /** Hardly anything. */
        SPARSE,
        /** Ordinary words, a usual amount. */
        USUAL,
        /** Everything filled, many items. */
        HUGE,
        /** All kinds of letters, marks, pictures and directions. */
        STRANGE,
        /** Words and texts of hundreds of letters. */
        LONG
    }

    private static final List<String> USUAL_TEXTS = List.of("Wants more time", "Копирайтер, работает дома",
            "Reads the label before the price", "ну, почти", "Ключевая забота: образование детей", "x", "20–30 minutes a day");
    private static final List<String> STRANGE_TEXTS = List.of("Ελένη Παπαδοπούλου", "e\u0301te\u0301 a\u030A\u0323o\u0308\u0304\u0301",
            "\uD83D\uDE00 happy \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family \uD83C\uDDF7\uD83C\uDDFA", "שלום עולם, חנה כהן",
            "مريم علي ٢٥", "mixed שלום and Кириллица", "日本語の説明", "tab\there", "two\nlines\n\nand three", "soft\u00ADhyphen\u00ADated",
            "\u200B", "  blanks around  ", "<b>&amp;</b> \"quoted\" \\ %s {0}", "ﬁne ﬂow №5 ½ ₽ € №");

    private final Random random;
    private final Flavour flavour;

    private RandomPersonas(long seed, Flavour flavour) {
        this.random = new Random(seed);
        this.flavour = flavour;
    }

    /** A persona in a segment of a project, all with identifiers. */
    public static Persona persona(long seed, Flavour flavour) {
        return project(seed, flavour).getSegments().get(0).getPersonas().get(0);
    }

    /** A project with at least one persona, all with identifiers. */
    public static Project project(long seed, Flavour flavour) {
        return Identifiers.complete((Project) new RandomPersonas(seed, flavour).create(PersonaPackage.Literals.PROJECT, 0));
    }

    /** A value for a feature; items for one that is a list. */
    public static void fill(EObject object, EStructuralFeature feature, long seed, Flavour flavour) {
        new RandomPersonas(seed, flavour).fill(object, feature, 1, true);
    }

    private EObject create(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean path = feature == PersonaPackage.Literals.PROJECT__SEGMENTS || feature == PersonaPackage.Literals.SEGMENT__PERSONAS;
            if (feature != PersonaPackage.Literals.IDENTIFIED__ID) {
                fill(object, feature, depth, path);
            }
        }
        return object;
    }

    private void fill(EObject object, EStructuralFeature feature, int depth, boolean always) {
        if (!always && random.nextInt(100) >= chance() || !feature.isChangeable()) {
            return;
        }
        if (feature instanceof EAttribute attribute) {
            if (!attribute.isMany()) {
                object.eSet(attribute, value(attribute.getEAttributeType()));
            }
            return;
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment() || depth > 5) {
            return;
        }
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> items = (List<EObject>) object.eGet(reference);
            int count = always ? 1 + random.nextInt(2) : items();
            for (int i = 0; i < count; i++) {
                items.add(create(reference.getEReferenceType(), depth + 1));
            }
        } else {
            object.eSet(reference, create(reference.getEReferenceType(), depth + 1));
        }
    }

    private int chance() {
        return switch (flavour) {
            case SPARSE -> 12;
            case HUGE -> 100;
            default -> 70;
        };
    }

    private int items() {
        return flavour == Flavour.HUGE ? 4 + random.nextInt(6) : 1 + random.nextInt(3);
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum vocabulary) {
            List<? extends Enumerator> literals = vocabulary.getELiterals().stream().map(literal -> literal.getInstance()).toList();
            return literals.get(random.nextInt(literals.size()));
        }
        return switch (type.getName()) {
            case "EString", "Prose" -> text("Prose".equals(type.getName()));
            case "EInt", "Percent" -> random.nextInt(101);
            case "Weight" -> 1 + random.nextInt(5);
            case "Months" -> 1 + random.nextInt(24);
            case "Count" -> (long) random.nextInt(100_000);
            case "EBoolean" -> random.nextBoolean();
            case "Date" -> LocalDate.of(1930 + random.nextInt(95), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "IntRange" -> IntRange.of(random.nextInt(40), 40 + random.nextInt(60));
            case "Money" -> Money.of(random.nextInt(1_000_000_000), "RUB", Period.values()[random.nextInt(Period.values().length)]);
            case "MoneyRange" -> new MoneyRange(BigDecimal.ONE, BigDecimal.valueOf(random.nextInt(100_000) + 2), Currency.getInstance("EUR"));
            case "Crop" -> new Crop(random.nextInt(1001), random.nextInt(1001), Crop.SMALLEST + random.nextInt(Crop.WHOLE - Crop.SMALLEST + 1));
            case "Image" -> new Image(Image.PNG, new byte[] {1, 2, 3});
            default -> throw new IllegalStateException("No values for " + type.getName());
        };
    }

    private String text(boolean prose) {
        return switch (flavour) {
            case SPARSE, USUAL, HUGE -> prose ? repeated(3 + random.nextInt(8)) : pick(USUAL_TEXTS);
            case STRANGE -> prose ? pick(STRANGE_TEXTS) + "\n" + pick(STRANGE_TEXTS) : pick(STRANGE_TEXTS);
            case LONG -> random.nextInt(3) == 0 ? "щ".repeat(300) : prose ? repeated(120) : repeated(1 + random.nextInt(25));
        };
    }

    private String repeated(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ". ").append(pick(USUAL_TEXTS));
        }
        return text.toString();
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
