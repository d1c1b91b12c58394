/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.CustomTrait;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.model.value.Period;

/** Documents with one persona that says something on every trait, or nothing. Words tell which trait they are of. */
final class Spoken {

    /** Source of all evidence. */
    static final String SOURCE = "Interviews in May";

    private Spoken() {
    }

    /** A persona that says nothing, in a project of its own. */
    static Persona silent() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName("Somebody");
        project.getPersonas().add(persona);
        return persona;
    }

    /** A persona that says something on every trait, with evidence. */
    static Persona full() {
        Persona persona = silent();
        for (Trait trait : Trait.all()) {
            EObject holder = holder(persona, trait);
            holder.eSet(trait.feature(), value(trait));
            ((Evidenced) holder).getEvidence().add(evidence(trait.feature().getName()));
        }
        return persona;
    }

    static Document document(Persona persona) {
        return Documents.create(Identifiers.complete((Project) persona.eContainer()));
    }

    static String file(Persona persona) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            persona.eResource().save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static String words(Trait trait) {
        return "«" + trait.key() + "»";
    }

    /** What a trait says, without identifiers and evidence, to be compared. */
    static String told(Persona persona, Trait trait) {
        return trait.get(persona) instanceof List<?> items ? items.stream().map(item -> told((EObject) item)).toList().toString()
                : String.valueOf(trait.get(persona));
    }

    private static String told(EObject item) {
        EObject copy = EcoreUtil.copy(item);
        StringBuilder told = new StringBuilder(copy.eClass().getName());
        copy.eClass().getEAllAttributes().stream().filter(attribute -> copy.eIsSet(attribute) && !attribute.isID())
                .forEach(attribute -> told.append(' ').append(attribute.getName()).append('=').append(copy.eGet(attribute)));
        return told.toString();
    }

    private static EObject holder(Persona persona, Trait trait) {
        if (trait.group() == null) {
            return persona;
        }
        if (persona.eGet(trait.group()) == null) {
            persona.eSet(trait.group(), EcoreUtil.create(trait.group().getEReferenceType()));
        }
        return (EObject) persona.eGet(trait.group());
    }

    private static Object value(Trait trait) {
        if (trait.feature() instanceof EReference) {
            List<EObject> items = TraitEdits.items(trait, words(trait) + " one\n" + words(trait) + " two");
            items.forEach(item -> {
                if (item instanceof CustomTrait own) {
                    own.setValue("Value of " + words(trait));
                }
                ((Evidenced) item).getEvidence().add(evidence(null));
                ((Identified) item).setId(null);
            });
            return items;
        }
        EAttribute attribute = (EAttribute) trait.feature();
        if (attribute.getEType() instanceof EEnum choice) {
            return choice.getELiterals().getLast().getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return switch (type.getSimpleName()) {
            case "String" -> words(trait);
            case "IntRange" -> new IntRange(25, 30);
            case "Money" -> new Money(new BigDecimal("40000"), Currency.getInstance("RUB"), Period.MONTH);
            case "MoneyRange" -> new MoneyRange(new BigDecimal("10"), new BigDecimal("20"), Currency.getInstance("RUB"));
            case "LocalDate" -> LocalDate.of(1990, 5, 17);
            case "Long", "long" -> 42L;
            case "Integer", "int" -> 42;
            default -> EcoreFactory.eINSTANCE.createFromString(attribute.getEAttributeType(), "42");
        };
    }

    private static Evidence evidence(String trait) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait(trait);
        evidence.setSource(SOURCE);
        return evidence;
    }
}
