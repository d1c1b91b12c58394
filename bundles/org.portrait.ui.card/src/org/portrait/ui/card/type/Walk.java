/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.scene.Origin;

/** The way that Tab leads from one place of writing to the next, and back. */
final class Walk {

    private final Typing typing;
    /** Where it has led so far; what was left empty there stands farther on again, among what is offered. */
    private final List<Origin> way = new ArrayList<>();
    private int direction;

    Walk(Typing typing) {
        this.typing = typing;
    }

    /** The next step is the first one. */
    void end() {
        way.clear();
    }

    /**
     * To the next or previous place in reading order.
     *
     * @param item the item of a list that is written now, if it is one
     * @return whether there is one
     */
    boolean go(int step, Optional<ListItem> item) {
        Origin here = typing.tools().cursor().selection();
        if (step == -direction && !way.isEmpty() && typing.start(way.removeLast())) {
            return true;
        }
        if (step != direction) {
            way.clear();
            direction = step;
        }
        way.add(here);
        Origin from = typing.session().map(session -> session.place().origin()).orElse(here);
        Optional<Origin> next = typing.tools().canvas().scene().flatMap(scene -> typing.places().next(scene, from, item, step, way));
        next.ifPresent(typing::start);
        return next.isPresent();
    }
}
