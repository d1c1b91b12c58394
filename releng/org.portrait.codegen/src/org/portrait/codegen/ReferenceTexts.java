/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.codegen;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names and descriptions of the elements of a metamodel in one language. */
final class ReferenceTexts {

    private final Properties names;

    private ReferenceTexts(Properties names) {
        this.names = names;
    }

    /** @param suffix of the file of the language; empty = English */
    static ReferenceTexts read(Path folder, String suffix) throws IOException {
        Properties names = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(suffix.isEmpty() ? "model.properties" : "model_" + suffix + ".properties"))) {
            names.load(reader);
        }
        return new ReferenceTexts(names);
    }

    String name(ENamedElement element) {
        return names.getProperty(key(element), element.getName());
    }

    String description(EModelElement element) {
        String documented = EcoreUtil.getDocumentation(element);
        return names.getProperty(key((ENamedElement) element) + ".about", documented == null ? "" : documented);
    }

    private static String key(ENamedElement element) {
        return switch (element) {
            case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
            case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getName();
            case EClassifier classifier -> classifier.getName();
            default -> element.getName();
        };
    }
}
