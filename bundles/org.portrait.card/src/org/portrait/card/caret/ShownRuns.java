/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.caret;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;

/** Finds the runs that show a text, in reading order. Names of values, bullets, figures and what is no part of the text are left out. */
final class ShownRuns {

    private final List<ShownRun> found = new ArrayList<>();

    private ShownRuns() {
    }

    /** The runs that show one feature of an element. */
    static List<ShownRun> of(Scene scene, Origin origin) {
        ShownRuns runs = new ShownRuns();
        for (int page = 0; page < scene.pages().size(); page++) {
            runs.collect(scene.pages().get(page).root(), page, origin, false);
        }
        return runs.found;
    }

    /** The runs of the title of a block. */
    static List<ShownRun> ofTitle(Scene scene, String block) {
        ShownRuns runs = new ShownRuns();
        for (int page = 0; page < scene.pages().size(); page++) {
            for (Node node : scene.pages().get(page).root().children()) {
                if (node instanceof Group group && group.block().equals(block)) {
                    runs.collectTitle(group, page);
                }
            }
        }
        return runs.found;
    }

    private void collect(Group group, int page, Origin origin, boolean around) {
        boolean own = group.origin().equals(origin);
        boolean inside = own || around && group.origin().isNone();
        if (group.role() == Role.ARTIFACT || group.role() == Role.FIGURE || own && group.role() == Role.HEADING3
                || inside && !own && group.role() == Role.LABEL) {
            return;
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, page, origin, inside);
            } else if (inside && child instanceof TextRun run) {
                found.add(new ShownRun(page, run));
            }
        }
    }

    private void collectTitle(Group group, int page) {
        for (Node child : group.children()) {
            if (child instanceof TextRun run && group.role() == Role.HEADING2) {
                found.add(new ShownRun(page, run));
            } else if (child instanceof Group inner && inner.role() != Role.ARTIFACT) {
                collectTitle(inner, page);
            }
        }
    }
}
