/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.model.CustomTrait;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Scale;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/**
 * The rows of one group of traits: only those about which at least one persona says something. Scales make a row for each pair of poles,
 * traits that users named themselves one for each name, so that the same stands beside the same.
 *
 * @param group the group; {@code null} for traits of the personas themselves
 * @param rows  the rows
 */
record Section(EReference group, List<Row> rows) {

    private static final String AGE = "demography.age";
    private static final String TAGLINE = "tagline";

    Section {
        rows = List.copyOf(rows);
    }

    /** All groups with something to show, in the order of the metamodel; traits of the personas themselves come last, each for itself. */
    static List<Section> of(List<Persona> personas, Locale locale, LocalDate today) {
        List<Section> sections = new ArrayList<>();
        Trait.groups().forEach(group -> sections.add(new Section(group, Trait.all().stream().filter(trait -> group.equals(trait.group()))
                .flatMap(trait -> rows(trait, personas, locale, today).stream()).toList())));
        Trait.all().stream().filter(trait -> trait.group() == null && !TAGLINE.equals(trait.key()))
                .forEach(trait -> sections.add(new Section(null, rows(trait, personas, locale, today))));
        sections.removeIf(section -> section.rows().isEmpty());
        return sections;
    }

    String title(Locale locale) {
        return group == null ? rows.getFirst().trait().name(locale) : ModelTexts.name(group, locale);
    }

    private static List<Row> rows(Trait trait, List<Persona> personas, Locale locale, LocalDate today) {
        return allRows(trait, personas, locale, today).stream().filter(row -> !row.isEmpty()).toList();
    }

    private static List<Row> allRows(Trait trait, List<Persona> personas, Locale locale, LocalDate today) {
        if (trait.feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT) {
            return parts(trait, personas, locale, item -> text(((CustomTrait) item).getName()));
        }
        if (trait.feature().getEType() == PersonaPackage.Literals.SCALE) {
            return parts(trait, personas, locale, item -> poles((Scale) item));
        }
        return List.of(new Row(trait, trait.name(locale), personas.stream().map(persona -> Cell.of(persona, value(persona, trait, today))).toList()));
    }

    private static Object value(Persona persona, Trait trait, LocalDate today) {
        if (AGE.equals(trait.key())) {
            return Personas.age(persona, today).orElse(null);
        }
        return trait.isPresent(persona) ? trait.get(persona) : null;
    }

    /** A row for each name that items have. */
    private static List<Row> parts(Trait trait, List<Persona> personas, Locale locale, Function<EObject, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Persona persona : personas) {
            items(persona, trait).forEach(item -> names.putIfAbsent(Cell.key(name.apply(item)), name.apply(item)));
        }
        List<Row> rows = new ArrayList<>();
        names.forEach((key, label) -> rows.add(new Row(trait, label.isEmpty() ? trait.name(locale) : label, personas.stream()
                .map(persona -> Cell.of(persona, items(persona, trait).stream()
                        .filter(item -> key.equals(Cell.key(name.apply(item)))).toList())).toList())));
        return rows;
    }

    private static List<EObject> items(Persona persona, Trait trait) {
        return ((List<?>) trait.get(persona)).stream().map(EObject.class::cast).toList();
    }

    private static String poles(Scale scale) {
        return String.join(" – ", Stream.of(text(scale.getLeft()), text(scale.getRight())).filter(pole -> !pole.isEmpty()).toList());
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
