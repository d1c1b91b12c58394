/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.portrait.card.caret.CaretMap;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.model.Persona;

/** A text that can be written on the card, whether it is there already or not. */
interface TextPlace {

    /** What the card shows it as. */
    Origin origin();

    /** The text as the document has it now; empty for none. */
    String text();

    /** The text as the document would have it. */
    String normal(String words);

    /** Writes the text; asked in the state in which nothing was typed yet. */
    Command write(String words);

    /** What the Edit menu says after "Undo". */
    String step();

    /** Puts words into a copy of the persona. */
    void show(Persona copy, String words);

    /** Where the letters stand. */
    default CaretMap map(Scene scene, String words) {
        CaretMap map = CaretMap.of(scene, origin(), words);
        // the only item of a list may stand for the list
        return map.isEmpty() && item().isPresent() ? CaretMap.of(scene, item().get().listOrigin(), words) : map;
    }

    /** Whether the text may have several paragraphs. */
    boolean isProse();

    /** Whether it is the template of the card that has the text. */
    default boolean isTemplate() {
        return false;
    }

    /** What is to be written here. */
    String hint();

    /** The item of a list whose text it is. */
    default Optional<ListItem> item() {
        return Optional.empty();
    }

    /** Whether the document still has the place. */
    boolean isThere();
}
