/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

/**
 * How much a file may ask for before it is refused, so that reading takes bounded time and memory.
 *
 * @param maxBytes      size of the file in bytes; at most {@link Integer#MAX_VALUE} - 8
 * @param maxRun        bytes of one tag with its attributes and the text after it, of one remark or one CDATA section
 * @param maxDepth      levels of nested elements
 * @param maxParts      elements, attributes and remarks in the whole file
 * @param maxAttributes attributes of one element
 */
public record Limits(long maxBytes, int maxRun, int maxDepth, int maxParts, int maxAttributes) {

    /**
     * 256 MB, 16 MB, 200 levels, 2 million parts, 200 attributes. A project of two thousand personas without pictures has
     * about 20 MB and half a million parts; a picture of 640 × 640 pixels has at most 2 MB.
     */
    public static final Limits DEFAULT = new Limits(256L << 20, 16 << 20, 200, 2_000_000, 200);

    public Limits {
        if (maxBytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("A file is held in one array; not possible: " + maxBytes);
        }
    }
}
