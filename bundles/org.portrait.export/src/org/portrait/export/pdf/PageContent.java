/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Shape;
import org.portrait.card.scene.TextRun;

/** Writes the operators of one page: marked content, shapes, pictures, text. Turns the scene's downward y into the PDF's upward one. */
final class PageContent {

    /** Outlines of fewer segments are written where they stand. */
    private static final int SMALL = 7;

    private final ContentBuffer out = new ContentBuffer();
    private final PdfResources resources;
    private final double height;
    private final TextContent text;

    private Object mark;
    private boolean inText;
    private Color fill;
    private Color stroke;
    private String fillAlpha = "";
    private String strokeAlpha = "";
    private Stroke line;

    /** Writes where the scene's y runs downwards from {@code height} points. */
    PageContent(PdfResources resources, double height) {
        this.resources = resources;
        this.height = height;
        this.text = new TextContent(out, resources, height);
    }

    /** Whether what follows belongs to the given owner already. */
    boolean isMarkedAs(Object owner) {
        return mark == owner;
    }

    /** Starts a piece of content of a structure element. */
    void beginContent(Object owner, String type, int id) {
        endMark();
        mark = owner;
        out.raw("/").raw(type).raw(" <</MCID ").number(id).op(">>BDC");
    }

    /** Starts an artifact, unless one of its type is going on. */
    void beginArtifact(String type) {
        if (mark != type) {
            endMark();
            mark = type;
            out.raw("/Artifact <</Type/").raw(type).op(">>BDC");
        }
    }

    private void endMark() {
        endText();
        if (mark != null) {
            out.op("EMC");
            mark = null;
        }
    }

    private void endText() {
        if (inText) {
            out.op("ET");
            inText = false;
        }
    }

    void paint(TextRun run) {
        if (!inText) {
            out.op("BT");
            inText = true;
            text.begin();
        }
        setFill(run.color());
        text.show(run);
    }

    void paint(Shape shape) {
        endText();
        boolean stroked = !shape.stroke().isInvisible();
        boolean filled = !shape.fill().isInvisible();
        if (filled && shape.fill() instanceof LinearGradient gradient) {
            out.op("q");
            trace(shape.path(), 0, 0);
            out.op(shape.path().evenOdd() ? "W* n" : "W n");
            setOpaque();
            out.raw("/").raw(resources.shading(gradient, height)).op(" sh");
            out.op("Q");
            filled = false;
        }
        if (filled) {
            setFill((Color) shape.fill());
        }
        if (stroked) {
            setStroke(shape.stroke());
        }
        if (filled || stroked) {
            String operator = filled ? stroked ? "B" : "f" : "S";
            draw(shape.path(), filled && shape.path().evenOdd() ? operator + "*" : operator);
        }
    }

    /** Larger outlines are written from a place of their own, so that equal ones are equal bytes, and short ones. */
    private void draw(Path path, String operator) {
        if (path.segments() < SMALL) {
            trace(path, 0, 0);
            out.op(operator);
            return;
        }
        Rect bounds = path.bounds();
        double x = hundredth(bounds.x());
        double y = hundredth(height - bounds.bottom());
        out.raw("q 1 0 0 1 ").coordinate(x).coordinate(y).op("cm");
        trace(path, x, y);
        out.op(operator);
        out.op("Q");
    }

    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0;
    }

    void paint(Picture picture, String image) {
        endText();
        Rect area = picture.area();
        out.op("q");
        trace(picture.clip(), 0, 0);
        out.op(picture.clip().evenOdd() ? "W* n" : "W n");
        setOpaque();
        out.number(area.width()).raw("0 0 ").number(area.height()).number(area.x()).number(height - area.bottom()).op("cm");
        out.raw("/").raw(image).op(" Do");
        out.op("Q");
    }

    /** Inside of q and Q, so what was set before comes back by itself. */
    private void setOpaque() {
        if (!fillAlpha.isEmpty() && !fillAlpha.equals("F255")) {
            out.raw("/").raw(resources.alpha("ca", 255)).op(" gs");
        }
    }

    private void setFill(Color color) {
        if (!color.equals(fill)) {
            fill = color;
            rgb(color).op("rg");
            String state = resources.alphaName("ca", color.alpha());
            if (!state.equals(fillAlpha) && !(fillAlpha.isEmpty() && color.alpha() == 255)) {
                fillAlpha = state;
                out.raw("/").raw(resources.alpha("ca", color.alpha())).op(" gs");
            }
        }
    }

    private void setStroke(Stroke wanted) {
        if (!wanted.color().equals(stroke)) {
            stroke = wanted.color();
            rgb(stroke).op("RG");
            String state = resources.alphaName("CA", stroke.alpha());
            if (!state.equals(strokeAlpha) && !(strokeAlpha.isEmpty() && stroke.alpha() == 255)) {
                strokeAlpha = state;
                out.raw("/").raw(resources.alpha("CA", stroke.alpha())).op(" gs");
            }
        }
        if (line == null || line.width() != wanted.width()) {
            out.number(wanted.width()).op("w");
        }
        if (line == null ? wanted.cap() != Stroke.Cap.BUTT : line.cap() != wanted.cap()) {
            out.number(wanted.cap().ordinal()).op("J");
        }
        if (line == null ? wanted.join() != Stroke.Join.MITER : line.join() != wanted.join()) {
            out.number(wanted.join().ordinal()).op("j");
        }
        if (line == null) {
            out.op("4 M");
        }
        if (line == null ? !wanted.dashes().isEmpty() : !line.dashes().equals(wanted.dashes())) {
            out.raw("[");
            wanted.dashes().forEach(out::number);
            out.op("] 0 d");
        }
        line = wanted;
    }

    private ContentBuffer rgb(Color color) {
        return out.number(color.red() / 255.0).number(color.green() / 255.0).number(color.blue() / 255.0);
    }

    /** Writes a path, from where the given point of the page is. */
    private void trace(Path path, double originX, double originY) {
        double top = height - originY;
        path.trace(new Path.Sink() {
            @Override
            public void moveTo(double x, double y) {
                out.coordinate(x - originX).coordinate(top - y).op("m");
            }

            @Override
            public void lineTo(double x, double y) {
                out.coordinate(x - originX).coordinate(top - y).op("l");
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                out.coordinate(x1 - originX).coordinate(top - y1).coordinate(x2 - originX).coordinate(top - y2)
                        .coordinate(x - originX).coordinate(top - y).op("c");
            }

            @Override
            public void close() {
                out.op("h");
            }
        });
    }

    /** The whole content stream. */
    byte[] finish() {
        endMark();
        return out.toByteArray();
    }
}
