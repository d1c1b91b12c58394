/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.awt.geom.PathIterator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;

/**
 * A parsed TrueType file: measures, the map from characters to glyphs, kerning and outlines. Safe for use by many threads.
 * Measures are in thousandths of the font size unless said otherwise.
 */
public final class FontFile {

    static {
        // FontBox logs through commons-logging, which would turn to the Log4j API as soon as a library brings that, and find nobody who listens
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    }

    /** Characters below this are looked up in an array; holds Latin, Greek and Cyrillic. */
    private static final int DIRECT = 0x530;

    private final String name;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final char[] direct = new char[DIRECT];
    private final float[] advances;
    private final FontMetrics metrics;
    private final Kerning kerning;
    private final int[] box;
    private final AtomicReferenceArray<Path> outlines;

    private FontFile(String name, byte[] bytes, boolean text) throws IOException {
        this.name = name;
        this.bytes = bytes;
        font = new TTFParser(!text).parse(new RandomAccessReadBuffer(text ? bytes : withoutCharacters(bytes)));
        characters = text ? font.getUnicodeCmapLookup() : null;
        for (int i = 0; i < DIRECT && text; i++) {
            direct[i] = (char) characters.getGlyphId(i);
        }
        advances = new float[font.getNumberOfGlyphs()];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = thousandths(font.getAdvanceWidth(i));
        }
        outlines = new AtomicReferenceArray<>(advances.length);
        metrics = new FontMetrics(thousandths(font.getHorizontalHeader().getAscender()),
                -thousandths(font.getHorizontalHeader().getDescender()), heightOf('H'), heightOf('x'));
        kerning = Kerning.of(font);
        HeaderTable header = font.getHeader();
        box = new int[] {Math.round(thousandths(header.getXMin())), Math.round(thousandths(header.getYMin())),
            Math.round(thousandths(header.getXMax())), Math.round(thousandths(header.getYMax()))};
    }

    /**
     * Parses a resource of this bundle.
     *
     * @param text whether it is for text; else its glyphs can be found by name only
     * @throws UncheckedIOException if it is missing or not a TrueType font
     */
    static FontFile load(String resource, boolean text) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("font " + resource);
            }
            return new FontFile(resource, in.readAllBytes(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with its table of characters made unknown: FontBox warns of the one in the icons, which nobody needs. */
    private static byte[] withoutCharacters(byte[] bytes) {
        byte[] result = bytes.clone();
        ByteBuffer header = ByteBuffer.wrap(result);
        for (int i = 0, at = 12; i < header.getShort(4); i++, at += 16) {
            if (header.getInt(at) == 0x636D6170) {
                header.putInt(at, 0x78787878);
            }
        }
        return result;
    }

    private float thousandths(int fontUnits) {
        try {
            return fontUnits * 1000f / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float heightOf(char letter) {
        return (float) Math.max(0, -outline(glyph(letter)).bounds().y() * 1000);
    }

    /** The glyph of a code point; 0 if the font has none. */
    public int glyph(int codePoint) {
        return codePoint < DIRECT ? direct[codePoint] : characters == null ? 0 : characters.getGlyphId(codePoint);
    }

    /** The glyph of a PostScript name such as {@code account-heart}; 0 if the font has none. */
    public int glyph(String glyphName) {
        try {
            return font.nameToGID(glyphName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many glyphs the file has; ids run from 0 to one less. */
    public int glyphCount() {
        return advances.length;
    }

    /** How far a glyph moves the pen. */
    public float advance(int glyph) {
        return advances[glyph];
    }

    /** How much closer (negative) or wider two neighbours stand than their advances say. */
    public float kerning(int left, int right) {
        return kerning.between(left, right);
    }

    /** Vertical measures. */
    public FontMetrics metrics() {
        return metrics;
    }

    /** The outline of a glyph, in units of the font size (1.0 = one em), y downwards, the baseline's start at the origin. */
    public Path outline(int glyph) {
        Path outline = outlines.get(glyph);
        if (outline == null) {
            outline = readOutline(glyph);
            outlines.set(glyph, outline);
        }
        return outline;
    }

    /** The box around the ink of a glyph, in units as {@link #outline(int)}; empty for a blank. */
    public Rect ink(int glyph) {
        return outline(glyph).bounds();
    }

    private Path readOutline(int glyph) {
        try {
            GlyphData data;
            synchronized (font) {
                data = font.getGlyph().getGlyph(glyph);
            }
            return data == null ? Path.EMPTY : convert(data.getPath().getPathIterator(null), 1.0 / font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path convert(PathIterator segments, double scale) {
        Path.Builder path = Path.builder();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(x = c[0] * scale, y = -c[1] * scale);
                case PathIterator.SEG_LINETO -> path.lineTo(x = c[0] * scale, y = -c[1] * scale);
                case PathIterator.SEG_QUADTO -> {
                    double qx = c[0] * scale;
                    double qy = -c[1] * scale;
                    double endX = c[2] * scale;
                    double endY = -c[3] * scale;
                    path.curveTo(x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, endX + (qx - endX) * 2 / 3,
                            endY + (qy - endY) * 2 / 3, endX, endY);
                    x = endX;
                    y = endY;
                }
                case PathIterator.SEG_CUBICTO -> path.curveTo(c[0] * scale, -c[1] * scale, c[2] * scale,
                        -c[3] * scale, x = c[4] * scale, y = -c[5] * scale);
                default -> path.close();
            }
        }
        return path.build();
    }

    /** The box that holds every glyph: left, bottom, right, top in thousandths of the size, upwards from the baseline. */
    public int[] box() {
        return box.clone();
    }

    /** The whole file, for embedding; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The parsed tables. */
    public TrueTypeFont tables() {
        return font;
    }

    @Override
    public String toString() {
        return name;
    }
}
