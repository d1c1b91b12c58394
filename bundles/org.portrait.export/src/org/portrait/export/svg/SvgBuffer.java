/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.svg;

import org.portrait.card.geometry.Path;

/** Collects the text of an SVG file. */
final class SvgBuffer {

    private final StringBuilder text = new StringBuilder(1 << 15);

    /** Markup, as it is. */
    SvgBuffer raw(String markup) {
        text.append(markup);
        return this;
    }

    SvgBuffer append(SvgBuffer other) {
        text.append(other.text);
        return this;
    }

    /** {@code name="value"} with a blank before. */
    SvgBuffer attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        number(value, 1000);
        text.append('"');
        return this;
    }

    /** {@code name="value"} with a blank before; the value escaped. */
    SvgBuffer attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escaped(value);
        text.append('"');
        return this;
    }

    /** A number with as many decimals as {@code precision} (10, 100, 1000) says, without needless zeros. */
    SvgBuffer number(double value, int precision) {
        long scaled = Math.round(value * precision);
        if (scaled < 0) {
            text.append('-');
            scaled = -scaled;
        }
        text.append(scaled / precision);
        long fraction = scaled % precision;
        if (fraction != 0) {
            text.append('.');
            for (int digit = precision / 10; fraction != 0; digit /= 10) {
                text.append((char) ('0' + fraction / digit));
                fraction %= digit;
            }
        }
        return this;
    }

    /** Character data; what XML 1.0 does not allow is left out or replaced. */
    SvgBuffer escaped(String characters) {
        for (int i = 0, c; i < characters.length(); i += Character.charCount(c)) {
            c = characters.codePointAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\n' -> text.append("&#10;");
                case '\t' -> text.append("&#9;");
                default -> {
                    if (c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF) {
                        text.append('\uFFFD');
                    } else if (c >= 0x20) {
                        text.appendCodePoint(c);
                    }
                }
            }
        }
        return this;
    }

    /** The data of a path, each coordinate multiplied by {@code scale}. */
    SvgBuffer path(Path path, double scale, int precision) {
        path.trace(new Path.Sink() {
            @Override
            public void moveTo(double x, double y) {
                text.append('M');
                pair(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                text.append('L');
                pair(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                text.append('C');
                pair(x1, y1);
                text.append(' ');
                pair(x2, y2);
                text.append(' ');
                pair(x, y);
            }

            @Override
            public void close() {
                text.append('Z');
            }

            private void pair(double x, double y) {
                number(x * scale, precision);
                text.append(' ');
                number(y * scale, precision);
            }
        });
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
