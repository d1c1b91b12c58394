/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Evidence;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.Statement;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.model.value.Period;

/**
 * Projects of any size, filled as people fill them: about sixty traits and statements a persona, in Russian.
 * The same number and seed give the same project, identifiers included.
 */
final class Populations {

    private static final int PERSONAS_PER_SEGMENT = 20;
    private static final double CHANCE_OF_TRAIT = 0.5;
    private static final double CHANCE_OF_EVIDENCE = 0.15;
    private static final int MOST_ITEMS = 3;
    private static final List<String> LEFT_OUT = List.of("trade", "production", "customTraits");

    private final Random random;

    private Populations(long seed) {
        this.random = new Random(seed);
    }

    /** A project of personas in segments of twenty, in Russian. */
    static Project russian(int personas, long seed) {
        return new Populations(seed).project(personas);
    }

    private Project project(int personas) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName(Phrases.name(random));
        project.setLanguage("ru");
        project.setCreated(day());
        Segment segment = null;
        for (int number = 0; number < personas; number++) {
            if (number % PERSONAS_PER_SEGMENT == 0) {
                segment = PersonaFactory.eINSTANCE.createSegment();
                segment.setName(Phrases.name(random));
                segment.setDescription(Phrases.prose(random));
                project.getSegments().add(segment);
            }
            segment.getPersonas().add(persona(number));
        }
        identify(project);
        project.eAllContents().forEachRemaining(this::identify);
        return project;
    }

    private void identify(EObject object) {
        if (object instanceof Identified element) {
            element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    private Persona persona(int number) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName(Phrases.person(random) + " " + (number + 1));
        persona.setOwner(Phrases.person(random));
        persona.setLastReview(day());
        for (Trait trait : Trait.all()) {
            boolean wanted = trait.group() == null || !LEFT_OUT.contains(trait.group().getName());
            if (wanted && !LEFT_OUT.contains(trait.feature().getName()) && random.nextDouble() < CHANCE_OF_TRAIT) {
                fill(persona, trait);
            }
        }
        return persona;
    }

    private void fill(Persona persona, Trait trait) {
        EObject holder = persona;
        if (trait.group() != null) {
            holder = (EObject) persona.eGet(trait.group());
            if (holder == null) {
                holder = EcoreUtil.create(trait.group().getEReferenceType());
                persona.eSet(trait.group(), holder);
            }
        }
        switch (trait.feature()) {
            case EAttribute attribute -> holder.eSet(attribute, value(attribute.getEAttributeType()));
            case EReference reference -> holder.eSet(reference, items(reference.getEReferenceType()));
            default -> throw new IllegalStateException("Neither attribute nor reference: " + trait);
        }
    }

    private List<EObject> items(EClass type) {
        List<EObject> items = new ArrayList<>();
        for (int count = 1 + random.nextInt(MOST_ITEMS); count > 0; count--) {
            EObject item = EcoreUtil.create(type);
            for (EAttribute attribute : type.getEAllAttributes()) {
                if (!attribute.isID() && !attribute.isMany()) {
                    item.eSet(attribute, value(attribute.getEAttributeType()));
                }
            }
            if (item instanceof Statement statement && random.nextDouble() < CHANCE_OF_EVIDENCE) {
                statement.getEvidence().add(evidence());
            }
            items.add(item);
        }
        return items;
    }

    private Evidence evidence() {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setQuote(Phrases.sentence(random));
        evidence.setSource(Phrases.name(random));
        evidence.setDate(day());
        evidence.setN((long) (1 + random.nextInt(400)));
        return evidence;
    }

    private Object value(EDataType type) {
        return switch (type) {
            case EEnum vocabulary -> literal(vocabulary);
            case EDataType prose when prose == PersonaPackage.Literals.PROSE -> Phrases.prose(random);
            case EDataType weight when weight == PersonaPackage.Literals.WEIGHT -> 1 + random.nextInt(5);
            case EDataType percent when percent == PersonaPackage.Literals.PERCENT -> random.nextInt(101);
            case EDataType date when date == PersonaPackage.Literals.DATE -> day();
            case EDataType other -> value(other.getInstanceClass());
        };
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return Phrases.sentence(random);
        }
        if (type == Long.class) {
            return (long) (1 + random.nextInt(8));
        }
        if (type == IntRange.class) {
            int age = 18 + random.nextInt(50);
            return random.nextBoolean() ? IntRange.of(age) : IntRange.of(age, age + 5);
        }
        if (type == Money.class) {
            return Money.of(1000L * (20 + random.nextInt(200)), "RUB", Period.MONTH);
        }
        if (type == MoneyRange.class) {
            return MoneyRange.valueOf("300..1200 RUB");
        }
        return type == boolean.class ? random.nextBoolean() : null;
    }

    private Enumerator literal(EEnum vocabulary) {
        return vocabulary.getELiterals().get(random.nextInt(vocabulary.getELiterals().size())).getInstance();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    }
}
