/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;

/** Writes one page of a scene as SVG 2 with ARIA roles, in UTF-8. The same page makes the same bytes. May be used from any thread. */
public final class SvgPainter {

    /**
     * Writes a page; the stream stays open.
     *
     * @param page index of the page, from 0
     * @throws IndexOutOfBoundsException if there is no such page
     * @throws IOException if the stream fails
     */
    public void paint(Scene scene, int page, OutputStream out) throws IOException {
        out.write(paint(scene, page).getBytes(StandardCharsets.UTF_8));
    }

    /** The page as text. */
    public String paint(Scene scene, int page) {
        Page shown = scene.pages().get(page);
        SvgDefinitions definitions = new SvgDefinitions();
        SvgBuffer body = new SvgBuffer();
        new SvgPage(body, definitions).paint(shown.root());
        SvgBuffer file = new SvgBuffer();
        file.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        file.attribute("width", pointsOf(shown.width())).attribute("height", pointsOf(shown.height()));
        file.raw(" viewBox=\"0 0 ").number(shown.width(), 1000).raw(" ").number(shown.height(), 1000).raw("\"");
        String language = scene.info().language().toLanguageTag();
        if (!language.equals("und")) {
            file.attribute("xml:lang", language);
        }
        file.raw(" role=\"document\" aria-labelledby=\"title\">\n<title id=\"title\">").escaped(scene.info().title())
                .raw("</title>\n");
        if (!scene.info().subject().isEmpty()) {
            file.raw("<desc>").escaped(scene.info().subject()).raw("</desc>\n");
        }
        definitions.write(file);
        file.raw("<rect").attribute("width", shown.width()).attribute("height", shown.height())
                .raw(" fill=\"#ffffff\" aria-hidden=\"true\"/>\n");
        return file.append(body).raw("</svg>\n").toString();
    }

    private static String pointsOf(double length) {
        return new SvgBuffer().number(length, 1000).raw("pt").toString();
    }
}
