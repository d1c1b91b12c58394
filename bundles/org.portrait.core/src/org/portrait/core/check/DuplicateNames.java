/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;

/** Two personas in use with one name: in talk and in exported files nobody can tell them apart. */
final class DuplicateNames implements Check {

    @Override
    public String id() {
        return "duplicate-names";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Map<String, List<Persona>> byName = context.livePersonas().filter(persona -> !Elements.isBlank(persona.getName()))
                .collect(Collectors.groupingBy(persona -> persona.getName().strip().toLowerCase(Locale.ROOT), LinkedHashMap::new,
                        Collectors.toList()));
        return byName.values().stream().filter(same -> same.size() > 1).flatMap(same -> same.stream().skip(1))
                .map(persona -> Issue.of(this, persona, PersonaPackage.Literals.PERSONA__NAME, persona));
    }
}
