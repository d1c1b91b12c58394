/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.portrait.card.font.ArabicJoining;
import org.portrait.card.font.Fallback;
import org.portrait.card.font.FontFace;
import org.portrait.card.font.FontFile;
import org.portrait.card.font.Invisible;
import org.portrait.card.font.Mirroring;
import org.portrait.card.geometry.Rect;

/**
 * Chooses glyphs for a paragraph: composed (NFC), joined, mirrored, kerned, from fallback fonts where needed. What no font has becomes a
 * replacement glyph and is reported. Control and format characters have no glyph.
 */
final class Shaper {

    private final IntConsumer missing;

    /** @param missing receives each code point that no font has */
    Shaper(IntConsumer missing) {
        this.missing = missing;
    }

    void shape(Paragraph p) {
        if (isSimple(p.text)) {
            shapeSimple(p);
        } else {
            shapeComplex(p);
        }
        p.measure();
    }

    /** Whether each character is a cluster of its own that is read from left to right. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0x300 && c != 0xAD || c >= 0x370 && c < 0x483
                    || c >= 0x48A && c < 0x530 || c >= 0x2010 && c < 0x2028 || c >= 0x2030 && c < 0x205F
                    || c >= 0x20A0 && c < 0x20C0;
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    private void shapeSimple(Paragraph p) {
        String text = p.text;
        for (int i = 0; i < text.length(); i++) {
            TextStyle style = p.style(i);
            FontFace face = style.face();
            char c = text.charAt(i);
            int glyph = face.file().glyph(c);
            if (glyph == 0) {
                Fallback.Found found = find(c, face);
                face = found.face();
                glyph = found.glyph();
            }
            append(p, face, glyph, i, style, blankWidth(c, face.file(), glyph));
        }
    }

    private Fallback.Found find(int codePoint, FontFace wish) {
        Fallback.Found found = Fallback.find(codePoint, wish);
        if (found == null) {
            missing.accept(codePoint);
            found = Fallback.replacement(wish);
        }
        return found;
    }

    /** Adds a glyph and kerns it with the one before, unless that is a mark. */
    private static void append(Paragraph p, FontFace face, int glyph, int character, TextStyle style, float advance) {
        int before = p.count - 1;
        if (before >= 0 && p.advance[before] != 0 && p.face[before] == face && p.style(p.charAt[before]) == style
                && !p.oddLevel(character)) {
            p.advance[before] += face.file().kerning(p.glyph[before], glyph);
        }
        float tracking = p.oddLevel(character) ? 0 : (float) style.tracking();
        p.add(face, glyph, advance + tracking, 0, 0, character);
    }

    /** The advance of a glyph, or of the blank that the character means where the font shows it by an ordinary one. */
    private static float blankWidth(int c, FontFile file, int glyph) {
        if (c == 0x20 || c < 0x2000 || c > 0x3000 || c > 0x200A && c != 0x202F && c != 0x205F && c != 0x3000) {
            return file.advance(glyph);
        }
        return switch (c) {
            case 0x2000, 0x2002 -> 500;
            case 0x2001, 0x2003, 0x3000 -> 1000;
            case 0x2004 -> 333;
            case 0x2005 -> 250;
            case 0x2006 -> 167;
            case 0x2007 -> file.advance(file.glyph('0'));
            case 0x2008 -> file.advance(file.glyph('.'));
            case 0x200A -> 80;
            case 0x205F -> 222;
            default -> 200;
        };
    }

    private void shapeComplex(Paragraph p) {
        String text = p.text;
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            p.rightToLeft = !bidi.baseIsLeftToRight();
            p.levels = new byte[text.length()];
            for (int i = 0; i < p.levels.length; i++) {
                p.levels[i] = (byte) bidi.getLevelAt(i);
            }
        }
        char[] shaped = ArabicJoining.concerns(text) ? ArabicJoining.shape(text) : null;
        p.clusters = new BitSet(text.length());
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            // A letter that went into the ligature before is no cluster of its own.
            p.clusters.set(start, shaped == null || shaped[start] != 0);
            String cluster = shaped == null ? text.substring(start, end) : new String(shaped, start, end - start);
            shapeCluster(p, start, cluster);
        }
    }

    private void shapeCluster(Paragraph p, int start, String cluster) {
        TextStyle style = p.style(start);
        FontFace wish = wish(p, start, cluster, style);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        // What stands over a letter that went into a ligature stands over the ligature.
        int base = p.clusters.get(start) ? -1 : p.count - 1;
        Rect letter = base < 0 ? Rect.EMPTY : p.face[base].file().ink(p.glyph[base]);
        double top = letter.y();
        double bottom = letter.bottom();
        for (int i = 0, c; i < composed.length(); i += Character.charCount(c)) {
            c = composed.codePointAt(i);
            if (Invisible.is(c) || i > 0 && isModifier(c)) {
                continue;
            }
            if (p.oddLevel(start)) {
                c = Mirroring.mirrored(c);
            }
            FontFace face = base < 0 ? wish : p.face[base];
            int glyph = face.file().glyph(c);
            Fallback.Found found = glyph != 0 ? new Fallback.Found(face, glyph) : find(c, wish);
            FontFile file = found.face().file();
            int character = start + Math.min(i, cluster.length() - 1);
            if (base >= 0 && p.charAt[p.count - 1] >= character && p.face[p.count - 1] != found.face()) {
                // A run of its own needs a character of its own; composition left none for this mark.
                continue;
            }
            if (base < 0 || !isMark(c)) {
                append(p, found.face(), found.glyph(), character, style, blankWidth(c, file, found.glyph()));
                base = p.count - 1;
                Rect ink = file.ink(found.glyph());
                top = ink.y();
                bottom = ink.bottom();
            } else {
                Rect mark = file.ink(found.glyph());
                double dy = addMark(p, found, base, character, mark, top, bottom);
                top = Math.min(top, mark.y() + dy);
                bottom = Math.max(bottom, mark.bottom() + dy);
            }
        }
    }

    /** The face of the style; for a blank between words that run from right to left the face of the word before, so that both make one run. */
    private static FontFace wish(Paragraph p, int start, String cluster, TextStyle style) {
        boolean inside = cluster.equals(" ") && p.count > 0 && p.oddLevel(start) && p.style(p.charAt[p.count - 1]) == style;
        return inside && p.face[p.count - 1].file().glyph(' ') != 0 ? p.face[p.count - 1] : style.face();
    }

    /**
     * Puts a mark over or under the letter that stands before it: in its middle, and clear of its ink and of the marks before.
     *
     * @return how far it was moved downwards, in ems
     */
    private static double addMark(Paragraph p, Fallback.Found mark, int base, int character, Rect ink, double top,
            double bottom) {
        Rect letter = p.face[base].file().ink(p.glyph[base]);
        double middle = letter.isEmpty() ? p.advance[base] / 2000 : letter.x() + letter.width() / 2;
        double dx = middle - (ink.x() + ink.width() / 2) - p.advance[base] / 1000;
        double height = p.face[base].file().metrics().xHeight() / 1000;
        double gap = 0.04;
        double dy = 0;
        if (ink.bottom() <= -height / 2) {
            dy = Math.min(0, top - gap - ink.bottom());
        } else if (ink.y() >= -height / 4) {
            dy = Math.max(0, bottom + gap - ink.y());
        }
        p.add(mark.face(), mark.glyph(), 0, (float) (dx * 1000), (float) (-dy * 1000), character);
        return dy;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Skin tones: the picture before them is shown in the colour of the text anyway. */
    private static boolean isModifier(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
