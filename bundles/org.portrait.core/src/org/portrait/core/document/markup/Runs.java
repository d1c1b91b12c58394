/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Measures the pieces that a parser has to hold in memory at once: a tag with the text after it, a remark, a CDATA
 * section. In a tag and in text every {@code <} begins the next piece.
 */
final class Runs {

    private static final byte[][] BEGINNINGS = { ascii("<!--"), ascii("<![CDATA[") };
    private static final byte[][] ENDS = { ascii("-->"), ascii("]]>") };

    private Runs() {
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Offset of the first piece that is longer than the limit, or -1. */
    static int firstLongerThan(int limit, byte[] content) {
        int start = 0;
        while (start < content.length) {
            int end = end(content, start);
            if (end - start > limit) {
                return start;
            }
            start = end;
        }
        return -1;
    }

    private static int end(byte[] content, int start) {
        for (int kind = 0; kind < BEGINNINGS.length; kind++) {
            if (startsWith(content, start, BEGINNINGS[kind])) {
                return indexAfter(content, start + BEGINNINGS[kind].length, ENDS[kind]);
            }
        }
        int end = start + 1;
        while (end < content.length && content[end] != '<') {
            end++;
        }
        return end;
    }

    private static int indexAfter(byte[] content, int from, byte[] wanted) {
        for (int index = from; index < content.length; index++) {
            if (content[index] == wanted[0] && startsWith(content, index, wanted)) {
                return index + wanted.length;
            }
        }
        return content.length;
    }

    private static boolean startsWith(byte[] content, int offset, byte[] wanted) {
        int end = offset + wanted.length;
        return end <= content.length && Arrays.equals(content, offset, end, wanted, 0, wanted.length);
    }
}
