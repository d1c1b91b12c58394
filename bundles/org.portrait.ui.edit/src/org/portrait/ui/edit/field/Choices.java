/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/**
 * What can be chosen in a place.
 *
 * @param <T>    the type of the values
 * @param values in the order in which they are offered
 * @param label  the words for a value, also for one that is not offered and for {@code null}
 */
record Choices<T>(List<T> values, Function<T, String> label) {

    private static final String NOTHING = "UNSPECIFIED";
    private static final List<String> LANGUAGES = List.of("en", "ru", "de", "fr", "es", "it", "pl", "uk", "be", "kk", "el");
    /** Of features that keep an identifier. */
    private static final Map<EStructuralFeature, Function<Slot, Choices<?>>> NAMED = Map.of(
            PersonaPackage.Literals.PROJECT__LANGUAGE, Choices::languages,
            PersonaPackage.Literals.PERSONA__TEMPLATE, Choices::templates,
            PersonaPackage.Literals.PERSONA__THEME, Choices::themes);

    Choices {
        values = List.copyOf(values);
    }

    /** Whether one of several values is chosen in a feature. */
    static boolean has(EStructuralFeature feature) {
        return NAMED.containsKey(feature) || !feature.isMany() && feature.getEType() instanceof EEnum;
    }

    /** What can be chosen in a place for which {@link #has} says so. */
    static Choices<?> of(Slot slot) {
        Function<Slot, Choices<?>> choices = NAMED.getOrDefault(slot.feature(), Choices::words);
        return choices.apply(slot);
    }

    /** The words of a closed vocabulary. */
    private static Choices<Enumerator> words(Slot slot) {
        EEnum vocabulary = (EEnum) slot.feature().getEType();
        return new Choices<>(vocabulary.getELiterals().stream().map(EEnumLiteral::getInstance).toList(), literal -> word(vocabulary, literal));
    }

    /** A word of a vocabulary as the user reads it. */
    static String word(EEnum vocabulary, Enumerator literal) {
        return NOTHING.equals(literal.getName()) ? Texts.get("choice.none") : ModelTexts.name(vocabulary, literal, Texts.locale());
    }

    /** Languages, by their tags. */
    private static Choices<String> languages(Slot slot) {
        return new Choices<>(LANGUAGES, tag -> tag == null ? Texts.get("choice.none") : Locale.forLanguageTag(tag).getDisplayName(Texts.locale()));
    }

    /** The card templates of the project's own and those that ship, by their identifiers. */
    private static Choices<String> templates(Slot slot) {
        Map<String, String> names = new LinkedHashMap<>();
        List<CardTemplate> offered = slot.owner() instanceof Persona persona
                ? Personas.project(persona).map(CardTemplates::all).orElse(CardTemplates.all()) : CardTemplates.all();
        offered.forEach(template -> names.put(template.id(), template.name(Texts.locale())));
        return named(names);
    }

    /** The themes, by their identifiers. */
    private static Choices<String> themes(Slot slot) {
        Map<String, String> names = new LinkedHashMap<>();
        Themes.all().forEach(theme -> names.put(theme.id(), theme.name(Texts.locale())));
        return named(names);
    }

    private static Choices<String> named(Map<String, String> names) {
        return new Choices<>(List.copyOf(names.keySet()), id -> id == null ? Texts.get("choice.usual") : names.getOrDefault(id, id));
    }
}
