/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.svg;

import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

import org.portrait.card.font.Glyphs;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paint;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.LinkTarget;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.scene.TextRun;

/** Writes the nodes of a page. Text is drawn by outlines hidden from assistive tools, under a transparent text that is there for them. */
final class SvgPage {

    private final SvgBuffer out;
    private final SvgDefinitions definitions;

    SvgPage(SvgBuffer out, SvgDefinitions definitions) {
        this.out = out;
        this.definitions = definitions;
    }

    void paint(Node node) {
        switch (node) {
            case Group group -> paintGroup(group);
            case TextRun run -> paintText(run);
            case Shape shape -> paintShape(shape);
            case Picture picture -> paintPicture(picture);
        }
    }

    private void paintGroup(Group group) {
        boolean link = !group.link().isEmpty() && LinkTarget.isAllowed(group.link());
        if (link) {
            out.raw("<a").attribute("href", group.link()).raw(">");
        }
        out.raw("<g");
        if (!group.origin().isNone()) {
            out.attribute("data-element", group.origin().elementId());
            if (!group.origin().feature().isEmpty()) {
                out.attribute("data-feature", group.origin().feature());
            }
        }
        out.raw(aria(group.role()));
        if (!group.alternativeText().isEmpty()) {
            out.attribute("aria-label", group.alternativeText());
        }
        if (!group.language().equals(Locale.ROOT)) {
            out.attribute("xml:lang", group.language().toLanguageTag());
        }
        out.raw(">\n");
        group.children().forEach(this::paint);
        out.raw(link ? "</g></a>\n" : "</g>\n");
    }

    private static String aria(Role role) {
        return switch (role) {
            case HEADING1 -> " role=\"heading\" aria-level=\"1\"";
            case HEADING2 -> " role=\"heading\" aria-level=\"2\"";
            case HEADING3 -> " role=\"heading\" aria-level=\"3\"";
            case LIST, CONTENTS -> " role=\"list\"";
            case LIST_ITEM, CONTENTS_ITEM -> " role=\"listitem\"";
            case FIGURE -> " role=\"img\"";
            case TABLE -> " role=\"table\"";
            case ROW -> " role=\"row\"";
            case HEADER_CELL -> " role=\"columnheader\"";
            case CELL -> " role=\"cell\"";
            case ARTIFACT -> " aria-hidden=\"true\"";
            case DOCUMENT, SECTION, PARAGRAPH, LABEL, QUOTE, CAPTION, LINK, SPAN -> "";
        };
    }

    private void paintText(TextRun run) {
        Glyphs glyphs = run.glyphs();
        if (glyphs.size() == 0) {
            return;
        }
        double scale = run.size() / 1000;
        out.raw("<g aria-hidden=\"true\" transform=\"matrix(").number(scale, 1_000_000).raw(" 0 0 ").number(scale, 1_000_000)
                .raw(" ").number(run.x(), 1000).raw(" ").number(run.baseline(), 1000).raw(")\"");
        fill(run.color());
        out.raw(">");
        double pen = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            String id = definitions.glyph(run.face(), glyphs.id(i));
            if (!id.isEmpty()) {
                out.raw("<use href=\"#").raw(id).raw("\"").attribute("x", pen + glyphs.offsetX(i));
                if (glyphs.offsetY(i) != 0) {
                    out.attribute("y", -glyphs.offsetY(i));
                }
                out.raw("/>");
            }
            pen += glyphs.advance(i);
        }
        out.raw("</g><text").attribute("x", run.x()).attribute("y", run.baseline()).attribute("font-size", run.size());
        if (run.width() > 0) {
            out.attribute("textLength", run.width()).raw(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        out.raw(" opacity=\"0\" xml:space=\"preserve\">").escaped(run.text()).raw("</text>\n");
    }

    private void paintShape(Shape shape) {
        if (shape.isInvisible()) {
            return;
        }
        out.raw("<path d=\"").path(shape.path(), 1, 1000).raw("\"");
        fill(shape.fill());
        if (shape.path().evenOdd()) {
            out.raw(" fill-rule=\"evenodd\"");
        }
        Stroke stroke = shape.stroke();
        if (!stroke.isInvisible()) {
            out.attribute("stroke", stroke.color().css()).attribute("stroke-width", stroke.width());
            if (stroke.color().alpha() != 255) {
                out.attribute("stroke-opacity", stroke.color().alpha() / 255.0);
            }
            if (stroke.cap() != Stroke.Cap.BUTT) {
                out.attribute("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
            }
            if (stroke.join() != Stroke.Join.MITER) {
                out.attribute("stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
            }
            if (!stroke.dashes().isEmpty()) {
                out.attribute("stroke-dasharray", stroke.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        }
        out.raw("/>\n");
    }

    private void fill(Paint paint) {
        switch (paint) {
            case Color color when color.isInvisible() -> out.raw(" fill=\"none\"");
            case Color color -> {
                out.attribute("fill", color.css());
                if (color.alpha() != 255) {
                    out.attribute("fill-opacity", color.alpha() / 255.0);
                }
            }
            case LinearGradient gradient -> out.raw(" fill=\"url(#").raw(definitions.gradient(gradient)).raw(")\"");
        }
    }

    private void paintPicture(Picture picture) {
        Rect area = picture.area();
        out.raw("<g clip-path=\"url(#").raw(definitions.clip(picture.clip())).raw(")\"><image").attribute("x", area.x())
                .attribute("y", area.y()).attribute("width", area.width()).attribute("height", area.height())
                .raw(" preserveAspectRatio=\"none\" href=\"data:").raw(picture.image().mediaType()).raw(";base64,")
                .raw(Base64.getEncoder().encodeToString(picture.image().bytes())).raw("\"/></g>\n");
    }
}
