/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaPackage;

class MarksTest {

    /** Marks are painted anew where they were and where they are; in between the card may have got pages, before anything was painted. */
    @Test
    void whatIsMarkedMayMoveToAPageThatCameJustNow() {
        try (DraftedCard card = new DraftedCard(DraftedCard.sample("online-education.en"))) {
            Scene scene = card.canvas().scene().orElseThrow();
            Origin last = scene.places().entrySet().stream().filter(each -> !each.getKey().isNone())
                    .max(Comparator.comparingInt(each -> each.getValue().getLast().page())).map(Map.Entry::getKey).orElseThrow();
            card.canvas().hover(last);
            int pages = scene.pages().size();
            for (int i = 1; i <= 4; i++) {
                String story = "She counted the loaves twice, and then once more. ".repeat(250 * i);
                card.stack.execute(TraitEdits.setFeature(card.editing.domain(), card.persona.getStory(), PersonaPackage.Literals.STORY__BIOGRAPHY, story));
                while (!card.canvas().isUpToDate()) {
                    card.canvas().settle();
                }
            }
            assertTrue(card.canvas().scene().orElseThrow().pages().size() > pages + 3, "one page more each time");
            assertFalse(card.canvas().areas(last).isEmpty());
        }
    }
}
