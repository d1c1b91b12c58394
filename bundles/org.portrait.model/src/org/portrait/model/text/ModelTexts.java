/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import java.util.Locale;
import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names and descriptions of classes, features and literals, in English and Russian. */
public final class ModelTexts {

    private static final TextBundle TEXTS = TextBundle.beside(ModelTexts.class, "model");
    /** Not "description", which is the name of a feature. */
    private static final String DESCRIPTION = ".about";

    private ModelTexts() {
    }

    /**
     * Name of a class, data type, feature or literal.
     *
     * @throws MissingResourceException when the metamodel has an element without a name, which is a defect
     */
    public static String name(ENamedElement element, Locale locale) {
        return TEXTS.get(key(element), locale);
    }

    /** Name of a literal of one of the vocabularies. */
    public static String name(EEnum vocabulary, Enumerator literal, Locale locale) {
        return name(vocabulary.getEEnumLiteral(literal.getValue()), locale);
    }

    /** One or two sentences about a class, data type or feature; empty for literals, whose names say all. */
    public static String description(ENamedElement element, Locale locale) {
        String key = key(element) + DESCRIPTION;
        if (TEXTS.has(key, locale)) {
            return TEXTS.get(key, locale);
        }
        String documentation = EcoreUtil.getDocumentation(element);
        return documentation == null ? "" : documentation;
    }

    private static String key(ENamedElement element) {
        return switch (element) {
            case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
            case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getName();
            case EClassifier classifier -> classifier.getName();
            default -> throw new IllegalArgumentException("Not a class, feature or literal: " + element);
        };
    }
}
