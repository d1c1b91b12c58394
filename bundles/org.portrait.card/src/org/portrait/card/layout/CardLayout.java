/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import org.portrait.card.compose.CardPlan;
import org.portrait.card.compose.Kit;
import org.portrait.card.compose.KnownBlocks;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.text.KnownTexts;
import org.portrait.card.text.Typesetter;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * Lays a persona out as a card. Of a few densities the largest is chosen at which everything fits on one page; when none
 * does, the largest at which it fits on as few pages as it can. Pure: the same persona and settings give equal scenes.
 */
public final class CardLayout {

    /** Square root of the area of A4 in points: larger paper is read from farther away. */
    private static final double A4_SIDE = Math.sqrt(595.28 * 841.89);

    private static final int MOST_ON_POSTER = 5;

    private CardLayout() {
    }

    /** The card of a persona. */
    public static Scene scene(Persona persona, CardSettings settings) {
        return card(persona, settings).scene();
    }

    /** The card of a persona, with how it came about. */
    public static Card card(Persona persona, CardSettings settings) {
        return card(persona, settings, new KnownTexts(), KnownBlocks.NONE);
    }

    /** The same, with what is known from earlier layouts in the same thread. Nobody may change the persona as long as something of it is known. */
    public static Card card(Persona persona, CardSettings settings, KnownTexts texts, KnownBlocks blocks) {
        Typesetter typesetter = new Typesetter(texts);
        Kit normal = new Kit(settings.theme(), 1, settings.locale(), settings.today(), typesetter, settings.drafting().offers(), blocks);
        blocks.next(persona, normal);
        double base = Math.sqrt(settings.format().width() * settings.format().height()) / A4_SIDE;
        CardPlan plan = new CardPlan(persona, settings.template(), normal.isDrafting());
        DoubleFunction<CardPages> layout = density -> new CardPages(plan, settings.format(), normal.at(density), List.of());
        double wanted = settings.drafting().density();
        CardPages pages = wanted > 0 ? layout.apply(wanted) : new DensitySearch(base, isPoster(settings), layout).best();
        Scene scene = new Scene(info(persona, settings, normal), finished(pages, persona, settings), typesetter.warnings());
        return Card.of(scene, pages.grid(), pages.kit().density(), pages.shownInHead());
    }

    /** Few blocks make a poster: its letters may be as large as the paper lets them. */
    private static boolean isPoster(CardSettings settings) {
        return !settings.template().complete()
                && settings.template().blocks().stream().filter(block -> !block.hidden()).count() <= MOST_ON_POSTER;
    }

    private static List<Page> finished(CardPages pages, Persona persona, CardSettings settings) {
        PageFormat format = settings.format();
        Running running = new Running(pages.kit(), persona, format);
        List<Group.Builder> contents = pages.place();
        List<Page> result = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            running.add(i + 1, contents.size(), contents.get(i));
            List<Bookmark> bookmarks = i > 0 ? List.of() : List.of(new Bookmark(name(persona, pages.kit()), 1, 0));
            result.add(new Page(format.width(), format.height(), "", bookmarks, contents.get(i).build()));
        }
        return result;
    }

    private static String name(Persona persona, Kit kit) {
        return persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed") : persona.getName().strip();
    }

    private static SceneInfo info(Persona persona, CardSettings settings, Kit kit) {
        String name = name(persona, kit);
        String author = persona.getOwner() == null ? "" : persona.getOwner().strip();
        String subject = Personas.project(persona).map(Project::getName).orElse("");
        return new SceneInfo(name, settings.locale(), author, subject == null ? "" : subject,
                List.of(settings.template().name(settings.locale())));
    }
}
