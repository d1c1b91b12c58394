/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Designs;
import org.portrait.card.template.Head;
import org.portrait.card.template.Part;
import org.portrait.model.Accent;
import org.portrait.model.CardDesign;
import org.portrait.model.CustomTrait;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

/** The heaviest card that must still be fluent to work with: sixty blocks with four hundred texts. */
final class HeavyCard {

    /** How many blocks the card has. */
    static final int BLOCKS = 60;
    /** How many texts stand in its blocks, at least. */
    static final int TEXTS = 400;

    private static final String[] BEGINNINGS = {"Wants", "Is afraid", "Tries", "Has no time", "Dreams", "Is used", "Hopes"};
    private static final String[] ENDS = {"to spend more time with the children", "to pay for what is never used",
        "to choose calmly and without haste", "to compare prices in three shops", "to get an answer on the same day"};

    private final List<Trait> lists = new ArrayList<>();
    private final List<Trait> texts = new ArrayList<>();
    private int written;

    private HeavyCard() {
        for (Trait trait : Trait.all()) {
            EClassifier type = trait.feature().getEType();
            if (trait.group() != null && (type == PersonaPackage.Literals.STATEMENT || type == PersonaPackage.Literals.CUSTOM_TRAIT)) {
                lists.add(trait);
            } else if (trait.group() != null && !trait.feature().isMany() && type.getInstanceClass() == String.class) {
                texts.add(trait);
            }
        }
        texts.subList(BLOCKS - lists.size(), texts.size()).clear();
    }

    /** A project with the persona, who has the template. */
    static Project project() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        Persona persona = persona();
        CardDesign design = Identifiers.complete(Designs.design(template(), "Everything"));
        project.getDesigns().add(design);
        persona.setTemplate(design.getId());
        project.getPersonas().add(persona);
        return project;
    }

    private static Persona persona() {
        HeavyCard card = new HeavyCard();
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName("Anna Heavy");
        persona.setTagline("Everything that can be said about a person");
        card.texts.forEach(trait -> holder(persona, trait).eSet(trait.feature(), card.sentence()));
        card.lists.forEach(trait -> card.fill(persona, trait));
        return Identifiers.complete(persona);
    }

    /** A template with a block for each of the persona's traits. */
    private static CardTemplate template() {
        HeavyCard card = new HeavyCard();
        List<Block> blocks = new ArrayList<>();
        // long and short ones in turn
        for (int i = 0; i < Math.max(card.lists.size(), card.texts.size()); i++) {
            if (i < card.lists.size()) {
                blocks.add(block(card.lists.get(i), i));
            }
            if (i < card.texts.size()) {
                blocks.add(block(card.texts.get(i), i));
            }
        }
        return CardTemplate.shipped("heavy", 3, true, new Head(List.of(), ""), blocks);
    }

    private static Block block(Trait trait, int number) {
        Accent[] accents = Accent.values();
        return Block.column(trait.key(), "text-account", accents[number % accents.length], new Part(null, List.of(trait.key())))
                .titled(trait.name(Locale.ENGLISH));
    }

    private static EObject holder(Persona persona, Trait trait) {
        if (persona.eGet(trait.group()) == null) {
            persona.eSet(trait.group(), EcoreUtil.create(trait.group().getEReferenceType()));
        }
        return (EObject) persona.eGet(trait.group());
    }

    private void fill(Persona persona, Trait trait) {
        List<EObject> items = new ArrayList<>();
        for (int i = Math.ceilDiv(TEXTS - texts.size(), lists.size()); i > 0; i--) {
            EObject item = EcoreUtil.create((EClass) trait.feature().getEType());
            switch (item) {
                case Statement statement -> statement.setText(sentence());
                case CustomTrait own -> {
                    own.setName("Number " + i);
                    own.setValue(sentence());
                }
                default -> throw new IllegalStateException(trait.key());
            }
            items.add(item);
        }
        holder(persona, trait).eSet(trait.feature(), items);
    }

    private String sentence() {
        int number = written++;
        return BEGINNINGS[number % BEGINNINGS.length] + " " + ENDS[number % ENDS.length] + ", " + number;
    }
}
