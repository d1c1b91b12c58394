/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How much closer or wider two neighbouring glyphs stand, in thousandths of the font size. */
interface Kerning {

    /** No pair is moved. */
    Kerning NONE = (left, right) -> 0;

    /** The change of the left glyph's advance. */
    float between(int left, int right);

    /** The kerning of a font file: from its GPOS table or else its kern table. */
    static Kerning of(TrueTypeFont font) throws IOException {
        TTFTable positions = font.getTableMap().get("GPOS");
        if (positions != null) {
            Optional<Kerning> kerning = GposKerning.read(ByteBuffer.wrap(font.getTableBytes(positions)), font.getNumberOfGlyphs(),
                    font.getUnitsPerEm());
            if (kerning.isPresent()) {
                return kerning.get();
            }
        }
        KerningTable table = font.getKerning();
        KerningSubtable pairs = table == null ? null : table.getHorizontalKerningSubtable();
        float scale = 1000f / font.getUnitsPerEm();
        return pairs == null ? NONE : (left, right) -> pairs.getKerning(left, right) * scale;
    }
}
