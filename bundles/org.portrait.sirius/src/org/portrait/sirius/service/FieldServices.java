/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.core.command.InvalidValueException;
import org.portrait.model.ParticipantRole;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;
import org.portrait.sirius.service.Slot.Kind;

/**
 * What can be said in an element, for tables and pages of properties. Each thing has a key: {@code name} for a feature of the element,
 * {@code demography.age} for one of a part, whether that exists yet or not.
 */
public final class FieldServices {

    private static final Set<String> FORMED = Set.of("Child", "CustomTrait", "Moment", "Participant", "Scale");

    /** Keys of all that can be said in an element itself. */
    public List<String> fields(EObject element) {
        return Slot.keys(element, "");
    }

    /** Keys of all that can be said in a part of an element. @param part its name, for example {@code demography} */
    public List<String> fieldsOf(EObject element, String part) {
        return Slot.keys(element, part);
    }

    /** What a key means, and whether it is confidential. */
    public String fieldLabel(EObject element, String key) {
        String name = ModelTexts.name(Slot.of(element, key).feature(), Words.locale());
        return isConfidential(element, key) ? Words.text("confidential", name) : name;
    }

    /** One or two sentences that explain it. */
    public String fieldHelp(EObject element, String key) {
        return ModelTexts.description(Slot.of(element, key).feature(), Words.locale());
    }

    /** How a line for one of several is written, by an example; empty where every text will do. */
    public String fieldForm(EObject element, String key) {
        String item = Slot.of(element, key).feature().getEType().getName();
        String role = ModelTexts.name(Literals.PARTICIPANT_ROLE, ParticipantRole.DECIDER, Words.locale());
        return !FORMED.contains(item) ? "" : item.equals("Participant") ? Words.text("form.Participant", role) : Words.text("form." + item);
    }

    /** The value as it is typed. */
    public String fieldText(EObject element, String key) {
        return Slot.of(element, key).notation();
    }

    /** The value in words, on one line. */
    public String fieldWords(EObject element, String key) {
        return String.join(" ", Slot.of(element, key).words().lines().toList());
    }

    /** Whether something is said with yes. */
    public boolean fieldFlag(EObject element, String key) {
        return Boolean.TRUE.equals(Slot.of(element, key).value());
    }

    /** Elements that are said in a list. */
    public List<EObject> fieldItems(EObject element, String key) {
        return Slot.of(element, key).items();
    }

    /** Name of the part that a key prefix means, for example of a group of traits. */
    public String partLabel(EObject element, String part) {
        return ModelTexts.name(element.eClass().getEStructuralFeature(part), Words.locale());
    }

    /** One or two sentences that explain a part. */
    public String partHelp(EObject element, String part) {
        return ModelTexts.description(((EReference) element.eClass().getEStructuralFeature(part)).getEReferenceType(), Words.locale());
    }

    /** Whether it leaves in an export only when it is asked for by name. */
    public boolean isConfidential(EObject element, String key) {
        return Slot.of(element, key).trait().map(Trait::privacy).filter(privacy -> privacy != Privacy.ORDINARY).isPresent();
    }

    /** Whether one word of several is chosen. */
    public boolean isChoice(EObject element, String key) {
        return is(element, key, Kind.CHOICE);
    }

    /** Whether it is said with yes or no. */
    public boolean isFlag(EObject element, String key) {
        return is(element, key, Kind.FLAG);
    }

    /** Whether it is said in sentences, or in a line for each of several. */
    public boolean isLong(EObject element, String key) {
        return is(element, key, Kind.PROSE) || is(element, key, Kind.LINES);
    }

    /** Whether elements say it that have fields of their own. */
    public boolean isList(EObject element, String key) {
        return is(element, key, Kind.ITEMS);
    }

    /** Whether it is a short text, a number, an amount or a date. */
    public boolean isShort(EObject element, String key) {
        return is(element, key, Kind.WORD);
    }

    /** Names of the literals that can be chosen. */
    public List<String> choices(EObject element, String key) {
        return Slot.of(element, key).literals().stream().map(EEnumLiteral::getName).toList();
    }

    /** What a literal is called. @param choice its name */
    public String choiceLabel(EObject element, String key, String choice) {
        return Slot.of(element, key).literals().stream().filter(literal -> literal.getName().equals(choice)).findFirst()
                .map(literal -> ModelTexts.name(literal, Words.locale())).orElse(choice);
    }

    /** What the literals that can be chosen are called; any of these can be said, too. */
    public List<String> choiceLabels(EObject element, String key) {
        return choices(element, key).stream().map(choice -> choiceLabel(element, key, choice)).toList();
    }

    /** What the chosen literal is called. */
    public String chosen(EObject element, String key) {
        return choiceLabel(element, key, fieldText(element, key));
    }

    /** Whether a typed value means something that can be held. */
    public boolean accepts(EObject element, String key, Object value) {
        return refusal(element, key, value).isEmpty();
    }

    /** Why a typed value cannot be held; empty when it can. */
    public String refusal(EObject element, String key, Object value) {
        try {
            Slot.of(element, key).read(value);
            return "";
        } catch (InvalidValueException refused) {
            return refused.message(Words.locale());
        }
    }

    /**
     * Says something as it was typed or chosen; a blank text takes it away.
     *
     * @throws InvalidValueException when the value cannot be read, or not be held
     */
    public EObject setField(EObject element, String key, Object value) {
        Slot slot = Slot.of(element, key);
        Step.run(element, domain -> slot.set(domain, value));
        return element;
    }

    private static boolean is(EObject element, String key, Kind kind) {
        return Slot.of(element, key).kind() == kind;
    }
}
