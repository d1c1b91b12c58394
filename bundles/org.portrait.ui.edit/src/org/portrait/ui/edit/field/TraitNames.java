/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.text.Texts;

/** The names of all groups and traits, as the user reads them. */
public final class TraitNames {

    private static final Map<Locale, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private TraitNames() {
    }

    /** The name of a trait with its group in front: {@code Demography › Age}. */
    public static String full(Trait trait) {
        return full(trait, Texts.locale());
    }

    private static String full(Trait trait, Locale locale) {
        return trait.group() == null ? trait.name(locale) : ModelTexts.name(trait.group(), locale) + " › " + trait.name(locale);
    }

    /** The name behind a key; the key itself when no trait has it. */
    public static String ofKey(String key) {
        return key == null ? "" : names().getOrDefault(key, key);
    }

    /** The key behind a name as the user reads or types it; the words themselves when no trait has that name. */
    public static String toKey(String name) {
        String wanted = name.strip();
        return names().entrySet().stream().filter(entry -> entry.getValue().equalsIgnoreCase(wanted)).map(Map.Entry::getKey).findFirst()
                .or(() -> Trait.all().stream().filter(trait -> trait.name(Texts.locale()).equalsIgnoreCase(wanted)).map(Trait::key)
                        .findFirst())
                .orElse(wanted);
    }

    /** All names: the groups, then the traits in the order of the metamodel. */
    public static List<String> all() {
        return List.copyOf(names().values());
    }

    /** Made once: lists of them are filtered with each letter that is typed. */
    private static Map<String, String> names() {
        return NAMES.computeIfAbsent(Texts.locale(), TraitNames::names);
    }

    private static Map<String, String> names(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        Trait.groups().forEach(group -> names.put(group.getName(), ModelTexts.name(group, locale)));
        Trait.all().stream().filter(trait -> trait.feature() != PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS
                && trait.feature() != PersonaPackage.Literals.PERSONA__CUSTOM_TRAITS)
                .forEach(trait -> names.put(trait.key(), full(trait, locale)));
        return names;
    }
}
