/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.model.Accent;
import org.portrait.card.theme.TextRole;

/** Texts that chapters share. */
final class Texts {

    private Texts() {
    }

    /** A text of the model, or another where there is none. */
    static String or(String text, String other) {
        return text == null || text.isBlank() ? other : text.strip();
    }

    /** The heading of a chapter, with a line over it that says what kind of chapter it is. */
    static Stack heading(String kicker, String title, Origin origin, double width, Kit kit) {
        Stack.Builder heading = Stack.of(null, width);
        if (!kicker.isEmpty()) {
            heading.addKept(0, kit.text(kicker, kit.style(TextRole.KEY_FACT, kit.theme().tone(Accent.PRIMARY).text()), width));
        }
        heading.addKept(kit.pt(2), TextPiece.of(kit.balanced(title, kit.style(TextRole.CHAPTER), width), width,
                Meaning.of(Role.HEADING1, origin)));
        return heading.build();
    }

    /** A heading inside of a chapter. */
    static TextPiece subheading(String title, double width, Kit kit) {
        return kit.text(title, kit.style(TextRole.BLOCK_TITLE), width, Meaning.of(Role.HEADING2));
    }

    /** A label over a text. */
    static Piece labelled(String label, String text, Origin origin, double width, Kit kit) {
        return Stack.of(Meaning.of(Role.LIST_ITEM, origin), width)
                .addKept(0, kit.text(label, kit.label(), width, Meaning.of(Role.LABEL)))
                .add(0, kit.text(text, kit.style(TextRole.VALUE), width)).build();
    }
}
