/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.portrait.card.font.FontFace;
import org.portrait.card.font.FontFile;
import org.portrait.card.font.FontMetrics;

/**
 * A face as one document uses it: a Type 0 font over a TrueType subset (ISO 32000-1, 9.7). Glyphs get the codes 1, 2, 3 … in the order of their
 * first use.
 */
final class EmbeddedFont implements TrueTypeProgram.Numbering {

    private static final COSName CID_SYSTEM_INFO = COSName.getPDFName("CIDSystemInfo");
    private static final COSName CID_TO_GID_MAP = COSName.getPDFName("CIDToGIDMap");
    private static final COSName FONT_FILE2 = COSName.getPDFName("FontFile2");

    private final FontFace face;
    private final FontFile file;
    private final short[] codes;
    private int[] glyphs = new int[64];
    private String[] texts = new String[64];
    private final Map<Meaning, Integer> others = new HashMap<>();
    private int count = 1;

    private record Meaning(int glyph, String text) {
    }

    /** The font dictionary; complete after {@link #finish}. */
    final COSDictionary dictionary = new COSDictionary();

    EmbeddedFont(FontFace face) {
        this.face = face;
        this.file = face.file();
        this.codes = new short[file.glyphCount()];
    }

    @Override
    public int number(int glyph) {
        int code = codes[glyph];
        if (code == 0 && glyph != 0) {
            code = append(glyph);
            codes[glyph] = (short) code;
        }
        return code;
    }

    private int append(int glyph) {
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, count * 2);
            texts = Arrays.copyOf(texts, count * 2);
        }
        glyphs[count] = glyph;
        return count++;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int glyph(int number) {
        return glyphs[number];
    }

    /**
     * The code under which a glyph stands for the given characters. A glyph that stands for several, as a blank for the no-break space too, gets
     * several
     * codes, so that each text can be read back as it was.
     */
    int code(int glyph, String text) {
        int code = number(glyph);
        if (texts[code] == null) {
            texts[code] = text;
        }
        return texts[code].equals(text) ? code : others.computeIfAbsent(new Meaning(glyph, text), this::addCode);
    }

    private int addCode(Meaning meaning) {
        int code = append(meaning.glyph());
        texts[code] = meaning.text();
        return code;
    }

    /** The width that the document states for a code, in thousandths of the size. */
    double width(int code) {
        return Math.round(file.advance(glyphs[code]) * 100) / 100.0;
    }

    /** Builds the font dictionary from what was used. */
    void finish(PdfStreams streams) {
        int used = count;
        byte[] program = TrueTypeProgram.of(face).subset(this);
        String name = tag(used) + "+" + face.family().title().replace(" ", "") + "-" + styleName();

        COSDictionary cidFont = new COSDictionary();
        cidFont.setItem(COSName.TYPE, COSName.FONT);
        cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cidFont.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        cidFont.setItem(CID_SYSTEM_INFO, system);
        cidFont.setItem(CID_TO_GID_MAP, COSName.IDENTITY);
        cidFont.setItem(COSName.W, widths(used));
        cidFont.setItem(COSName.FONT_DESC, descriptor(name, streams, program));

        COSArray descendants = new COSArray();
        descendants.add(cidFont);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, streams.compressed(toUnicode(used)));
    }

    private COSArray widths(int used) {
        COSArray list = new COSArray();
        for (int code = 1; code < used; code++) {
            double width = width(code);
            list.add(width == Math.rint(width) ? COSInteger.get((long) width) : new COSFloat((float) width));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(list);
        return widths;
    }

    private COSDictionary descriptor(String name, PdfStreams streams, byte[] program) {
        FontMetrics metrics = file.metrics();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setString(COSName.FONT_FAMILY, face.family().title());
        descriptor.setInt(COSName.FLAGS, face.italic() ? 4 | 64 : 4);
        COSArray box = new COSArray();
        for (int edge : file.box()) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, face.italic() ? -12 : 0);
        descriptor.setInt(COSName.ASCENT, Math.round(metrics.ascent()));
        descriptor.setInt(COSName.DESCENT, -Math.round(metrics.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, Math.round(metrics.capHeight()));
        descriptor.setInt(COSName.STEM_V, face.weight().step() / 5);
        descriptor.setInt(COSName.FONT_WEIGHT, face.weight().step());
        descriptor.setItem(FONT_FILE2, streams.compressed(program, "Length1"));
        return descriptor;
    }

    private String styleName() {
        String weight = face.weight().name();
        return weight.charAt(0) + weight.substring(1).toLowerCase(Locale.ROOT) + (face.italic() ? "Italic" : "");
    }

    /** Six letters from the glyphs in use: different subsets must have different names. */
    private String tag(int used) {
        long hash = face.ordinal();
        for (int i = 1; i < used; i++) {
            hash = hash * 1_000_003 + glyphs[i];
        }
        hash = Math.floorMod(hash * 0x9E3779B97F4A7C15L >>> 16, 308_915_776L);
        char[] tag = new char[6];
        for (int i = 0; i < tag.length; i++) {
            tag[i] = (char) ('A' + hash % 26);
            hash /= 26;
        }
        return new String(tag);
    }

    private byte[] toUnicode(int used) {
        ContentBuffer map = new ContentBuffer();
        map.raw("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int named = 0;
        for (int code = 1; code < used; code++) {
            named += texts[code] == null ? 0 : 1;
        }
        for (int code = 1, done = 0; done < named;) {
            int block = Math.min(100, named - done);
            map.number(block).op("beginbfchar");
            for (int i = 0; i < block; code++) {
                if (texts[code] != null) {
                    map.raw(String.format("<%04X> <", code));
                    for (char c : texts[code].toCharArray()) {
                        map.raw(String.format("%04X", (int) c));
                    }
                    map.op(">");
                    i++;
                }
            }
            map.op("endbfchar");
            done += block;
        }
        map.raw("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toByteArray();
    }
}
