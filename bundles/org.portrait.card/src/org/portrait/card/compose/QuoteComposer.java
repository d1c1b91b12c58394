/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.theme.TextRole;

/** Words of the persona, behind a short bar. */
final class QuoteComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        String text = content.value(content.trait(), kit.locale());
        if (text.isEmpty()) {
            return;
        }
        double indent = kit.pt(12);
        TextPiece words = kit.text(text, kit.style(TextRole.QUOTE, content.tone(kit).text()), width - indent,
                Meaning.of(Role.QUOTE, content.origin(content.trait())));
        double thick = kit.pt(2);
        Rect bar = new Rect(0, thick, thick, words.lines().get(0).height() - 2 * thick);
        Color strong = content.tone(kit).strong();
        Drawing mark = (x, y, group) -> group.add(Shape.filled(Paths.rounded(bar.moved(x, y), thick / 2), strong));
        into.add(0, Marked.of(null, mark, 0, indent, words));
    }
}
