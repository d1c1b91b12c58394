/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.List;
import java.util.Optional;

/**
 * A part that can show a place of a document; the persona editor adapts to it. To be called on the UI thread.
 */
public interface Revealable {

    /**
     * Shows an element and selects it; when the document is still being loaded, as soon as it is there.
     *
     * @param elementId identifier of a project, segment, persona or anything below
     * @param feature   name of the feature to put the focus on; empty for the element as a whole
     */
    void reveal(String elementId, Optional<String> feature);

    /** Shows personas of the document side by side; when it is still being loaded, as soon as it is there. */
    default void compare(List<String> personaIds) {
    }

    /** Shows the map of the document's segments; when it is still being loaded, as soon as it is there. */
    default void showMap() {
    }

    /** What is shown now: the file and the persona (or segment) that the part is at. */
    Optional<PersonaTarget> shown();
}
