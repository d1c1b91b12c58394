/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.svg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.portrait.card.font.FontFace;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Path;

/** Glyph outlines, gradients and clips that a page refers to; each once. */
final class SvgDefinitions {

    private record Glyph(FontFace face, int id) {
    }

    private final Map<Glyph, String> glyphs = new LinkedHashMap<>();
    private final Map<LinearGradient, String> gradients = new LinkedHashMap<>();
    private final Map<Path, String> clips = new LinkedHashMap<>();

    /** The id of a glyph's outline, in thousandths of the font size; empty for a blank. */
    String glyph(FontFace face, int id) {
        return face.file().outline(id).isEmpty() ? "" : glyphs.computeIfAbsent(new Glyph(face, id), g -> "g" + glyphs.size());
    }

    /** The id of a gradient. */
    String gradient(LinearGradient gradient) {
        return gradients.computeIfAbsent(gradient, g -> "h" + gradients.size());
    }

    /** The id of a clip. */
    String clip(Path path) {
        return clips.computeIfAbsent(path, p -> "c" + clips.size());
    }

    void write(SvgBuffer out) {
        out.raw("<defs>\n");
        glyphs.forEach((glyph, id) -> out.raw("<path").attribute("id", id).raw(" d=\"")
                .path(glyph.face().file().outline(glyph.id()), 1000, 10).raw("\"/>\n"));
        gradients.forEach((gradient, id) -> write(out, gradient, id));
        clips.forEach((path, id) -> {
            out.raw("<clipPath").attribute("id", id).raw("><path d=\"").path(path, 1, 1000).raw("\"");
            if (path.evenOdd()) {
                out.raw(" clip-rule=\"evenodd\"");
            }
            out.raw("/></clipPath>\n");
        });
        out.raw("</defs>\n");
    }

    private static void write(SvgBuffer out, LinearGradient gradient, String id) {
        out.raw("<linearGradient").attribute("id", id).raw(" gradientUnits=\"userSpaceOnUse\"").attribute("x1", gradient.x1())
                .attribute("y1", gradient.y1()).attribute("x2", gradient.x2()).attribute("y2", gradient.y2()).raw(">");
        gradient.stops().forEach(stop -> out.raw("<stop").attribute("offset", stop.offset())
                .attribute("stop-color", stop.color().css()).raw("/>"));
        out.raw("</linearGradient>\n");
    }
}
