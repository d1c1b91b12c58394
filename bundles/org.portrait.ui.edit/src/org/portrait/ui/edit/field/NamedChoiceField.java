/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/** A card template or a theme, kept by its identifier. */
final class NamedChoiceField extends ChoiceField<String> {

    private final Map<String, String> names;

    private NamedChoiceField(Composite parent, FieldHost host, Slot slot, Map<String, String> names) {
        super(parent, host, slot, List.copyOf(names.keySet()));
        this.names = names;
    }

    static Field templates(Composite parent, FieldHost host, Slot slot) {
        Locale locale = Texts.locale();
        Map<String, String> names = new LinkedHashMap<>();
        offered(slot).forEach(template -> names.put(template.id(), template.name(locale)));
        return new NamedChoiceField(parent, host, slot, names);
    }

    /** The templates of the project's own and those that ship. */
    private static List<CardTemplate> offered(Slot slot) {
        return slot.owner() instanceof Persona persona ? Personas.project(persona).map(CardTemplates::all).orElse(CardTemplates.all())
                : CardTemplates.all();
    }

    static Field themes(Composite parent, FieldHost host, Slot slot) {
        Locale locale = Texts.locale();
        Map<String, String> names = new LinkedHashMap<>();
        Themes.all().forEach(theme -> names.put(theme.id(), theme.name(locale)));
        return new NamedChoiceField(parent, host, slot, names);
    }

    @Override
    String label(String id) {
        return id == null ? Texts.get("choice.usual") : names.getOrDefault(id, id);
    }
}
