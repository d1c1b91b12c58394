/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.card.theme.Themes;
import org.portrait.core.privacy.Disclosure;
import org.portrait.export.Exporters;
import org.portrait.export.Layouts;
import org.portrait.model.Project;
import org.portrait.model.trait.Trait;

/** Lists what the options of the export can be. */
final class Choices {

    private final Terminal terminal;

    Choices(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Keys of the traits that are exported only when they are named. */
    static List<String> confidentialTraits() {
        return Disclosure.confidential().stream().map(Trait::key).toList();
    }

    void print() {
        Locale locale = terminal.locale();
        Map<String, String> formats = new LinkedHashMap<>();
        Exporters.all().forEach(exporter -> formats.put(exporter.id(), exporter.name(locale)));
        print(terminal.text("list.formats"), formats);
        Map<String, String> layouts = new LinkedHashMap<>();
        Layouts.all().forEach(layout -> layouts.put(layout.id(), layout.name(locale)));
        print(terminal.text("list.layouts"), layouts);
        Map<String, String> templates = new LinkedHashMap<>();
        CardTemplates.all().forEach(template -> templates.put(template.id(), template.name(locale)));
        print(terminal.text("list.templates"), templates);
        Map<String, String> themes = new LinkedHashMap<>();
        Themes.all().forEach(theme -> themes.put(theme.id(), theme.name(locale)));
        print(terminal.text("list.themes"), themes);
        Map<String, String> pages = new LinkedHashMap<>();
        PageFormat.all().forEach(page -> pages.put(page.id(), String.format(Locale.ROOT, "%.0f × %.0f pt", page.width(), page.height())));
        print(terminal.text("list.pages"), pages);
        Map<String, String> traits = new LinkedHashMap<>();
        Disclosure.confidential().forEach(trait -> traits.put(trait.key(), trait.name(locale)));
        print(terminal.text("list.traits"), traits);
    }

    /** Lists the card templates of a project's own; nothing when it has none. */
    void print(Path file, Project project) {
        Map<String, String> templates = new LinkedHashMap<>();
        project.getDesigns().stream().map(Designs::template).forEach(template -> templates.put(template.id(), template.name(terminal.locale())));
        if (!templates.isEmpty()) {
            print(terminal.text("list.own", file), templates);
        }
    }

    private void print(String heading, Map<String, String> choices) {
        terminal.print(heading);
        int width = choices.keySet().stream().mapToInt(String::length).max().orElse(0);
        choices.forEach((id, name) -> terminal.print("  " + id + " ".repeat(width + 2 - id.length()) + name));
    }
}
