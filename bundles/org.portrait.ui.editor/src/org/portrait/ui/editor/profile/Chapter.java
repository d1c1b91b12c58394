/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import static org.portrait.model.PersonaPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.text.Texts;

/**
 * A part of the form with a heading of its own.
 *
 * @param key its stable name
 * @param title its heading
 * @param description a sentence about it; may be empty
 * @param entries its lines
 */
public record Chapter(String key, String title, String description, List<Entry> entries) {

    private static final Set<EReference> OF_COMPANIES = Set.of(PERSONA__BUSINESS, PERSONA__TRADE, PERSONA__PRODUCTION);
    private static final Set<EReference> OF_PRIVATE_LIFE = Set.of(PERSONA__DEMOGRAPHY, PERSONA__SOCIO_ECONOMICS);

    /** The form of a persona, segment or project. @throws IllegalArgumentException for anything else */
    public static List<Chapter> of(EObject subject) {
        Locale locale = Texts.locale();
        return switch (subject) {
            case Persona persona -> persona(locale);
            case Segment segment -> List.of(
                    own("segment", ModelTexts.name(SEGMENT, locale), ModelTexts.description(SEGMENT, locale), SEGMENT__NAME,
                            SEGMENT__DESCRIPTION),
                    own("criteria", SEGMENT__CRITERIA),
                    new Chapter("size", ModelTexts.name(SEGMENT__SIZE, locale), ModelTexts.description(SEGMENT__SIZE, locale),
                            parts(SEGMENT__SIZE, SEGMENT_SIZE.getEStructuralFeatures().stream())));
            case Project project -> List.of(
                    own("project", ModelTexts.name(PROJECT, locale), ModelTexts.description(PROJECT, locale), PROJECT__NAME,
                            PROJECT__PRODUCT, PROJECT__DESCRIPTION, PROJECT__LANGUAGE, PROJECT__OWNER, PROJECT__CREATED),
                    own("decisions", PROJECT__DECISIONS));
            default -> throw new IllegalArgumentException("No form for " + subject.eClass().getName());
        };
    }

    private static List<Chapter> persona(Locale locale) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(own("persona", ModelTexts.name(PERSONA, locale), ModelTexts.description(PERSONA, locale), PERSONA__NAME,
                PERSONA__TAGLINE, PERSONA__KIND, PERSONA__STATUS, PERSONA__OWNER, PERSONA__LAST_REVIEW, PERSONA__REVIEW_INTERVAL));
        chapters.add(new Chapter("portrait", ModelTexts.name(PERSONA__PORTRAIT, locale),
                ModelTexts.description(PERSONA__PORTRAIT, locale),
                parts(PERSONA__PORTRAIT, PORTRAIT.getEStructuralFeatures().stream())));
        for (EReference group : Trait.groups()) {
            chapters.add(new Chapter(group.getName(), ModelTexts.name(group, locale), ModelTexts.description(group, locale),
                    Trait.all().stream().filter(trait -> trait.group() == group).map(Entry::of).toList()));
        }
        chapters.add(own("participants", PERSONA__PARTICIPANTS));
        chapters.add(own("customTraits", PERSONA__CUSTOM_TRAITS));
        return chapters;
    }

    private static Chapter own(String key, EStructuralFeature feature) {
        Locale locale = Texts.locale();
        return own(key, ModelTexts.name(feature, locale), ModelTexts.description(feature, locale), feature);
    }

    private static Chapter own(String key, String title, String description, EStructuralFeature... features) {
        return new Chapter(key, title, description, parts(null, Stream.of(features)));
    }

    private static List<Entry> parts(EReference part, Stream<EStructuralFeature> features) {
        return features.map(feature -> new Entry(part, feature)).toList();
    }

    /** How many of the lines say something. */
    public int filled(EObject subject) {
        return (int) entries.stream().filter(entry -> entry.slot(subject).isFilled()).count();
    }

    /** Whether the chapter is closed at first: it says nothing and does not matter for the kind of persona. */
    public boolean isFolded(EObject subject) {
        if (!(subject instanceof Persona persona) || filled(subject) > 0) {
            return false;
        }
        Set<EReference> strange = persona.getKind() == PersonaKind.BUSINESS ? OF_PRIVATE_LIFE : OF_COMPANIES;
        return entries.stream().anyMatch(entry -> entry.part() != null && strange.contains(entry.part()));
    }
}
