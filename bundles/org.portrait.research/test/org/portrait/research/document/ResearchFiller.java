/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import org.portrait.model.Identified;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.value.CellBlock;

/** Fills any element by what the metamodel says, so that a feature that is added there is tested the same day. */
final class ResearchFiller {

    private static final List<String> PIECES = List.of("Anna", "хочет", "e\u0301", "\uD83D\uDE00", " ", "\n", "\r\n", "\t", "\"", "'", "<", ">", "&",
            "]]>", "-->", "\u00A0", "\u2028", "|", "\\", "1*2");
    private static final int DEEPEST = 7;

    private final Random random;
    private final double density;

    /** @param density share of the features that get a value, from 0 to 1 */
    ResearchFiller(Random random, double density) {
        this.random = random;
        this.density = density;
    }

    Identified root(EClass type) {
        Identified root = (Identified) filled(type, 0);
        root.eSet(type.getEStructuralFeature("schemaVersion"), 1);
        return Identifiers.complete(root);
    }

    private EObject filled(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean tooDeep = feature instanceof EReference && depth >= DEEPEST;
            if (!(feature instanceof EAttribute attribute && attribute.isID()) && !tooDeep && random.nextDouble() < density) {
                fill(object, feature, depth);
            }
        }
        return object;
    }

    private void fill(EObject object, EStructuralFeature feature, int depth) {
        if (!feature.isMany()) {
            object.eSet(feature, value(feature, depth));
            return;
        }
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) object.eGet(feature);
        // Questions hold questions and codes hold codes: with two each the trees would grow beyond measure.
        int count = feature instanceof EReference reference && reference.getEReferenceType() == object.eClass() ? 1 : 2;
        for (int number = 0; number < count; number++) {
            list.add(value(feature, depth));
        }
    }

    private Object value(EStructuralFeature feature, int depth) {
        return switch (feature) {
            case EReference reference -> filled(reference.getEReferenceType(), depth + 1);
            case EAttribute attribute -> value(attribute.getEAttributeType());
            default -> throw new IllegalStateException("Neither attribute nor reference: " + feature);
        };
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum vocabulary) {
            return vocabulary.getELiterals().get(random.nextInt(vocabulary.getELiterals().size())).getInstance();
        }
        return switch (type.getInstanceClass().getSimpleName()) {
            case "String" -> text();
            case "int", "Integer" -> random.nextInt(7_200_000);
            case "Long" -> random.nextLong(1L << 40);
            case "boolean" -> true;
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(30_000));
            case "LocalDateTime" -> LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(random.nextInt(100_000_000));
            case "CellBlock" -> CellBlock.of(texts(random.nextInt(30)));
            default -> throw new IllegalStateException("Say here how a value of the new type " + type.getName() + " looks");
        };
    }

    private List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(4); count > 0; count--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
