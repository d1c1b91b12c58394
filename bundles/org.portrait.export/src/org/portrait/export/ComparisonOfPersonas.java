/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portrait.card.compare.ComparisonLayout;
import org.portrait.card.report.ReportSettings;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/** Personas side by side; more than fit beside each other make several documents of about the same number. */
final class ComparisonOfPersonas implements Layout {

    @Override
    public String id() {
        return "comparison";
    }

    @Override
    public String name(Locale locale) {
        return Exporters.TEXTS.get("layout.comparison", locale);
    }

    @Override
    public int fewest() {
        return ComparisonLayout.LEAST;
    }

    @Override
    public Stream<Supplier<NamedScene>> scenes(LayoutRequest request) {
        if (request.personas().size() < fewest()) {
            return Stream.of();
        }
        Project project = request.disclosure().of(request.project());
        List<String> wanted = request.personas().stream().map(Persona::getId).toList();
        List<Persona> personas = Personas.of(project).stream().filter(persona -> wanted.contains(persona.getId())).toList();
        ReportSettings settings = request.settings(project);
        return groups(personas).stream().map(group -> () -> new NamedScene(names(group), ComparisonLayout.scene(group, settings)));
    }

    /** Six personas are three and three, not five and one. */
    private static List<List<Persona>> groups(List<Persona> personas) {
        int count = Math.ceilDiv(personas.size(), ComparisonLayout.MOST);
        List<List<Persona>> groups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            groups.add(personas.subList(personas.size() * i / count, personas.size() * (i + 1) / count));
        }
        return groups;
    }

    private static String names(List<Persona> personas) {
        return String.join(", ", personas.stream().map(Persona::getName).filter(name -> name != null && !name.isBlank())
                .map(String::strip).toList());
    }
}
