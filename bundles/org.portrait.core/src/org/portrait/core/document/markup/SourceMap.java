/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.portrait.core.document.problem.Place;

/**
 * Finds places in the bytes of a UTF-8 file. The index of lines is made when it is first needed. Questions mostly go
 * forward, so the answer before is remembered: a file that is one long line takes no longer than any other.
 */
final class SourceMap {

    private final byte[] content;
    private int[] lineStarts;
    private Cursor lastPlace = Cursor.NONE;
    private Cursor lastOffset = Cursor.NONE;

    /** A place and its byte. */
    private record Cursor(int line, int column, int offset) {

        static final Cursor NONE = new Cursor(0, 0, 0);
    }

    SourceMap(byte[] content) {
        this.content = content;
    }

    /** The place of a byte. */
    Place place(int offset) {
        int found = Arrays.binarySearch(lines(), offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        boolean goesOn = lastPlace.line() == line && lastPlace.offset() <= offset;
        int index = goesOn ? lastPlace.offset() : lines()[line - 1];
        int column = goesOn ? lastPlace.column() : 1;
        while (index < offset) {
            int width = width(content[index]);
            column += width == 4 ? 2 : 1;
            index += width;
        }
        lastPlace = new Cursor(line, column, index);
        return new Place(line, column);
    }

    /** The byte at a place; the end of the line when the place lies beyond it. */
    int offset(Place place) {
        int line = Math.clamp(place.line(), 1, lines().length);
        boolean goesOn = lastOffset.line() == line && lastOffset.column() <= place.column();
        int offset = goesOn ? lastOffset.offset() : lines()[line - 1];
        int column = goesOn ? lastOffset.column() : 1;
        int end = line < lines().length ? lines()[line] : content.length;
        while (column < place.column() && offset < end) {
            int width = width(content[offset]);
            column += width == 4 ? 2 : 1;
            offset += width;
        }
        offset = Math.min(offset, end);
        lastOffset = new Cursor(line, column, offset);
        return offset;
    }

    /** The last byte with this value before an offset, or the beginning. */
    int lastBefore(int offset, char character) {
        int index = Math.min(offset, content.length) - 1;
        while (index > 0 && content[index] != character) {
            index--;
        }
        return Math.max(index, 0);
    }

    /** The offset of an attribute in the tag that begins at {@code tagStart}; the tag's beginning when it is not found. */
    int attribute(int tagStart, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        byte quote = 0;
        for (int index = tagStart; index < content.length; index++) {
            byte current = content[index];
            if (quote != 0) {
                quote = current == quote ? 0 : quote;
            } else if (current == '"' || current == '\'') {
                quote = current;
            } else if (current == '>') {
                break;
            } else if (isSpace(content[index - 1 < 0 ? 0 : index - 1]) && matches(index, wanted)) {
                return index;
            }
        }
        return tagStart;
    }

    private boolean matches(int offset, byte[] name) {
        int end = offset + name.length;
        return end < content.length && Arrays.equals(content, offset, end, name, 0, name.length)
                && (content[end] == '=' || isSpace(content[end]));
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    private static int width(byte first) {
        int value = first & 0xFF;
        return value < 0xC0 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    }

    /** Offsets at which lines begin; a line ends with LF, CR LF or a lone CR, as the parser counts. */
    private int[] lines() {
        if (lineStarts == null) {
            int[] starts = new int[1024];
            int count = 1;
            for (int index = 0; index < content.length; index++) {
                boolean ends = content[index] == '\n'
                        || content[index] == '\r' && (index + 1 == content.length || content[index + 1] != '\n');
                if (ends) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = index + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, count);
        }
        return lineStarts;
    }
}
