/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

/**
 * How a card is laid out.
 *
 * @param template what it shows
 * @param theme    how it looks
 * @param format   the paper
 * @param locale   language of its words
 * @param today    the day from which ages are counted
 */
public record CardSettings(CardTemplate template, Theme theme, PageFormat format, Locale locale, LocalDate today,
        Drafting drafting) {

    /** As the card will be printed. */
    public CardSettings(CardTemplate template, Theme theme, PageFormat format, Locale locale, LocalDate today) {
        this(template, theme, format, locale, today, Drafting.NONE);
    }

    /** What the persona and its project ask for; A4 upright and the first theme where they ask for nothing. */
    public static CardSettings of(Persona persona, LocalDate today) {
        return of(persona, CardTemplates.of(persona), today);
    }

    /** The same with a template as it stands; see {@link CardTemplates#of(Persona, CardTemplate)}. */
    public static CardSettings of(Persona persona, CardTemplate template, LocalDate today) {
        Theme theme = Optional.ofNullable(persona.getTheme()).flatMap(Themes::find).or(() -> Themes.find(template.theme()))
                .orElse(Themes.all().get(0));
        return new CardSettings(template, theme, PageFormat.A4, language(persona), today).with(theme);
    }

    /** The language of the persona's project; English if it has none. */
    public static Locale language(Persona persona) {
        return Personas.project(persona).map(Personas::locale).orElse(Locale.ENGLISH);
    }

    /** Another template. */
    public CardSettings with(CardTemplate other) {
        return new CardSettings(other, theme, format, locale, today, drafting);
    }

    /** Another theme, in the template's own colour if it has one. */
    public CardSettings with(Theme other) {
        return new CardSettings(template, template.accent().map(other::coloured).orElse(other), format, locale, today, drafting);
    }

    /** Other paper. */
    public CardSettings with(PageFormat other) {
        return new CardSettings(template, theme, other, locale, today, drafting);
    }

    /** Another language. */
    public CardSettings with(Locale other) {
        return new CardSettings(template, theme, format, other, today, drafting);
    }

    /** While somebody works on it. */
    public CardSettings with(Drafting other) {
        return new CardSettings(template, theme, format, locale, today, other);
    }
}
