/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;

/** Lets a card keep its size and columns while somebody writes, so that nothing jumps. */
final class Stillness {

    private final CardEditing tools;
    private boolean held;
    private boolean heldColumns;

    Stillness(CardEditing tools) {
        this.tools = tools;
    }

    /** @param columns whether the columns stay, too; the writing of a title is a change of the arrangement itself */
    void hold(boolean columns) {
        CardCanvas canvas = tools.canvas();
        if (!held) {
            canvas.card().ifPresent(card -> canvas.setDrafting(canvas.drafting().at(card.density())));
        }
        if (!columns) {
            canvas.preview(null);
        } else if (!held || !heldColumns) {
            tools.frozen().ifPresent(canvas::preview);
        }
        held = true;
        heldColumns = columns;
    }

    /** The card may arrange itself anew. */
    void release() {
        if (held) {
            held = false;
            tools.canvas().preview(null);
            tools.canvas().setDrafting(tools.canvas().drafting().at(0));
        }
    }
}
