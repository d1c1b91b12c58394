/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

/**
 * How much a file may ask for before it is refused, so that reading takes bounded time and memory.
 *
 * @param maxBytes      size of the file in bytes; at most {@link Integer#MAX_VALUE} - 8
 * @param maxDepth      levels of nested elements
 * @param maxElements   elements in the whole file
 * @param maxAttributes attributes of one element
 */
public record Limits(long maxBytes, int maxDepth, int maxElements, int maxAttributes) {

    /** 256 MB, 200 levels, 4 million elements, 200 attributes: far more than a project of thousands of personas needs. */
    public static final Limits DEFAULT = new Limits(256L << 20, 200, 4_000_000, 200);

    public Limits {
        if (maxBytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("A file is held in one array; not possible: " + maxBytes);
        }
    }
}
