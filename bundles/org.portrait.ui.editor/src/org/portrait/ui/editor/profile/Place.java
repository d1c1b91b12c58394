/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.scene.Origin;
import org.portrait.model.Identified;
import org.portrait.ui.edit.Slot;

/**
 * A line of the forms.
 *
 * @param chapter where it stands
 * @param entry   what it shows
 */
record Place(ChapterView chapter, Entry entry) {

    /** The line that shows an origin. @param subject what the forms are of */
    static Optional<Place> of(List<ChapterView> chapters, EObject subject, Origin origin) {
        return chapters.stream().flatMap(chapter -> chapter.chapter().entries().stream().map(entry -> new Place(chapter, entry)))
                .filter(place -> shows(place.entry().slot(subject), origin)).findFirst();
    }

    /** Whether a line shows an origin: the feature itself, or an item somewhere below it. */
    private static boolean shows(Slot slot, Origin origin) {
        EObject holder = slot.holder().orElse(null);
        if (holder instanceof Identified element && Objects.equals(element.getId(), origin.elementId())) {
            return origin.feature().isEmpty() || origin.feature().equals(slot.feature().getName());
        }
        return holder != null && slot.feature().isMany() && slot.items().stream().filter(EObject.class::isInstance)
                .map(EObject.class::cast).anyMatch(item -> holds(item, origin.elementId()));
    }

    private static boolean holds(EObject item, String id) {
        if (item instanceof Identified element && id.equals(element.getId())) {
            return true;
        }
        var contents = EcoreUtil.getAllContents(item, false);
        while (contents.hasNext()) {
            if (contents.next() instanceof Identified element && id.equals(element.getId())) {
                return true;
            }
        }
        return false;
    }
}
