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

    /** Factors for sizes and distances on A4, from airy to tight. */
    private static final double[] DENSITIES = {1.2, 1.14, 1.08, 1.03, 0.98, 0.94, 0.9, 0.86, 0.82};
    /** The tightest of them where one page is not enough. */
    private static final int COMFORTABLE = 7;
    /** Square root of the area of A4 in points: larger paper is read from farther away. */
    private static final double A4_SIDE = Math.sqrt(595.28 * 841.89);

    private CardLayout() {
    }

    /** The card of a persona. */
    public static Scene scene(Persona persona, CardSettings settings) {
        Typesetter typesetter = new Typesetter();
        Kit normal = new Kit(settings.theme(), 1, settings.locale(), settings.today(), typesetter);
        double base = Math.sqrt(settings.format().width() * settings.format().height()) / A4_SIDE;
        CardPages pages = best(persona, settings, normal, base);
        return new Scene(info(persona, settings, normal), pages.place(), typesetter.warnings());
    }

    /** The fewest pages that can be had at a readable size, at the largest density that needs no more. */
    private static CardPages best(Persona persona, CardSettings settings, Kit normal, double base) {
        int tightest = DENSITIES.length - 1;
        CardPages best = new CardPages(persona, settings, normal.at(base * DENSITIES[tightest]));
        if (best.count() > 1) {
            tightest = COMFORTABLE;
            best = new CardPages(persona, settings, normal.at(base * DENSITIES[tightest]));
        }
        int count = best.count();
        int low = 0;
        int high = tightest - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            CardPages pages = new CardPages(persona, settings, normal.at(base * DENSITIES[middle]));
            if (pages.count() <= count) {
                best = pages;
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return best;
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
