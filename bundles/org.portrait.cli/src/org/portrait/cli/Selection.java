/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.portrait.core.privacy.Disclosure;
import org.portrait.model.CustomTrait;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/** Which personas and confidential traits were asked for by name, and which of the names were met. */
final class Selection {

    private final List<String> personas;
    private final List<String> traits;
    private final Set<String> metPersonas = new HashSet<>();
    private final Set<String> metTraits = new HashSet<>();

    /** @param personas names and ids; none = all */
    Selection(List<String> personas, List<String> traits) {
        this.personas = personas;
        this.traits = traits;
        Choices.confidentialTraits().forEach(key -> metTraits.add(folded(key)));
    }

    /** The personas of a project that were asked for. */
    List<Persona> of(Project project) {
        List<Persona> wanted = Personas.of(project).stream()
                .filter(persona -> personas.isEmpty() || personas.stream().anyMatch(name -> names(name, persona))).toList();
        wanted.forEach(this::meet);
        return wanted;
    }

    private static boolean names(String wanted, Persona persona) {
        return wanted.equals(persona.getId()) || persona.getName() != null && folded(wanted).equals(folded(persona.getName()));
    }

    private void meet(Persona persona) {
        metPersonas.add(persona.getId());
        if (persona.getName() != null) {
            metPersonas.add(folded(persona.getName()));
        }
        Disclosure.NOTHING.hiddenCustomTraits(persona).stream().map(CustomTrait::getName).filter(Objects::nonNull)
                .forEach(name -> metTraits.add(folded(name)));
    }

    /** Complains of names that nobody had so far. @return whether there are any */
    boolean complainOfUnmatched(Terminal terminal) {
        List<String> unknownPersonas = unknown(personas, metPersonas);
        List<String> unknownTraits = unknown(traits, metTraits);
        unknownPersonas.forEach(name -> terminal.complain(terminal.text("usage.persona", name)));
        unknownTraits.forEach(name -> terminal.complain(terminal.text("usage.with", name, String.join(", ", Choices.confidentialTraits()))));
        return !unknownPersonas.isEmpty() || !unknownTraits.isEmpty();
    }

    private static List<String> unknown(List<String> names, Set<String> met) {
        return names.stream().filter(name -> !met.contains(name) && !met.contains(folded(name))).distinct().toList();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
