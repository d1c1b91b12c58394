/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;

class HoverTest {

    @Test
    void whatIsPointedAtIsMarkedUntilSomebodyWrites() {
        try (DraftedCard card = new DraftedCard(DraftedCard.sample("online-education.en"))) {
            Origin name = Origin.of(card.persona.getId(), "name");
            Rect area = card.canvas().areas(name).getFirst();
            Event move = new Event();
            move.x = (int) (area.x() + area.width() / 2);
            move.y = (int) (area.y() + area.height() / 2);
            card.canvas().notifyListeners(SWT.MouseMove, move);
            assertEquals(name, card.canvas().hovered());
            card.key(SWT.SHIFT, 0);
            assertEquals(Origin.NONE, card.canvas().hovered());
        }
    }
}
