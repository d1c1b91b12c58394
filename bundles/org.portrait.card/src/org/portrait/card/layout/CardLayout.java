/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.List;

import org.portrait.card.compose.Kit;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.text.Typesetter;
import org.portrait.model.Persona;
import org.portrait.model.Project;

/**
 * Lays a persona out as a card. Of a few densities the largest is chosen at which everything fits on one page; when none
 * does, the largest at which it fits on as few pages as it can. Pure: the same persona and settings give equal scenes.
 */
public final class CardLayout {

    /** Square root of the area of A4 in points: larger paper is read from farther away. */
    private static final double A4_SIDE = Math.sqrt(595.28 * 841.89);

    private CardLayout() {
    }

    /** The card of a persona. */
    public static Scene scene(Persona persona, CardSettings settings) {
        Typesetter typesetter = new Typesetter();
        Kit normal = new Kit(settings.theme(), 1, settings.locale(), settings.today(), typesetter);
        double base = Math.sqrt(settings.format().width() * settings.format().height()) / A4_SIDE;
        CardPages pages = new DensitySearch(d -> new CardPages(persona, settings, normal.at(base * d))).best();
        return new Scene(info(persona, settings, normal), pages.place(), typesetter.warnings());
    }

    private static SceneInfo info(Persona persona, CardSettings settings, Kit kit) {
        String name = persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed")
                : persona.getName().strip();
        String author = persona.getOwner() == null ? "" : persona.getOwner().strip();
        String subject = Projects.of(persona).map(Project::getName).orElse("");
        return new SceneInfo(name, settings.locale(), author, subject == null ? "" : subject,
                List.of(settings.template().name(settings.locale())));
    }
}
