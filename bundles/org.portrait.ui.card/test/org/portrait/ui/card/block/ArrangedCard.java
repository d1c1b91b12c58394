/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import org.eclipse.jface.dialogs.DialogSettings;
import org.portrait.card.geometry.Rect;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.ui.card.DraftedCard;

/** The card of a sample in a window, and the hands of somebody who arranges it. */
final class ArrangedCard extends DraftedCard {

    final Palette palette;

    ArrangedCard() {
        super(sample("online-education.en"));
        palette = new Palette(page.left(), tools, new DialogSettings("test"));
    }

    CardTemplate template() {
        return CardTemplates.of(persona);
    }

    Block block(String name) {
        return template().blocks().stream().filter(block -> block.id().equals(name)).findFirst().orElseThrow();
    }

    /** Whether a block is on the card. */
    boolean shows(String name) {
        return tools.places().first(name).isPresent();
    }

    /** Where a block is in the window, after scrolling to it. */
    Rect area(String name) {
        tools.places().reveal(name);
        settle();
        return tools.places().areas(name).getFirst();
    }

    /** Clicks on the title of a block. */
    void click(String name, int keys) {
        Rect area = area(name);
        click(area.right() - 3, area.y() + 2, keys);
    }
}
