/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.command.Edits;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Channel;
import org.portrait.model.Child;
import org.portrait.model.CustomTrait;
import org.portrait.model.Moment;
import org.portrait.model.Objection;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Scale;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/**
 * The profile of a persona: groups of traits, in them the traits that are lists, in these their items. Groups are called by their name in the
 * metamodel, traits by their key, for example {@code psychography.goals}.
 */
public final class ProfileServices {

    private static final List<String> OF_COMPANIES = List.of("business", "trade", "production");
    private static final int LONGEST = 90;

    /** Title of a profile. */
    public String profileTitle(Persona persona) {
        return Words.text("profile.title", new LabelServices().label(persona));
    }

    /**
     * The persona when a group is worth a place in its profile, else {@code null}: what is about companies only where they buy, or where
     * something is said.
     */
    public Persona ifShown(Persona persona, String group) {
        return persona.getKind() == PersonaKind.BUSINESS || !OF_COMPANIES.contains(group) || !isGroupEmpty(persona, group) ? persona : null;
    }

    /** Name of a group, and the beginning of what its single values say. */
    public String groupLabel(Persona persona, String group) {
        String facts = traits(group).filter(trait -> trait.feature() instanceof EAttribute && trait.isPresent(persona))
                .map(trait -> fact(persona, trait)).collect(Collectors.joining(" · "));
        return Words.joined(":  ", Trait.name(group, Words.locale()), Words.cut(facts, LONGEST));
    }

    /** A value; a share says nothing without the name of its trait. */
    private static String fact(Persona persona, Trait trait) {
        EDataType type = ((EAttribute) trait.feature()).getEAttributeType();
        String value = ValueTexts.text(type, trait.get(persona), Words.locale()).replaceAll("\\s+", " ").strip();
        return type == PersonaPackage.Literals.PERCENT ? trait.name(Words.locale()) + " " + value : value;
    }

    /** Whether nothing is said in a group. */
    public boolean isGroupEmpty(Persona persona, String group) {
        return traits(group).noneMatch(trait -> trait.isPresent(persona));
    }

    /** The persona when it says something on a trait, else {@code null}. */
    public Persona ifTold(Persona persona, String trait) {
        return itemsOf(persona, trait).isEmpty() ? null : persona;
    }

    /** Name of a trait and how many items it has. */
    public String traitLabel(Persona persona, String trait) {
        return Trait.name(trait, Words.locale()) + " · " + itemsOf(persona, trait).size();
    }

    /** Whether nothing supports what is said on a trait. */
    public boolean isTraitAssumed(Persona persona, String trait) {
        return Personas.isAssumption(persona, Trait.of(trait));
    }

    /** What is said on a trait, in its order; as own traits those of all groups. */
    public List<EObject> itemsOf(Persona persona, String trait) {
        Stream<Trait> all = trait.equals("customTraits") ? Trait.all().stream().filter(each -> each.key().endsWith(trait))
                : Stream.of(Trait.of(trait));
        return all.flatMap(each -> ((List<?>) each.get(persona)).stream()).map(EObject.class::cast).toList();
    }

    /** An item in one line. */
    public String itemLabel(EObject item) {
        return Wording.label(item);
    }

    /**
     * Lets an item say what a line says, as {@link #itemLabel} shows it: what is left out of it, an age or a relation, is taken away.
     *
     * @throws InvalidValueException when it says what the item cannot hold
     */
    public EObject rewordItem(EObject item, String line) {
        Step.run(item, domain -> Edits.all(Wording.read(item, line).entrySet().stream()
                .map(said -> TraitEdits.setFeature(domain, item, said.getKey(), said.getValue())).toList()));
        return item;
    }

    /** Why an item cannot say what a line says; empty when it can. */
    public String wordingRefusal(EObject item, String line) {
        try {
            Wording.read(item, line);
            return "";
        } catch (InvalidValueException refused) {
            return refused.message(Words.locale());
        }
    }

    /** Adds an item to be worded. */
    public EObject addItem(Persona persona, String trait) {
        EObject item = EcoreUtil.create(((EReference) Trait.of(trait).feature()).getEReferenceType());
        String line = Words.text("new." + item.eClass().getName());
        Wording.read(item, line).forEach(item::eSet);
        Step.run(persona, domain -> TraitEdits.add(domain, persona, Trait.of(trait), item, TraitEdits.END));
        return item;
    }

    /**
     * Moves an item of the persona into a trait, or to another place in it; of an item of another persona a copy is taken. What the trait
     * cannot hold stays where it is.
     *
     * @param place how many items are to stand before it
     */
    public EObject takeItem(EObject home, EObject item, String trait, Integer place) {
        EReference list = (EReference) Trait.of(trait).feature();
        EObject holder = home instanceof Persona persona ? Trait.of(trait).holder(persona).orElse(null) : null;
        if (holder == null || item.eClass() != list.getEReferenceType()) {
            return item;
        }
        List<?> items = (List<?>) holder.eGet(list);
        int index = Math.min(place, items.size());
        if (Personas.enclosing(item).filter(home::equals).isEmpty()) {
            EObject copy = Identifiers.renew(EcoreUtil.copy(item));
            Step.run(home, domain -> TraitEdits.add(domain, (Persona) home, Trait.of(trait), copy, index));
            return copy;
        }
        int before = items.indexOf(item);
        Step.run(item, domain -> before < 0 ? TraitEdits.moveInto(domain, item, holder, list, index)
                : TraitEdits.move(domain, item, before < index ? index - 1 : index));
        return item;
    }

    /** Takes away all that a persona says on a trait, with the evidence about it. */
    public Persona clearTrait(Persona persona, String trait) {
        Step.run(persona, domain -> TraitEdits.clear(domain, persona, List.of(Trait.of(trait))));
        return persona;
    }

    /** Takes away all that a persona says in a group, with the evidence about it. */
    public Persona clearGroup(Persona persona, String group) {
        Step.run(persona, domain -> TraitEdits.clear(domain, persona, traits(group).toList()));
        return persona;
    }

    /** The objection itself when something answers it, else {@code null}. */
    public Objection ifAnswered(Objection objection) {
        return new ObjectionServices().isAnswered(objection) ? objection : null;
    }

    /** Whether what is dragged somewhere is an objection. */
    public boolean isObjection(EObject element) {
        return element instanceof Objection;
    }

    /** Whether what is dragged somewhere is a channel. */
    public boolean isChannel(EObject element) {
        return element instanceof Channel;
    }

    /** Whether what is dragged somewhere is a moment of a day. */
    public boolean isMoment(EObject element) {
        return element instanceof Moment;
    }

    /** Whether what is dragged somewhere is a scale. */
    public boolean isScale(EObject element) {
        return element instanceof Scale;
    }

    /** Whether what is dragged somewhere is a child. */
    public boolean isChild(EObject element) {
        return element instanceof Child;
    }

    /** Whether what is dragged somewhere is a trait that the user has named. */
    public boolean isOwnTrait(EObject element) {
        return element instanceof CustomTrait;
    }

    private static Stream<Trait> traits(String group) {
        return Trait.all().stream().filter(trait -> trait.group() != null && trait.group().getName().equals(group));
    }
}
