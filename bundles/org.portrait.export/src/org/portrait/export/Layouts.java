/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.card.layout.CardLayout;
import org.portrait.card.report.ReportLayout;
import org.portrait.card.report.ReportSettings;
import org.portrait.model.Persona;
import org.portrait.model.Project;

/** All layouts, by name: the one list for command line, wizard and tests. */
public final class Layouts {

    /** A card for each persona. */
    public static final Layout CARD = new Card();
    /** One document on the whole project. */
    public static final Layout REPORT = new Report();

    /** Two to five personas side by side. */
    public static final Layout COMPARISON = new ComparisonOfPersonas();

    /** The segments of a project with their personas and who takes part in decisions. */
    public static final Layout MAP = new MapOfSegments();

    private static final List<Layout> ALL = List.of(CARD, REPORT, COMPARISON, MAP);

    private Layouts() {
    }

    /** All layouts; the first one is taken where nobody chose. */
    public static List<Layout> all() {
        return ALL;
    }

    /** The layout with an id, whatever its case, if there is one. */
    public static Optional<Layout> find(String id) {
        return ALL.stream().filter(layout -> layout.id().equalsIgnoreCase(id)).findFirst();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static final class Card implements Layout {

        @Override
        public String id() {
            return "card";
        }

        @Override
        public String name(Locale locale) {
            return Exporters.TEXTS.get("layout.card", locale);
        }

        @Override
        public Stream<Supplier<NamedScene>> scenes(LayoutRequest request) {
            return request.personas().stream().map(persona -> () -> new NamedScene(text(persona.getName()),
                    CardLayout.scene(request.disclosure().of(persona), request.settings(persona))));
        }
    }

    private static final class Report implements Layout {

        @Override
        public String id() {
            return "report";
        }

        @Override
        public String name(Locale locale) {
            return Exporters.TEXTS.get("layout.report", locale);
        }

        @Override
        public Stream<Supplier<NamedScene>> scenes(LayoutRequest request) {
            Project project = request.disclosure().of(request.project());
            Set<String> wanted = request.personas().stream().map(Persona::getId).collect(Collectors.toSet());
            ReportSettings settings = request.settings(project);
            return Stream.of(() -> new NamedScene(text(project.getName()),
                    ReportLayout.scene(project, persona -> wanted.contains(persona.getId()), settings)));
        }
    }
}
