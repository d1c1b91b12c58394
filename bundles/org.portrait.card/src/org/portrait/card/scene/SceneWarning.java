/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

/**
 * Something that could not be shown as wished.
 *
 * @param kind what happened
 * @param detail what it happened to: for {@link Kind#MISSING_GLYPH} the character, for {@link Kind#BAD_IMAGE} the reason
 * @param origin where, if known
 */
public record SceneWarning(Kind kind, String detail, Origin origin) {

    /** What may happen. */
    public enum Kind {
        /** No font of the product has the character: a replacement is shown. */
        MISSING_GLYPH,
        /** An image cannot be read: its frame stays empty, or something else stands in it. */
        BAD_IMAGE
    }
}
