/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.codegen;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The reference page of a metamodel, as Markdown. */
final class ReferencePage {

    private static final String PRIVACY = "urn:portrait:privacy";

    private final ReferenceTexts texts;
    private final ResourceBundle words;
    private final StringBuilder page = new StringBuilder();

    ReferencePage(EPackage metamodel, ReferenceTexts texts, Locale language) {
        this.texts = texts;
        words = ResourceBundle.getBundle("org.portrait.codegen.reference", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<EClass> classes = of(metamodel, EClass.class, type -> true);
        List<EEnum> vocabularies = of(metamodel, EEnum.class, type -> true);
        List<EDataType> values = of(metamodel, EDataType.class, type -> !(type instanceof EEnum));

        line("# " + word("title"));
        line("");
        line(word("generated"));
        line("");
        line(word("intro"));
        line("");
        contents("classes", classes);
        contents("vocabularies", vocabularies);
        contents("values", values);
        line("## " + word("classes"));
        classes.forEach(this::describe);
        line("");
        line("## " + word("vocabularies"));
        vocabularies.forEach(this::describe);
        line("");
        line("## " + word("values"));
        values.forEach(this::describe);
    }

    private static <T extends EClassifier> List<T> of(EPackage metamodel, Class<T> kind, Predicate<T> wanted) {
        return metamodel.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast).filter(wanted).toList();
    }

    private void contents(String title, List<? extends EClassifier> types) {
        line("**" + word(title) + "**: " + types.stream().map(this::link).collect(Collectors.joining(" · ")));
        line("");
    }

    private void heading(EClassifier type) {
        line("");
        line("<a id=\"" + type.getName() + "\"></a>");
        line("");
        line("### " + texts.name(type) + " (`" + type.getName() + "`)");
        line("");
        line(texts.description(type));
    }

    private void describe(EClass type) {
        heading(type);
        if (type.isAbstract()) {
            line("");
            line(word("abstract"));
        }
        if (!type.getESuperTypes().isEmpty()) {
            line("");
            line(word("extends") + " " + type.getESuperTypes().stream().map(this::link).collect(Collectors.joining(", ")) + ".");
        }
        if (!type.getEStructuralFeatures().isEmpty()) {
            line("");
            line("| " + word("name") + " | " + word("key") + " | " + word("type") + " | " + word("description") + " |");
            line("|---|---|---|---|");
            type.getEStructuralFeatures().forEach(this::describe);
        }
    }

    private void describe(EStructuralFeature feature) {
        line("| " + texts.name(feature) + " | `" + feature.getName() + "` | " + kind(feature) + " | " + texts.description(feature)
                + privacy(feature) + " |");
    }

    private String kind(EStructuralFeature feature) {
        String type = switch (feature) {
            case EReference reference -> link(reference.getEReferenceType());
            case EAttribute attribute when attribute.getEAttributeType().getEPackage() == EcorePackage.eINSTANCE ->
                word(attribute.getEAttributeType().getName());
            default -> link(feature.getEType());
        };
        return feature.isMany() ? word("many") + " " + type : type;
    }

    private String privacy(EStructuralFeature feature) {
        String kind = EcoreUtil.getAnnotation(feature, PRIVACY, "class");
        return kind == null ? "" : " **" + word("privacy." + kind) + "**";
    }

    private void describe(EEnum vocabulary) {
        heading(vocabulary);
        line("");
        line(vocabulary.getELiterals().stream().map(literal -> "`" + literal.getName() + "` " + texts.name(literal))
                .collect(Collectors.joining(" · ")));
    }

    private void describe(EDataType value) {
        heading(value);
    }

    private String link(EClassifier type) {
        return "[" + texts.name(type) + "](#" + type.getName() + ")";
    }

    private String word(String key) {
        return words.getString(key);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
