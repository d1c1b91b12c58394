/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.Crop;
import org.portrait.model.value.Image;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;

/** Plausible elements for tests, made from the metamodel, so that new features are covered the day they are added. */
public final class Specimens {

    private static final int ITEMS = 2;

    private Specimens() {
    }

    /** A domain as documents have it. */
    public static EditingDomain domain() {
        ComposedAdapterFactory factory = new ComposedAdapterFactory();
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
    }

    /** A value within the bounds of a feature; another seed, another value. */
    public static Object value(EStructuralFeature feature, int seed) {
        if (feature instanceof EReference reference) {
            return reference.isMany()
                    ? Stream.iterate(seed * ITEMS, number -> number + 1).limit(ITEMS)
                    .map(number -> element(reference.getEReferenceType(), number)).toList()
                    : element(reference.getEReferenceType(), seed);
        }
        EAttribute attribute = (EAttribute) feature;
        return attribute.isMany() ? List.of(single(attribute, seed), single(attribute, seed + 1)) : single(attribute, seed);
    }

    private static Object single(EAttribute attribute, int seed) {
        if (attribute.getEAttributeType() instanceof EEnum vocabulary) {
            return vocabulary.getELiterals().get(1 + seed % (vocabulary.getELiterals().size() - 1)).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EString", "Prose" -> attribute.getName() + " № " + seed;
            case "EBoolean" -> seed % 2 == 0;
            case "EInt", "Percent" -> 1 + seed % 99;
            case "Weight" -> 1 + seed % 5;
            case "Months" -> 1 + seed % 12;
            case "Count" -> 1L + seed;
            case "Date" -> LocalDate.of(2020, 1, 1).plusDays(seed);
            case "IntRange" -> IntRange.of(seed, seed + 5);
            case "Money" -> Money.valueOf((1000 + seed) + " RUB/month");
            case "MoneyRange" -> MoneyRange.valueOf((1 + seed) + ".." + (100 + seed) + " EUR");
            case "Crop" -> new Crop(seed % Crop.WHOLE, (seed + 1) % Crop.WHOLE, Crop.SMALLEST + seed % (Crop.WHOLE - Crop.SMALLEST));
            case "Image" -> new Image(Image.PNG, ("picture " + seed).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalStateException("Say here how a value of the new type looks: " + attribute.getEAttributeType().getName());
        };
    }

    /** An element with all its attributes and an identifier, without anything in it. */
    public static EObject element(EClass type, int seed) {
        EObject element = EcoreUtil.create(type);
        type.getEAllAttributes().stream().filter(attribute -> !attribute.isID())
                .forEach(attribute -> element.eSet(attribute, value(attribute, seed)));
        return Identifiers.complete(element);
    }

    /** A persona with a value for every trait. */
    public static Persona persona(int seed) {
        Persona persona = (Persona) element(PersonaPackage.Literals.PERSONA, seed);
        for (Trait trait : Trait.all()) {
            give(persona, trait, seed);
        }
        return persona;
    }

    /** Gives a persona a value for a trait. */
    public static void give(Persona persona, Trait trait, int seed) {
        if (trait.group() != null && trait.holder(persona).isEmpty()) {
            persona.eSet(trait.group(), Identifiers.complete(EcoreUtil.create(trait.group().getEReferenceType())));
        }
        trait.holder(persona).orElseThrow().eSet(trait.feature(), value(trait.feature(), seed));
    }

    /** A project with some segments, each with one full persona. */
    public static Project project(int segments) {
        Project project = (Project) element(PersonaPackage.Literals.PROJECT, 1);
        for (int number = 0; number < segments; number++) {
            Segment segment = PersonaFactory.eINSTANCE.createSegment();
            segment.setName("Segment " + number);
            segment.getPersonas().add(persona(number));
            project.getSegments().add(segment);
        }
        return Identifiers.complete(project);
    }
}
