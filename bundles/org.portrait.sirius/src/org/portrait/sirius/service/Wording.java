/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.Values;
import org.portrait.model.Child;
import org.portrait.model.CustomTrait;
import org.portrait.model.Moment;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Scale;
import org.portrait.model.Statement;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/**
 * An item of a list as one line that can be written and read, for example {@code Misha, 3} for a child, {@code introvert – extrovert: 30 %} for a
 * scale, {@code Decider: Ilya, husband} for somebody who takes part.
 */
final class Wording {

    private static final String COMMA = ", ";
    private static final String COLON = ": ";
    private static final String DASH = "–";
    /** Also such as keeps a number and its unit on one line: people type another one. */
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\(.*\\)\\s*$");
    private static final Pattern POSITIONED = Pattern.compile("(.*?)\\s*:\\s*(-?\\d+)\\s*%?");
    private static final Pattern AGED = Pattern.compile("(.*?)\\s*,\\s*(\\d+|\\d*\\s*(?:–|-|\\.\\.)\\s*\\d*)");

    private Wording() {
    }

    /** What an item says; empty when it says nothing. */
    static String line(EObject item) {
        return switch (item) {
            case Moment moment -> Words.joined(" ", text(moment.getTime()), text(moment.getText()));
            case Scale scale -> Words.joined(COLON, Words.joined(" " + DASH + " ", text(scale.getLeft()), text(scale.getRight())),
                    text(Words.value(item, Literals.SCALE__POSITION)));
            case Child child -> Words.joined(COMMA, text(child.getName()), age(child));
            case CustomTrait trait -> Words.joined(COLON, text(trait.getName()), text(trait.getValue()));
            case Participant participant -> Words.joined(COLON, role(participant),
                    Words.joined(COMMA, text(participant.getName()), text(participant.getRelation())));
            case Statement statement -> text(statement.getText());
            default -> new LabelServices().label(item);
        };
    }

    /** What an item says, or how it is called when it says nothing. */
    static String label(EObject item) {
        String line = line(item);
        return line.isEmpty() ? new LabelServices().label(item) : line;
    }

    /**
     * What a line says of an item, by feature; {@code null} for what it says nothing about. What stays the same is left out.
     *
     * @throws InvalidValueException when the line says what the item cannot hold
     */
    static Map<EAttribute, Object> read(EObject item, String written) {
        String line = text(written);
        Map<EAttribute, Object> said = line.equals(text(label(item))) ? new LinkedHashMap<>() : parsed(item, line);
        said.entrySet().removeIf(entry -> isSaid(item, entry.getKey(), entry.getValue()));
        return said;
    }

    private static Map<EAttribute, Object> parsed(EObject item, String line) {
        return switch (item) {
            case Moment any -> made(item, Trait.of("story.day"), line, Literals.MOMENT__TIME, Literals.STATEMENT__TEXT);
            case Scale any -> scale(item, line);
            case Child any -> child(line);
            case CustomTrait trait -> pair(line, COLON, Literals.CUSTOM_TRAIT__NAME, trait.getName(), Literals.CUSTOM_TRAIT__VALUE);
            case Participant participant -> participant(participant, line);
            default -> said(Literals.STATEMENT__TEXT, line);
        };
    }

    private static Map<EAttribute, Object> scale(EObject item, String line) {
        Matcher positioned = POSITIONED.matcher(line);
        boolean isPlaced = positioned.matches();
        Map<EAttribute, Object> said = made(item, Trait.of("personality.scales"), isPlaced ? positioned.group(1) : line, Literals.SCALE__LEFT,
                Literals.SCALE__RIGHT);
        said.put(Literals.SCALE__POSITION, isPlaced ? Values.parse(Literals.SCALE__POSITION, positioned.group(2)) : null);
        return said;
    }

    private static Map<EAttribute, Object> child(String line) {
        Matcher aged = AGED.matcher(line);
        boolean hasAge = aged.matches();
        Map<EAttribute, Object> said = said(Literals.CHILD__NAME, hasAge ? aged.group(1) : line);
        said.put(Literals.CHILD__AGE, hasAge ? Values.parse(Literals.CHILD__AGE, aged.group(2)) : null);
        return said;
    }

    private static Map<EAttribute, Object> participant(Participant participant, String line) {
        int colon = line.indexOf(COLON.strip());
        Optional<ParticipantRole> role = colon < 0 ? Optional.empty() : role(line.substring(0, colon).strip());
        Map<EAttribute, Object> said = pair(role.isEmpty() ? line : line.substring(colon + 1).strip(), COMMA, Literals.PARTICIPANT__NAME,
                participant.getName(), Literals.PARTICIPANT__RELATION);
        said.put(Literals.PARTICIPANT__ROLE, role.orElse(null));
        return said;
    }

    private static Optional<ParticipantRole> role(String word) {
        return ParticipantRole.VALUES.stream().filter(role -> role != ParticipantRole.UNSPECIFIED)
                .filter(role -> isCalled(ModelTexts.name(Literals.PARTICIPANT_ROLE, role, Words.locale()), word)).findFirst();
    }

    /** What stands in parentheses behind a name need not be written. */
    private static boolean isCalled(String name, String word) {
        return name.equalsIgnoreCase(word) || IN_PARENTHESES.matcher(name).replaceFirst("").equalsIgnoreCase(word);
    }

    /** The core tells which part of a line is what. */
    private static Map<EAttribute, Object> made(EObject item, Trait trait, String line, EAttribute... features) {
        List<EObject> made = TraitEdits.items(trait, line);
        Map<EAttribute, Object> said = new LinkedHashMap<>();
        for (EAttribute feature : features) {
            said.put(feature, made.isEmpty() ? null : made.getFirst().eGet(feature));
        }
        return said;
    }

    /** Two parts of a line; the first one may hold what else stands between them, as long as it is not changed. */
    private static Map<EAttribute, Object> pair(String line, String between, EAttribute first, String before, EAttribute second) {
        String known = text(before);
        int end = line.startsWith(known + between) && !known.isEmpty() ? known.length() : line.indexOf(between);
        Map<EAttribute, Object> said = said(first, end < 0 ? line : line.substring(0, end));
        said.put(second, end < 0 ? null : Values.normalise(second, line.substring(end + between.length())));
        return said;
    }

    private static Map<EAttribute, Object> said(EAttribute feature, String text) {
        Map<EAttribute, Object> said = new LinkedHashMap<>();
        said.put(feature, Values.normalise(feature, text));
        return said;
    }

    /** A text that differs in its space only is the same. */
    private static boolean isSaid(EObject item, EAttribute feature, Object value) {
        Object now = item.eGet(feature);
        return value == null ? !item.eIsSet(feature) : value instanceof String line ? line.equals(text((String) now)) : value.equals(now);
    }

    private static String age(Child child) {
        return child.getAge() == null ? "" : EcoreUtil.convertToString(Literals.INT_RANGE, child.getAge()).replace("..", DASH);
    }

    private static String role(Participant participant) {
        return participant.getRole() == ParticipantRole.UNSPECIFIED ? "" : text(Words.value(participant, Literals.PARTICIPANT__ROLE));
    }

    private static String text(String text) {
        return text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
    }
}
