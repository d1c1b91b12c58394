/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names and descriptions of classes, features and literals, in English and Russian. */
public final class ModelTexts {

    private static final String BUNDLE = "org.portrait.model.text.model";
    /** Not "description", which is the name of a feature. */
    private static final String DESCRIPTION = ".about";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ModelTexts() {
    }

    /**
     * Name of a class, data type, feature or literal.
     *
     * @throws MissingResourceException when the metamodel has an element without a name, which is a defect
     */
    public static String name(ENamedElement element, Locale locale) {
        return bundle(locale).getString(key(element));
    }

    /** Name of a literal of one of the vocabularies. */
    public static String name(EEnum vocabulary, Enumerator literal, Locale locale) {
        return name(vocabulary.getEEnumLiteral(literal.getValue()), locale);
    }

    /** One or two sentences about a class, data type or feature; empty for literals, whose names say all. */
    public static String description(ENamedElement element, Locale locale) {
        String key = key(element) + DESCRIPTION;
        ResourceBundle bundle = bundle(locale);
        if (bundle.containsKey(key)) {
            return bundle.getString(key);
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

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ModelTexts.class.getClassLoader(), NO_FALLBACK);
    }
}
