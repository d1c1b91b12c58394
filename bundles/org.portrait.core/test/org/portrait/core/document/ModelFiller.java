/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.value.Crop;
import org.portrait.model.value.Image;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.model.value.Period;

/** Fills any element by what the metamodel says, so that a feature that is added there is tested the same day. */
final class ModelFiller {

    private static final List<String> PIECES = List.of("Anna", "Öl", "хочет", "σήμερα", "שלום", "e\u0301", "\uD83D\uDE00",
            " ", "  ", "\n", "\r", "\r\n", "\t", "\"", "'", "<", ">", "&", "&amp;", "]]>", "<!--", "-->", "<?x?>", "\u00A0",
            "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uE000", "\uD7FF", "/>", "=\"", "#//", "a\\b", "null", "%s", "{0}");

    private final Random random;
    private final double density;

    /** @param density share of the features that get a value, from 0 to 1 */
    ModelFiller(Random random, double density) {
        this.random = random;
        this.density = density;
    }

    /** Every feature of every element has a value, and every class is there. */
    static Project full(long seed) {
        return new ModelFiller(new Random(seed), 1).project();
    }

    Project project() {
        Project project = (Project) filled(PersonaPackage.Literals.PROJECT);
        project.setSchemaVersion(Documents.FORMAT_VERSION);
        return Identifiers.complete(project);
    }

    private EObject filled(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean isId = feature instanceof EAttribute attribute && attribute.isID();
            if (!isId && random.nextDouble() < density) {
                fill(object, feature);
            }
        }
        return object;
    }

    private void fill(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) object.eGet(feature);
            list.addAll(values(feature));
        } else {
            object.eSet(feature, values(feature).getFirst());
        }
    }

    private List<Object> values(EStructuralFeature feature) {
        List<Object> values = new ArrayList<>();
        switch (feature) {
            case EReference reference -> concrete(reference.getEReferenceType()).forEach(type -> values.add(filled(type)));
            case EAttribute attribute -> {
                values.add(value(attribute.getEAttributeType()));
                values.add(value(attribute.getEAttributeType()));
        }
        default -> throw new IllegalStateException("Neither attribute nor reference: " + feature);
        }
        return values;
    }

    /** The class itself and all that extend it: each can stand where the class can. */
    private static List<EClass> concrete(EClass type) {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate)).toList();
    }

    Object value(EDataType type) {
        if (type instanceof EEnum vocabulary) {
            return vocabulary.getELiterals().get(random.nextInt(vocabulary.getELiterals().size())).getInstance();
        }
        return switch (type.getInstanceClass().getSimpleName()) {
            case "String" -> text();
            case "int", "Integer" -> random.nextInt(101);
            case "Long" -> random.nextLong(1L << 40);
            case "boolean" -> true;
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(30_000));
            case "IntRange" -> new IntRange(random.nextInt(50), random.nextBoolean() ? null : 50 + random.nextInt(50));
            case "Money" -> new Money(amount(), Currency.getInstance("RUB"), Period.values()[random.nextInt(Period.values().length)]);
            case "MoneyRange" -> new MoneyRange(amount(), amount().add(new BigDecimal("1000000000")), Currency.getInstance("EUR"));
            case "Crop" -> new Crop(random.nextInt(1001), random.nextInt(1001), Crop.SMALLEST + random.nextInt(Crop.WHOLE - Crop.SMALLEST + 1));
            case "Image" -> new Image(random.nextBoolean() ? Image.JPEG : Image.PNG, bytes());
            default -> throw new IllegalStateException("Say here how a value of the new type " + type.getName() + " looks");
        };
    }

    private BigDecimal amount() {
        return new BigDecimal(random.nextInt(1_000_000_000)).movePointLeft(random.nextInt(3));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        return bytes;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
