/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.Values;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/**
 * One thing that an element can say: in a feature of its own, or in one of a part such as a trait group, whether that exists yet or not.
 *
 * @param part    the reference to the part, or {@code null} for a feature of the element itself
 * @param feature the feature that holds the value
 */
record Slot(EObject element, EReference part, EStructuralFeature feature) {

    /** The ways in which people say something. */
    enum Kind {
        /** One of a list of words. */
        CHOICE,
        /** Yes or no. */
        FLAG,
        /** A text of several lines. */
        PROSE,
        /** Short texts, a line each. */
        LINES,
        /** Elements that say more than a line could hold. */
        ITEMS,
        /** A short text, a number, an amount, a date. */
        WORD
    }

    /** What people do not fill in: identifiers, pictures, and what the elements of a diagram show themselves. */
    private static final Set<EStructuralFeature> APART = Set.of(PersonaPackage.Literals.IDENTIFIED__ID,
            PersonaPackage.Literals.PROJECT__SCHEMA_VERSION, PersonaPackage.Literals.PROJECT__DESIGNS, PersonaPackage.Literals.PROJECT__SEGMENTS,
            PersonaPackage.Literals.PROJECT__PERSONAS, PersonaPackage.Literals.SEGMENT__PERSONAS, PersonaPackage.Literals.PORTRAIT__IMAGE,
            PersonaPackage.Literals.PORTRAIT__CROP, PersonaPackage.Literals.EVIDENCE__TRAIT);

    /**
     * The slot with a key such as {@code name} or {@code demography.age}.
     *
     * @throws IllegalArgumentException when the element can say nothing of that kind
     */
    static Slot of(EObject element, String key) {
        int dot = key.indexOf('.');
        EReference part = dot < 0 ? null : (EReference) element.eClass().getEStructuralFeature(key.substring(0, dot));
        EStructuralFeature feature = dot > 0 && part == null ? null
                : (part == null ? element.eClass() : part.getEReferenceType()).getEStructuralFeature(key.substring(dot + 1));
        if (feature == null) {
            throw new IllegalArgumentException(element.eClass().getName() + " has no " + key);
        }
        return new Slot(element, part, feature);
    }

    /**
     * Keys of all that can be said in an element itself or in one of its parts, in the order of the metamodel; own traits
     * and evidence come last.
     *
     * @param part name of the part; empty for the element itself, together with its parts that are no groups of traits
     */
    static List<String> keys(EObject element, String part) {
        if (!part.isEmpty()) {
            EReference reference = (EReference) element.eClass().getEStructuralFeature(part);
            return features(reference).map(feature -> part + "." + feature.getName()).toList();
        }
        List<String> keys = new ArrayList<>();
        List<EStructuralFeature> features = new ArrayList<>(element.eClass().getEAllStructuralFeatures());
        features.sort(Comparator.comparing(PersonaPackage.Literals.EVIDENCED__EVIDENCE::equals));
        for (EStructuralFeature feature : features) {
            if (APART.contains(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && !reference.isMany()) {
                if (reference.getEReferenceType() == PersonaPackage.Literals.SEGMENT_SIZE) {
                    keys.addAll(keys(element, reference.getName()));
                }
            } else {
                keys.add(feature.getName());
            }
        }
        return keys;
    }

    private static Stream<EStructuralFeature> features(EReference part) {
        return part.getEReferenceType().getEAllStructuralFeatures().stream().filter(feature -> !APART.contains(feature)
                && feature != PersonaPackage.Literals.EVIDENCED__EVIDENCE)
                .sorted(Comparator.comparing(PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS::equals));
    }

    Kind kind() {
        if (feature instanceof EReference list) {
            return PersonaPackage.Literals.STATEMENT.isSuperTypeOf(list.getEReferenceType()) ? Kind.LINES : Kind.ITEMS;
        }
        if (feature.isMany()) {
            return Kind.LINES;
        }
        return feature.getEType() instanceof EEnum ? Kind.CHOICE : feature.getEType() == EcorePackage.Literals.EBOOLEAN ? Kind.FLAG
                : feature.getEType() == PersonaPackage.Literals.PROSE ? Kind.PROSE : Kind.WORD;
    }

    /** The trait that is filled here, if it is one. */
    Optional<Trait> trait() {
        return element instanceof Persona ? Trait.find((part == null ? "" : part.getName() + ".") + feature.getName()) : Optional.empty();
    }

    /** The value; {@code null} or an empty list where nothing is said. */
    Object value() {
        EObject holder = part == null ? element : (EObject) element.eGet(part);
        return holder == null ? feature.isMany() ? List.of() : feature.getDefaultValue() : holder.eGet(feature);
    }

    /** Elements of a list; empty for anything else. */
    List<EObject> items() {
        return feature instanceof EReference && value() instanceof List<?> items ? items.stream().map(EObject.class::cast).toList() : List.of();
    }

    /** The value in the words of the workbench's language; empty where nothing is said. */
    String words() {
        if (value() instanceof List<?> list) {
            return list.stream().map(item -> item instanceof EObject each ? Labels.label(each, Words.locale()) : String.valueOf(item))
                    .collect(Collectors.joining("; "));
        }
        return isSaid() ? ValueTexts.text(((EAttribute) feature).getEAttributeType(), value(), Words.locale()) : "";
    }

    /** Whether the value is more than the default that stands for nothing. */
    private boolean isSaid() {
        Object value = value();
        return value != null && (!value.equals(feature.getDefaultValue()) || !isUnspecified(value));
    }

    private static boolean isUnspecified(Object value) {
        return value instanceof Enumerator literal && literal.getName().equals("UNSPECIFIED");
    }

    /** The value as it is typed: in the notation of the files, texts as they are, lists with a line for each item. */
    String notation() {
        Object value = value();
        if (value instanceof List<?> list) {
            return list.stream().map(item -> item instanceof EObject each ? Wording.line(each) : String.valueOf(item)).filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        return switch (value) {
            case null -> "";
            case Enumerator literal -> literal.getName();
            default -> EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
        };
    }

    /** Literals that can be chosen. */
    List<EEnumLiteral> literals() {
        return feature.getEType() instanceof EEnum type ? type.getELiterals() : List.of();
    }

    /**
     * The edit that puts a value here: a text in the notation of {@link #notation()}, a name of a literal in either form, a flag.
     *
     * @throws InvalidValueException when the value cannot be read, or not be held
     */
    Command set(EditingDomain domain, Object value) {
        if (feature instanceof EReference list) {
            return Rewording.of(domain, this, list, lines(value));
        }
        return setValue(domain, read(value));
    }

    /** The edit that puts a value of the model here. */
    Command setValue(EditingDomain domain, Object value) {
        return trait().map(trait -> TraitEdits.set(domain, (Persona) element, trait, value))
                .orElseGet(() -> part == null ? TraitEdits.setFeature(domain, element, feature, value)
                        : TraitEdits.setPart(domain, element, part, feature, value));
    }

    /**
     * What a typed text means.
     *
     * @throws InvalidValueException when the value cannot be read, or not be held
     */
    Object read(Object value) {
        if (feature instanceof EReference list) {
            EObject item = EcoreUtil.create(list.getEReferenceType());
            lines(value).forEach(line -> Wording.read(item, line));
            return lines(value);
        }
        if (feature.isMany()) {
            return lines(value);
        }
        if (!(value instanceof String text)) {
            return Values.normalise(feature, value);
        }
        return switch (kind()) {
            case CHOICE -> text.isBlank() ? null : literals().stream().filter(literal -> isCalled(literal, text.strip())).findFirst()
                    .map(literal -> (Object) literal.getInstance()).orElseGet(() -> Values.parse((EAttribute) feature, text));
            default -> Values.parse((EAttribute) feature, text);
        };
    }

    private static boolean isCalled(EEnumLiteral literal, String text) {
        return literal.getName().equals(text) || ModelTexts.name(literal, Words.locale()).equalsIgnoreCase(text);
    }

    private static List<String> lines(Object value) {
        Stream<String> lines = value instanceof Collection<?> several ? several.stream().map(String::valueOf)
                : value == null ? Stream.of() : value.toString().lines();
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
