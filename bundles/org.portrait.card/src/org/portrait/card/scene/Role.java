/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

/** What a group is to its reader; decides its place in the structure tree of a PDF. */
public enum Role {
    /** The whole; every page's root. */
    DOCUMENT,
    /** A part with a heading of its own. */
    SECTION,
    /** The title. */
    HEADING1,
    /** The heading of a section. */
    HEADING2,
    /** The heading of a part of a section. */
    HEADING3,
    /** Running text, or any text that is nothing else. */
    PARAGRAPH,
    /** Items of the same kind; its children are {@link #LIST_ITEM}s. */
    LIST,
    /** One item of a list; a {@link #LABEL} child is its bullet, everything else its body. */
    LIST_ITEM,
    /** The bullet or number of an item, or the name of a value. */
    LABEL,
    /** Words of the persona or of a respondent. */
    QUOTE,
    /** A picture or drawing; needs an alternative text. */
    FIGURE,
    /** The caption of a figure or table. */
    CAPTION,
    /** Rows of cells. */
    TABLE,
    /** A row of a table. */
    ROW,
    /** A cell that names a row or column. */
    HEADER_CELL,
    /** A cell. */
    CELL,
    /** Text that leads elsewhere; needs a link. */
    LINK,
    /** A table of contents; its children are {@link #CONTENTS_ITEM}s. */
    CONTENTS,
    /** One line of a table of contents. */
    CONTENTS_ITEM,
    /** A part of a text, without a meaning of its own. */
    SPAN,
    /** Nothing to be read: decoration, running heads, page numbers. */
    ARTIFACT
}
