/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.portrait.card.page.PageFormat;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * How a report is laid out.
 *
 * @param theme  how it looks
 * @param format the paper
 * @param locale language of its words
 * @param today  the day on the cover, from which ages are counted
 */
public record ReportSettings(Theme theme, PageFormat format, Locale locale, LocalDate today) {

    /** The theme of the first persona that asks for one, the project's language, A4 upright. */
    public static ReportSettings of(Project project, LocalDate today) {
        Theme theme = Personas.of(project).stream().map(persona -> Optional.ofNullable(persona.getTheme()).flatMap(Themes::find))
                .flatMap(Optional::stream).findFirst().orElse(Themes.all().get(0));
        return new ReportSettings(theme, PageFormat.A4, Personas.locale(project), today);
    }

    /** Another theme. */
    public ReportSettings with(Theme other) {
        return new ReportSettings(other, format, locale, today);
    }

    /** Other paper. */
    public ReportSettings with(PageFormat other) {
        return new ReportSettings(theme, other, locale, today);
    }

    /** Another language. */
    public ReportSettings with(Locale other) {
        return new ReportSettings(theme, format, other, today);
    }
}
