/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

/**
 * Which part of the model something shows.
 *
 * @param elementId id of the model element; empty for things that show nothing of the model
 * @param feature name of the element's feature; empty if the element as a whole is shown
 */
public record Origin(String elementId, String feature) {

    /** Shows nothing of the model. */
    public static final Origin NONE = new Origin("", "");

    /** @throws NullPointerException for a missing part */
    public Origin {
        elementId.length();
        feature.length();
    }

    /** A whole element. */
    public static Origin of(String elementId) {
        return new Origin(elementId, "");
    }

    /** One feature of an element. */
    public static Origin of(String elementId, String feature) {
        return new Origin(elementId, feature);
    }

    /** Whether nothing of the model is shown. */
    public boolean isNone() {
        return elementId.isEmpty();
    }
}
