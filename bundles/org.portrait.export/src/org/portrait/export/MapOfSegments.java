/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portrait.card.map.MapLayout;
import org.portrait.model.Persona;
import org.portrait.model.Project;

/** The segments of a project with their personas. */
final class MapOfSegments implements Layout {

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String name(Locale locale) {
        return Exporters.TEXTS.get("layout.map", locale);
    }

    @Override
    public Stream<Supplier<NamedScene>> scenes(LayoutRequest request) {
        Project project = request.disclosure().of(request.project());
        List<String> wanted = request.personas().stream().map(Persona::getId).toList();
        Locale locale = request.settings(project).locale();
        String name = project.getName() == null || project.getName().isBlank() ? "" : project.getName().strip() + " – ";
        return Stream.of(() -> new NamedScene(name + Exporters.TEXTS.get("file.map", locale),
                MapLayout.scene(project, persona -> wanted.contains(persona.getId()), request.settings(project))));
    }
}
