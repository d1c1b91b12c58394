/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.portrait.card.font.FontFace;

/**
 * The parts of a font file that go into documents: glyphs without their hints, and the tables a PDF needs (ISO 32000-1, 9.9). Read once per
 * process; {@link #subset} then only copies.
 */
final class TrueTypeProgram {

    private static final Map<FontFace, TrueTypeProgram> PROGRAMS = new EnumMap<>(FontFace.class);

    private static final int HAS_WORDS = 1;
    private static final int HAS_SCALE = 8;
    private static final int MORE = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;
    private static final int HAS_INSTRUCTIONS = 0x100;

    private final ByteBuffer file;
    private final Map<String, int[]> tables = new LinkedHashMap<>();
    private final boolean longOffsets;
    private final int hMetrics;
    private final AtomicReferenceArray<byte[]> glyphs;

    private TrueTypeProgram(FontFace face) {
        file = ByteBuffer.wrap(face.file().bytes());
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            file.get(12 + i * 16, tag);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1),
                    new int[] {file.getInt(12 + i * 16 + 8), file.getInt(12 + i * 16 + 12)});
        }
        longOffsets = file.getShort(offset("head") + 50) == 1;
        hMetrics = file.getShort(offset("hhea") + 34) & 0xFFFF;
        glyphs = new AtomicReferenceArray<>(face.file().glyphCount());
    }

    static TrueTypeProgram of(FontFace face) {
        synchronized (PROGRAMS) {
            return PROGRAMS.computeIfAbsent(face, TrueTypeProgram::new);
        }
    }

    private int offset(String table) {
        return tables.get(table)[0];
    }

    private byte[] table(String tag) {
        int[] place = tables.get(tag);
        byte[] bytes = new byte[place[1]];
        file.get(place[0], bytes);
        return bytes;
    }

    /** The data of a glyph, without instructions. */
    private byte[] glyph(int id) {
        byte[] data = glyphs.get(id);
        if (data == null) {
            data = readGlyph(id);
            glyphs.set(id, data);
        }
        return data;
    }

    private byte[] readGlyph(int id) {
        int loca = offset("loca");
        int from = longOffsets ? file.getInt(loca + id * 4) : (file.getShort(loca + id * 2) & 0xFFFF) * 2;
        int to = longOffsets ? file.getInt(loca + id * 4 + 4) : (file.getShort(loca + id * 2 + 2) & 0xFFFF) * 2;
        byte[] data = new byte[to - from];
        file.get(offset("glyf") + from, data);
        if (data.length == 0) {
            return data;
        }
        ByteBuffer glyph = ByteBuffer.wrap(data);
        int contours = glyph.getShort(0);
        return contours < 0 ? withoutCompositeHints(glyph) : withoutHints(glyph, 10 + contours * 2);
    }

    private static byte[] withoutHints(ByteBuffer glyph, int lengthAt) {
        int skipped = glyph.getShort(lengthAt) & 0xFFFF;
        byte[] data = glyph.array();
        byte[] result = new byte[data.length - skipped];
        System.arraycopy(data, 0, result, 0, lengthAt);
        System.arraycopy(data, lengthAt + 2 + skipped, result, lengthAt + 2, result.length - lengthAt - 2);
        return result;
    }

    private static byte[] withoutCompositeHints(ByteBuffer glyph) {
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at) & 0xFFFF;
            glyph.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            at += componentLength(flags);
        } while ((flags & MORE) != 0);
        return Arrays.copyOf(glyph.array(), at);
    }

    private static int componentLength(int flags) {
        int length = 4 + ((flags & HAS_WORDS) != 0 ? 4 : 2);
        if ((flags & HAS_SCALE) != 0) {
            return length + 2;
        }
        return length + ((flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0);
    }

    /** Renumbers the glyphs of a font: those in use, and those that they are composed of. */
    interface Numbering {
        /** The number of a glyph in the subset; gives it one if it has none. */
        int number(int glyph);

        /** How many glyphs have a number. */
        int count();

        /** The glyph of a number. */
        int glyph(int number);
    }

    /** A font file of the numbered glyphs; components that they need get numbers meanwhile. */
    byte[] subset(Numbering numbering) {
        ByteBuffer data = ByteBuffer.allocate(1 << 16);
        int[] offsets = new int[numbering.count() + 1];
        for (int i = 0; i < numbering.count(); i++) {
            byte[] glyph = glyph(numbering.glyph(i));
            if (data.remaining() < glyph.length + 4) {
                data = ByteBuffer.allocate(data.capacity() * 2 + glyph.length).put(data.flip());
            }
            int start = data.position();
            data.put(glyph);
            if (glyph.length > 0 && glyph[0] < 0) {
                renumberComponents(data, start, numbering);
                offsets = Arrays.copyOf(offsets, numbering.count() + 1);
            }
            while ((data.position() & 3) != 0) {
                data.put((byte) 0);
            }
            offsets[i + 1] = data.position();
        }
        byte[] glyf = Arrays.copyOf(data.array(), data.position());
        return assemble(numbering, glyf, offsets);
    }

    private static void renumberComponents(ByteBuffer data, int start, Numbering numbering) {
        int at = start + 10;
        int flags;
        do {
            flags = data.getShort(at) & 0xFFFF;
            data.putShort(at + 2, (short) numbering.number(data.getShort(at + 2) & 0xFFFF));
            at += componentLength(flags);
        } while ((flags & MORE) != 0);
    }

    private byte[] assemble(Numbering numbering, byte[] glyf, int[] offsets) {
        int count = numbering.count();
        byte[] head = table("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        byte[] hhea = table("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        byte[] maxp = table("maxp");
        ByteBuffer.wrap(maxp).putShort(4, (short) count);
        ByteBuffer hmtx = ByteBuffer.allocate(count * 4);
        ByteBuffer loca = ByteBuffer.allocate(count * 4 + 4).putInt(0);
        for (int i = 0; i < count; i++) {
            int glyph = numbering.glyph(i);
            int metrics = offset("hmtx");
            hmtx.putShort(file.getShort(metrics + Math.min(glyph, hMetrics - 1) * 4));
            hmtx.putShort(file.getShort(glyph < hMetrics ? metrics + glyph * 4 + 2
                    : metrics + hMetrics * 4 + (glyph - hMetrics) * 2));
            loca.putInt(offsets[i + 1]);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("glyf", glyf);
        parts.put("head", head);
        parts.put("hhea", hhea);
        parts.put("hmtx", hmtx.array());
        parts.put("loca", loca.array());
        parts.put("maxp", maxp);
        return write(parts);
    }

    private static byte[] write(Map<String, byte[]> parts) {
        int size = 12 + parts.size() * 16;
        for (byte[] part : parts.values()) {
            size += part.length + 3 & ~3;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int log = 31 - Integer.numberOfLeadingZeros(parts.size());
        out.putInt(0x00010000).putShort((short) parts.size()).putShort((short) (16 << log)).putShort((short) log)
                .putShort((short) (parts.size() * 16 - (16 << log)));
        int at = 12 + parts.size() * 16;
        int headAt = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            byte[] bytes = part.getValue();
            out.put(part.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.put(at, bytes);
            int padded = bytes.length + 3 & ~3;
            out.putInt(checksum(out, at, padded)).putInt(at).putInt(bytes.length);
            if (part.getKey().equals("head")) {
                headAt = at;
            }
            at += padded;
        }
        out.putInt(headAt + 8, 0xB1B0AFBA - checksum(out, 0, size));
        return out.array();
    }

    private static int checksum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }
}
