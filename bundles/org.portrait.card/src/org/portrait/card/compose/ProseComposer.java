/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Role;
import org.portrait.card.theme.TextRole;

/** Running text. */
final class ProseComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        String text = content.value(content.trait(), kit.locale());
        if (!text.isEmpty()) {
            into.add(0, kit.text(text, kit.style(TextRole.BODY), width,
                    Meaning.of(Role.PARAGRAPH, content.origin(content.trait()))));
        }
    }
}
