/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Stack;

/** The parts of blocks, for layouts that put them elsewhere than into blocks. */
public final class Parts {

    private Parts() {
    }

    /** A part in a column of the given width in points; without rows when nothing is said. */
    public static Stack compose(Content content, double width, Kit kit) {
        Stack.Builder part = Stack.of(null, width);
        PartComposer.of(content.style()).compose(content, width, kit, part);
        return part.build();
    }
}
