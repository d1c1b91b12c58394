/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

/** What a text is on a page; the typography of a theme has a style for each. */
public enum TextRole {
    /** The persona's name in the header. */
    NAME,
    /** The line under the name. */
    TAGLINE,
    /** Age, town, occupation in the header. */
    KEY_FACT,
    /** Words of the persona. */
    QUOTE,
    /** Heading of a block. */
    BLOCK_TITLE,
    /** Heading of a part of a block. */
    PART_TITLE,
    /** Running text and items of lists. */
    BODY,
    /** Emphasised words in running text. */
    STRONG,
    /** Name of a fact. */
    LABEL,
    /** Value of a fact. */
    VALUE,
    /** Text of a chip or badge. */
    CHIP,
    /** A figure to be seen from afar, such as an amount of money. */
    FIGURE,
    /** Footers, sources, notes. */
    CAPTION,
    /** Title on the cover of a report. */
    COVER,
    /** Heading of a chapter of a report. */
    CHAPTER
}
