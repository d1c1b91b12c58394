/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.privacy.Disclosure;
import org.portrait.export.Exporter;
import org.portrait.export.Exporters;
import org.portrait.export.Layout;
import org.portrait.export.LayoutRequest;
import org.portrait.export.Layouts;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * What the user wants to export, and how.
 *
 * @param personas     identifiers of the personas
 * @param confidential keys of confidential traits, and names of own ones, that are shown all the same
 * @param replace      whether files of the same names are replaced; otherwise the new ones are numbered
 */
record ExportChoice(Set<String> personas, Exporter exporter, Layout layout, Optional<CardTemplate> template, Optional<Theme> theme,
        PageFormat format, Optional<Locale> language, Set<String> confidential, Path folder, boolean replace) {

    private static final String FORMAT = "format";
    private static final String LAYOUT = "layout";
    private static final String TEMPLATE = "template";
    private static final String THEME = "theme";
    private static final String PAGE = "page";
    private static final String LANDSCAPE = "landscape";
    private static final String LANGUAGE = "language";
    private static final String FOLDER = "folder";
    private static final String KEEP = "keep";

    /** The choices of the last time; nobody and nothing confidential is chosen. */
    static ExportChoice load(IDialogSettings settings) {
        PageFormat page = find(settings, PAGE).flatMap(PageFormat::find).orElse(PageFormat.A4);
        return new ExportChoice(Set.of(), find(settings, FORMAT).flatMap(Exporters::find).orElse(Exporters.all().getFirst()),
                find(settings, LAYOUT).flatMap(Layouts::find).orElse(Layouts.all().getFirst()),
                find(settings, TEMPLATE).flatMap(CardTemplates::find), find(settings, THEME).flatMap(Themes::find),
                settings.getBoolean(LANDSCAPE) ? page.landscape() : page, find(settings, LANGUAGE).map(Locale::forLanguageTag), Set.of(),
                Path.of(find(settings, FOLDER).orElse(System.getProperty("user.home"))), !settings.getBoolean(KEEP));
    }

    private static Optional<String> find(IDialogSettings settings, String key) {
        return Optional.ofNullable(settings.get(key)).filter(value -> !value.isBlank());
    }

    /** Keeps the choices for the next time, but for those that belong to one project. */
    void store(IDialogSettings settings) {
        settings.put(FORMAT, exporter.id());
        settings.put(LAYOUT, layout.id());
        settings.put(TEMPLATE, template.map(CardTemplate::id).orElse(""));
        settings.put(THEME, theme.map(Theme::id).orElse(""));
        settings.put(PAGE, PageFormat.all().stream().filter(page -> page.equals(format) || page.landscape().equals(format)).findFirst()
                .orElse(PageFormat.A4).id());
        settings.put(LANDSCAPE, format.isLandscape());
        settings.put(LANGUAGE, language.map(Locale::toLanguageTag).orElse(""));
        settings.put(FOLDER, folder.toString());
        settings.put(KEEP, !replace);
    }

    /** What the layout is asked for. */
    LayoutRequest request(Project project) {
        List<Persona> wanted = Personas.of(project).stream().filter(persona -> personas.contains(persona.getId())).toList();
        return new LayoutRequest(project, wanted, template, theme, format, language, Disclosure.of(confidential), LocalDate.now());
    }
}
