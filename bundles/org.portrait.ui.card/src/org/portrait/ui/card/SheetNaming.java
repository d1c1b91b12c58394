/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.portrait.card.scene.Origin;
import org.portrait.model.Participant;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.ui.card.access.Naming;
import org.portrait.ui.edit.text.Texts;

/** Where several personas are shown, everything is called by whom it is about. */
final class SheetNaming implements Naming {

    private final Function<String, Optional<EObject>> finder;

    /** @param finder the element with an identifier */
    SheetNaming(Function<String, Optional<EObject>> finder) {
        this.finder = finder;
    }

    @Override
    public String name(Origin origin) {
        return finder.apply(origin.elementId()).flatMap(element -> element instanceof Segment || element instanceof Participant
                ? Optional.of(element) : Personas.enclosing(element).map(EObject.class::cast))
                .map(element -> Labels.label(element, Texts.locale())).orElse("");
    }
}
