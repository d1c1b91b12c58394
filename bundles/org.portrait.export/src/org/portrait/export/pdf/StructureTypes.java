/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.portrait.card.scene.Role;

/** The standard structure types (ISO 32000-1, 14.8.4) of the scene's roles. */
final class StructureTypes {

    /** Types that hold text; what is in them is a part of a text. */
    private static final Set<String> TEXTS = Set.of("P", "H1", "H2", "H3", "Span", "Lbl", "Link", "Quote", "Caption");

    private StructureTypes() {
    }

    /**
     * The type of an element.
     *
     * @param around the type of the element around it
     * @param headings gives the level of a heading that wishes for a level
     */
    static String type(Role role, String around, IntUnaryOperator headings) {
        boolean inText = TEXTS.contains(around);
        return switch (role) {
            case DOCUMENT, SECTION -> "Sect";
            case HEADING1 -> "H" + headings.applyAsInt(1);
            case HEADING2 -> "H" + headings.applyAsInt(2);
            case HEADING3 -> "H" + headings.applyAsInt(3);
            case PARAGRAPH -> inText ? "Span" : "P";
            case LIST -> "L";
            case LIST_ITEM -> around.equals("L") ? "LI" : "Div";
            case LABEL -> around.equals("LI") ? "Lbl" : inText ? "Span" : "P";
            case QUOTE -> inText ? "Quote" : "BlockQuote";
            case FIGURE -> "Figure";
            case CAPTION -> "Caption";
            case TABLE -> "Table";
            case ROW -> around.equals("Table") ? "TR" : "Div";
            case HEADER_CELL -> around.equals("TR") ? "TH" : "Div";
            case CELL -> around.equals("TR") ? "TD" : "Div";
            case LINK -> "Link";
            case CONTENTS -> "TOC";
            case CONTENTS_ITEM -> around.equals("TOC") ? "TOCI" : "Div";
            case SPAN, ARTIFACT -> inText || around.equals("LBody") || around.equals("TD") || around.equals("TH")
                    || around.equals("TOCI") ? "Span" : "P";
        };
    }
}
