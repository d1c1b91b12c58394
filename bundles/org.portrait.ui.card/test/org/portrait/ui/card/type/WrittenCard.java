/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Drafting;
import org.portrait.core.document.Document;
import org.portrait.ui.card.DraftedCard;
import org.portrait.ui.edit.field.FieldHost;

/** A card in a window that offers what is not said yet, and the hands of somebody who writes on it. */
final class WrittenCard extends DraftedCard {

    WrittenCard() {
        this(blank());
    }

    WrittenCard(Document document) {
        super(document);
        canvas().setDrafting(new Drafting(true, 0));
        settle();
    }

    Optional<Session> session() {
        return typing.session();
    }

    /** The host of the fields of small editors. */
    FieldHost panel() {
        return page.panel();
    }

    /** Presses, moves and releases the mouse, at parts of the width of a box from 0 to 1. */
    void drag(Rect area, double from, double to) {
        double y = area.y() + area.height() / 2;
        drag(area.x() + area.width() * from, y, area.x() + area.width() * to, y, false);
    }

    void doubleClick(Rect area, double at) {
        doubleClick(area.x() + area.width() * at, area.y() + area.height() / 2);
    }
}
