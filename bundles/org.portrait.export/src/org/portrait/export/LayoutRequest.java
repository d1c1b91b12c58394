/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portrait.card.layout.CardSettings;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * What is to be laid out, and how.
 *
 * @param project    the project
 * @param personas   those of its personas that are wanted, in order
 * @param template   card template, which a persona whose own it is shows as it has arranged it; empty takes what each persona asks for
 * @param theme      theme; empty takes what each persona asks for
 * @param format     the paper
 * @param locale     language of the words; empty takes the project's
 * @param disclosure which confidential traits may be shown
 * @param today      the day from which ages are counted
 */
public record LayoutRequest(Project project, List<Persona> personas, Optional<CardTemplate> template, Optional<Theme> theme,
        PageFormat format, Optional<Locale> locale, Disclosure disclosure, LocalDate today) {

    /** Copies the personas. */
    public LayoutRequest {
        personas = List.copyOf(personas);
    }

    /** All personas of a project as they ask to be shown, on A4, without what is confidential. */
    public static LayoutRequest of(Project project, LocalDate today) {
        return new LayoutRequest(project, Personas.of(project), Optional.empty(), Optional.empty(), PageFormat.A4,
                Optional.empty(), Disclosure.NOTHING, today);
    }

    /** Other personas. */
    public LayoutRequest personas(List<Persona> value) {
        return new LayoutRequest(project, value, template, theme, format, locale, disclosure, today);
    }

    /** A template for all. */
    public LayoutRequest template(CardTemplate value) {
        return new LayoutRequest(project, personas, Optional.of(value), theme, format, locale, disclosure, today);
    }

    /** A theme for all. */
    public LayoutRequest theme(Theme value) {
        return new LayoutRequest(project, personas, template, Optional.of(value), format, locale, disclosure, today);
    }

    /** Other paper. */
    public LayoutRequest format(PageFormat value) {
        return new LayoutRequest(project, personas, template, theme, value, locale, disclosure, today);
    }

    /** A language for all. */
    public LayoutRequest locale(Locale value) {
        return new LayoutRequest(project, personas, template, theme, format, Optional.of(value), disclosure, today);
    }

    /** Other confidential traits that may be shown. */
    public LayoutRequest disclosure(Disclosure value) {
        return new LayoutRequest(project, personas, template, theme, format, locale, value, today);
    }

    /** The settings for the card of one of the personas. */
    public CardSettings settings(Persona persona) {
        CardTemplate shown = template.map(wanted -> CardTemplates.of(persona, wanted)).orElseGet(() -> CardTemplates.of(persona));
        CardSettings settings = CardSettings.of(persona, shown, today).with(format);
        settings = theme.map(settings::with).orElse(settings);
        return locale.map(settings::with).orElse(settings);
    }

    /** The settings for a document on several personas of a project. */
    public ReportSettings settings(Project shown) {
        ReportSettings settings = ReportSettings.of(shown, today).with(format);
        settings = theme.map(settings::with).orElse(settings);
        return locale.map(settings::with).orElse(settings);
    }
}
