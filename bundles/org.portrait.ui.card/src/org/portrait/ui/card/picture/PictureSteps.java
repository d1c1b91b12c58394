/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.picture;

import org.eclipse.emf.common.command.CompoundCommand;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.value.Image;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/** Changes of a portrait that are one step. */
final class PictureSteps {

    private PictureSteps() {
    }

    /** Another picture, or none; the part that was chosen of the last one is forgotten. */
    static void replace(Editing editing, Slot picture, Image image, Slot crop) {
        CompoundCommand step = new CompoundCommand();
        step.append(TraitEdits.setPart(editing.domain(), picture.owner(), picture.group(), picture.feature(), image));
        if (crop.isFilled()) {
            step.append(TraitEdits.setPart(editing.domain(), crop.owner(), crop.group(), crop.feature(), null));
        }
        editing.execute(Texts.get("picture.step"), step);
    }
}
