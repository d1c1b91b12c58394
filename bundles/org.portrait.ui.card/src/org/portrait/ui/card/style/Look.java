/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.geometry.Color;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.card.theme.Contrast;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.command.DesignEdits;
import org.portrait.core.command.Edits;
import org.portrait.model.Persona;

/**
 * Theme and colour of a card.
 *
 * @param theme  the theme as it ships
 * @param colour {@code #rrggbb}; empty for that of the theme
 */
public record Look(Theme theme, String colour) {

    /** What the card of a persona looks like now. */
    public static Look of(Persona persona) {
        CardSettings settings = CardSettings.of(persona, LocalDate.now());
        return new Look(Themes.find(settings.theme().id()).orElseThrow(), settings.template().accent().map(Color::css).orElse(""));
    }

    /** The same in another theme. */
    public Look with(Theme other) {
        return new Look(other, colour);
    }

    /** The same in another colour. */
    public Look with(String other) {
        return new Look(theme, other);
    }

    /** A card in this look. */
    public CardSettings on(CardSettings settings) {
        return settings.with(settings.template().with(settings.template().theme(), colour)).with(theme);
    }

    /** The nearest colour in which letters can be read on the theme's paper; empty where they can be in this one. */
    public Optional<Color> better() {
        if (colour.isEmpty()) {
            return Optional.empty();
        }
        Color chosen = Color.of(colour);
        return Optional.of(Contrast.nearest(chosen, theme.palette().paper())).filter(nearest -> !nearest.equals(chosen));
    }

    /** Contrast of the colour to the theme's paper, 1.0 to 21.0. */
    public double contrast() {
        return colour.isEmpty() ? 21 : Color.of(colour).contrast(theme.palette().paper());
    }

    /** Gives it to a persona, as one command that can be undone; changes nothing where it has it. */
    public Command command(EditingDomain domain, Persona persona) {
        Look now = of(persona);
        CardTemplate template = CardTemplates.of(persona);
        Command dress = now.theme().equals(theme) ? Edits.all(List.of()) : DesignEdits.theme(domain, persona, theme.id());
        Command paint = now.colour().equals(colour) ? Edits.all(List.of()) : DesignEdits.arrange(domain, persona, Designs
                .difference(CardTemplates.chosen(persona), template.with(template.theme(), colour), persona.getArrangement()).orElse(null));
        return Edits.all(List.of(dress, paint));
    }
}
