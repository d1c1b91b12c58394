/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Code;
import org.portrait.ui.edit.widget.Tint;

/** The colours of codes on the screen, and small squares of them for lists; the squares go with the control that they were made for. */
final class Hues {

    private static final int SIDE = 12;
    private static final RGB NONE = new RGB(0x80, 0x80, 0x80);

    private final Control owner;
    private final Map<RGB, Image> squares = new HashMap<>();

    Hues(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> squares.values().forEach(Image::dispose));
    }

    /** The colour of a code; grey when it has none, or one that cannot be read. @param code may be {@code null} for none */
    static Color of(Code code) {
        return new Color(rgb(code));
    }

    private static RGB rgb(Code code) {
        return rgb(code == null || code.getColour() == null ? "" : code.getColour());
    }

    private static RGB rgb(String colour) {
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            return NONE;
        }
        int number = Integer.parseInt(colour.substring(1), 16);
        return new RGB(number >> 16, number >> 8 & 0xFF, number & 0xFF);
    }

    /** The colour behind words that have a code. @param strong for words that are pointed at */
    static Color behind(Control control, Code code, boolean strong) {
        return Tint.blend(control.getBackground().getRGB(), rgb(code), Tint.isDark(control) ? strong ? 0.62 : 0.36 : strong ? 0.45 : 0.2);
    }

    /** A small square in the colour of a code. */
    Image square(Code code) {
        return square(rgb(code));
    }

    /** A small square in a colour. @param colour as {@code #RRGGBB} */
    Image square(String colour) {
        return square(rgb(colour));
    }

    private Image square(RGB wanted) {
        return squares.computeIfAbsent(wanted, rgb -> new Image(owner.getDisplay(), (ImageDataProvider) zoom -> {
            int side = SIDE * zoom / 100;
            return new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1, pixels(side, rgb));
        }));
    }

    private static byte[] pixels(int side, RGB rgb) {
        byte[] data = new byte[side * side * 3];
        for (int at = 0; at < data.length; at += 3) {
            data[at] = (byte) rgb.red;
            data[at + 1] = (byte) rgb.green;
            data[at + 2] = (byte) rgb.blue;
        }
        return data;
    }
}
