/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.ui.card.CardCanvas;

/** Finds drawings on a card. */
final class Figures {

    private Figures() {
    }

    /** The box of the figure that shows something, in the window. */
    static Rect find(CardCanvas canvas, Origin origin) {
        List<Rect> found = new ArrayList<>();
        for (int page = 0; page < canvas.scene().orElseThrow().pages().size(); page++) {
            collect(canvas.scene().orElseThrow().pages().get(page).root(), page, origin, canvas, found);
        }
        return found.getFirst();
    }

    private static void collect(Group group, int page, Origin origin, CardCanvas canvas, List<Rect> found) {
        if (group.role() == Role.FIGURE && group.origin().equals(origin)) {
            found.add(canvas.toWindow(page, group.bounds()));
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, page, origin, canvas, found);
            }
        }
    }
}
