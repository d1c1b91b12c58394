/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Child;
import org.portrait.model.CustomTrait;
import org.portrait.model.Moment;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Scale;
import org.portrait.model.trait.Trait;

/**
 * An item of a profile as one line that can be worded anew.
 *
 * @param before what stands before that
 * @param own    what can be worded
 * @param after  what stands behind it
 */
record Wording(EObject item, String before, String own, String after) {

    /** Also such as keeps a number and its unit on one line: people type another one. */
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");

    static Wording of(EObject item) {
        return switch (item) {
            case Moment moment -> new Wording(item, "", Words.joined(" ", moment.getTime(), moment.getText()), "");
            case Scale scale -> new Wording(item, "", Words.joined(" – ", scale.getLeft(), scale.getRight()),
                    more(": ", item, Literals.SCALE__POSITION));
            case Child child -> new Wording(item, "", text(child.getName()), more(", ", item, Literals.CHILD__AGE));
            case CustomTrait trait -> new Wording(item, "", text(trait.getName()), more(": ", item, Literals.CUSTOM_TRAIT__VALUE));
            case Participant participant -> new Wording(item, participant.getRole() == ParticipantRole.UNSPECIFIED ? ""
                    : Words.value(item, Literals.PARTICIPANT__ROLE) + ": ", text(participant.getName()),
                    more(", ", item, Literals.PARTICIPANT__RELATION));
            default -> new Wording(item, "", text((String) item.eGet(Literals.STATEMENT__TEXT)), "");
        };
    }

    /** The whole line; how the item is called when there is nothing else to say. */
    String line() {
        String line = before + own + after;
        return line.isBlank() ? new LabelServices().label(item) : line;
    }

    /** What a line that somebody has written says, by feature; {@code null} for what it says nothing about. */
    Map<EAttribute, Object> read(String written) {
        String line = written == null ? "" : written.strip();
        if (line.startsWith(before)) {
            line = line.substring(before.length());
        }
        if (line.endsWith(after)) {
            line = line.substring(0, line.length() - after.length()).strip();
        }
        Map<EAttribute, Object> said = new LinkedHashMap<>();
        switch (item) {
            case Moment any -> said.putAll(parsed(line, Literals.MOMENT__TIME, Literals.STATEMENT__TEXT));
            case Scale any -> said.putAll(parsed(line, Literals.SCALE__LEFT, Literals.SCALE__RIGHT));
            default -> said.put((EAttribute) item.eClass().getEStructuralFeature(item.eClass().getEStructuralFeature("text") == null ? "name" : "text"),
                    line);
        }
        return said;
    }

    /** What the core makes of the line. */
    private Map<EAttribute, Object> parsed(String line, EAttribute... features) {
        List<EObject> made = TraitEdits.items(item instanceof Moment ? Trait.of("story.day") : Trait.of("personality.scales"), line);
        Map<EAttribute, Object> said = new LinkedHashMap<>();
        for (EAttribute feature : features) {
            said.put(feature, made.isEmpty() ? null : made.getFirst().eGet(feature));
        }
        return said;
    }

    private static String more(String separator, EObject item, EAttribute feature) {
        String value = text(Words.value(item, feature));
        return value.isEmpty() ? "" : separator + value;
    }

    private static String text(String text) {
        return text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
    }
}
