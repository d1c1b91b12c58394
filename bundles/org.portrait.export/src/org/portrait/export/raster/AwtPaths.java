/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.BasicStroke;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paint;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Stroke;

/** Turns values of the scene into those of Java2D. */
final class AwtPaths {

    private AwtPaths() {
    }

    static Path2D toAwt(Path path) {
        Path2D.Double result = new Path2D.Double(path.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path.trace(new Path.Sink() {
            @Override
            public void moveTo(double x, double y) {
                result.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                result.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                result.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                result.closePath();
            }
        });
        return result;
    }

    static java.awt.Paint toAwt(Paint paint) {
        return switch (paint) {
            case Color color -> new java.awt.Color(color.argb(), true);
            case LinearGradient gradient -> {
                int n = gradient.stops().size();
                float[] offsets = new float[n];
                java.awt.Color[] colors = new java.awt.Color[n];
                for (int i = 0; i < n; i++) {
                    offsets[i] = (float) gradient.stops().get(i).offset();
                    colors[i] = new java.awt.Color(gradient.stops().get(i).color().argb());
                }
                yield new LinearGradientPaint((float) gradient.x1(), (float) gradient.y1(), (float) gradient.x2(),
                        (float) gradient.y2(), offsets, colors);
            }
        };
    }

    static BasicStroke toAwt(Stroke stroke) {
        int cap = switch (stroke.cap()) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
            case SQUARE -> BasicStroke.CAP_SQUARE;
        };
        int join = switch (stroke.join()) {
            case MITER -> BasicStroke.JOIN_MITER;
            case ROUND -> BasicStroke.JOIN_ROUND;
            case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
        float[] dashes = null;
        if (!stroke.dashes().isEmpty()) {
            dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
        }
        return new BasicStroke((float) stroke.width(), cap, join, 4, dashes, 0);
    }
}
