/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Pair kerning from an OpenType GPOS table (ISO/IEC 14496-22, 6.3.4): pair adjustments of formats 1 and 2 of the feature {@code kern}, whatever the
 * script. Of each pair the horizontal advance of the first glyph counts.
 */
final class GposKerning implements Kerning {

    private static final int KERN = 0x6B65726E;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;
    private static final int CACHE_BITS = 12;
    private static final int NO_ENTRY = Integer.MIN_VALUE;

    private final List<Subtable> subtables;
    private final float scale;
    /** Pairs asked for lately: the pair in the upper half, the bits of its value in the lower. A race may lose an entry, never mix two. */
    private final AtomicLongArray cache = new AtomicLongArray(1 << CACHE_BITS);

    private GposKerning(List<Subtable> subtables, float scale) {
        this.subtables = subtables;
        this.scale = scale;
    }

    /** One pair adjustment subtable; the first that covers the left glyph and lists the pair decides. */
    private sealed interface Subtable permits Pairs, Classes {
        /** The adjustment in font units; {@link #NO_ENTRY} if this subtable says nothing. */
        int find(int left, int right);
    }

    /** Format 1: for each left glyph its right glyphs, rising, and the adjustments. */
    private record Pairs(int[][] rights, short[][] values) implements Subtable {
        @Override
        public int find(int left, int right) {
            int[] list = rights[left];
            if (list == null) {
                return NO_ENTRY;
            }
            int index = Arrays.binarySearch(list, right);
            return index < 0 ? NO_ENTRY : values[left][index];
        }
    }

    /** Format 2: adjustments by classes of glyphs; left class -1 = not covered. */
    private record Classes(short[] leftClass, short[] rightClass, short[][] values) implements Subtable {
        @Override
        public int find(int left, int right) {
            int row = leftClass[left];
            return row < 0 ? NO_ENTRY : values[row][rightClass[right]];
        }
    }

    /**
     * Reads a table.
     *
     * @param table the bytes of the GPOS table
     * @param glyphs how many glyphs the font has
     * @param unitsPerEm size of the design grid
     * @return empty if the table kerns no pairs
     */
    static Optional<Kerning> read(ByteBuffer table, int glyphs, int unitsPerEm) {
        List<Subtable> subtables = new ArrayList<>();
        int lookupList = unsigned(table, 8);
        for (int lookup : kernLookups(table)) {
            int at = lookupList + unsigned(table, lookupList + 2 + lookup * 2);
            int type = unsigned(table, at);
            int count = unsigned(table, at + 4);
            for (int i = 0; i < count; i++) {
                int subtable = at + unsigned(table, at + 6 + i * 2);
                int kind = type;
                if (type == EXTENSION) {
                    kind = unsigned(table, subtable + 2);
                    subtable += table.getInt(subtable + 4);
                }
                if (kind == PAIRS && (unsigned(table, subtable + 4) & X_ADVANCE) != 0) {
                    subtables.add(unsigned(table, subtable) == 1 ? pairs(table, subtable, glyphs)
                            : classes(table, subtable, glyphs));
                }
            }
        }
        return subtables.isEmpty() ? Optional.empty() : Optional.of(new GposKerning(subtables, 1000f / unitsPerEm));
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }

    private static Set<Integer> kernLookups(ByteBuffer table) {
        Set<Integer> lookups = new LinkedHashSet<>();
        int features = unsigned(table, 6);
        for (int i = 0; i < unsigned(table, features); i++) {
            int record = features + 2 + i * 6;
            if (table.getInt(record) == KERN) {
                int feature = features + unsigned(table, record + 4);
                for (int k = 0; k < unsigned(table, feature + 2); k++) {
                    lookups.add(unsigned(table, feature + 4 + k * 2));
                }
            }
        }
        return lookups;
    }

    private static Pairs pairs(ByteBuffer table, int at, int glyphs) {
        int firstSize = valueSize(unsigned(table, at + 4));
        int recordSize = 2 + firstSize + valueSize(unsigned(table, at + 6));
        int advanceAt = 2 + advanceOffset(unsigned(table, at + 4));
        int[] index = coverage(table, at + unsigned(table, at + 2), glyphs);
        int[][] rights = new int[glyphs][];
        short[][] values = new short[glyphs][];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            if (index[glyph] >= 0) {
                int set = at + unsigned(table, at + 10 + index[glyph] * 2);
                int count = unsigned(table, set);
                rights[glyph] = new int[count];
                values[glyph] = new short[count];
                for (int i = 0; i < count; i++) {
                    int record = set + 2 + i * recordSize;
                    rights[glyph][i] = unsigned(table, record);
                    values[glyph][i] = table.getShort(record + advanceAt);
                }
            }
        }
        return new Pairs(rights, values);
    }

    private static Classes classes(ByteBuffer table, int at, int glyphs) {
        int firstFormat = unsigned(table, at + 4);
        int size = valueSize(firstFormat) + valueSize(unsigned(table, at + 6));
        int[] covered = coverage(table, at + unsigned(table, at + 2), glyphs);
        short[] left = classes(table, at + unsigned(table, at + 8), glyphs, new short[glyphs]);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            if (covered[glyph] < 0) {
                left[glyph] = -1;
            }
        }
        short[] right = classes(table, at + unsigned(table, at + 10), glyphs, new short[glyphs]);
        int rows = unsigned(table, at + 12);
        int columns = unsigned(table, at + 14);
        short[][] values = new short[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row][column] = table.getShort(at + 16 + (row * columns + column) * size + advanceOffset(firstFormat));
            }
        }
        return new Classes(left, right, values);
    }

    private static int valueSize(int format) {
        return 2 * Integer.bitCount(format);
    }

    /** Where in a value record the horizontal advance stands: after the placements. */
    private static int advanceOffset(int format) {
        return 2 * Integer.bitCount(format & 3);
    }

    /** For each glyph its coverage index, or -1. */
    private static int[] coverage(ByteBuffer table, int at, int glyphs) {
        int[] index = new int[glyphs];
        Arrays.fill(index, -1);
        int count = unsigned(table, at + 2);
        for (int i = 0; i < count; i++) {
            if (unsigned(table, at) == 1) {
                index[unsigned(table, at + 4 + i * 2)] = i;
            } else {
                int range = at + 4 + i * 6;
                int first = unsigned(table, range);
                for (int glyph = first; glyph <= unsigned(table, range + 2); glyph++) {
                    index[glyph] = unsigned(table, range + 4) + glyph - first;
                }
            }
        }
        return index;
    }

    private static short[] classes(ByteBuffer table, int at, int glyphs, short[] result) {
        if (unsigned(table, at) == 1) {
            int first = unsigned(table, at + 2);
            int count = unsigned(table, at + 4);
            for (int i = 0; i < count && first + i < glyphs; i++) {
                result[first + i] = table.getShort(at + 6 + i * 2);
            }
        } else {
            for (int i = 0; i < unsigned(table, at + 2); i++) {
                int range = at + 4 + i * 6;
                for (int glyph = unsigned(table, range); glyph <= unsigned(table, range + 2) && glyph < glyphs; glyph++) {
                    result[glyph] = table.getShort(range + 4);
                }
            }
        }
        return result;
    }

    @Override
    public float between(int left, int right) {
        int pair = left << 16 | right;
        int slot = pair * 0x9E3779B9 >>> 32 - CACHE_BITS;
        long known = cache.getOpaque(slot);
        if ((int) (known >>> 32) == pair && known != 0) {
            return Float.intBitsToFloat((int) known);
        }
        float value = search(left, right);
        cache.setOpaque(slot, (long) pair << 32 | Float.floatToRawIntBits(value) & 0xFFFFFFFFL);
        return value;
    }

    private float search(int left, int right) {
        for (Subtable subtable : subtables) {
            int value = subtable.find(left, right);
            if (value != NO_ENTRY) {
                return value * scale;
            }
        }
        return 0;
    }
}
