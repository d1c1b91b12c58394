/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

/** A part of a markup tree. */
public sealed interface MarkupNode permits MarkupElement, MarkupNode.Text, MarkupNode.Comment {

    /** Characters between tags, unescaped. */
    record Text(String content) implements MarkupNode {
    }

    /** A remark; the content stands between {@code <!--} and {@code -->}. */
    record Comment(String content) implements MarkupNode {
    }
}
