/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;

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
        Optional<Origin> next = typing.tools().canvas().scene().flatMap(scene -> next(scene, here, item, step));
        next.ifPresent(typing::start);
        return next.isPresent();
    }

    private Optional<Origin> next(Scene scene, Origin here, Optional<ListItem> item, int step) {
        TextPlace text = typing.session().map(Session::place).orElse(null);
        return text instanceof BlockTitle title ? typing.places().besideTitle(scene, title.block(), step, way)
                : typing.places().next(scene, text == null ? here : text.origin(), item, step, way);
    }
}
