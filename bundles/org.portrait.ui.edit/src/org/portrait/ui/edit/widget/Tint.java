/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.portrait.card.theme.Contrast;

/** Colours that suit the background of a control. */
public final class Tint {

    private static final Color ACCENT = new Color(0x2F, 0x62, 0xD9);
    private static final Color ACCENT_ON_DARK = new Color(0x86, 0xAC, 0xFF);
    private static final Color INK = new Color(0x14, 0x1A, 0x28);
    private static final Color WHITE = new Color(0xFF, 0xFF, 0xFF);
    private static final Color WARNING = new Color(0xB3, 0x26, 0x1E);
    private static final Color WARNING_ON_DARK = new Color(0xFF, 0x9A, 0x90);

    private static final double QUIET = 0.62;

    private Tint() {
    }

    /** Whether the control stands on a dark background. */
    public static boolean isDark(Control control) {
        return luminance(control.getBackground().getRGB()) < 0.4;
    }

    /** The colour of what is selected or can be clicked. */
    public static Color accent(Control control) {
        return isDark(control) ? ACCENT_ON_DARK : ACCENT;
    }

    /** What can be read on the {@link #accent}. */
    public static Color onAccent(Control control) {
        return isDark(control) ? INK : WHITE;
    }

    /** The surface of a chip. @param hovered whether the pointer is on it */
    public static Color chip(Control control, boolean hovered) {
        return blend(control.getBackground().getRGB(), accent(control).getRGB(), hovered ? 0.24 : 0.13);
    }

    /** The colour of complaints. */
    public static Color warning(Control control) {
        return isDark(control) ? WARNING_ON_DARK : WARNING;
    }

    /** Quiet text: less loud than the foreground, but with the contrast that WCAG 2.2 AA asks for, if the foreground has it. */
    public static Color quiet(Control control) {
        RGB paper = control.getBackground().getRGB();
        double share = QUIET;
        while (share < 1 && !Contrast.passes(painted(mixed(control, share).getRGB()), painted(paper))) {
            share += 0.02;
        }
        return mixed(control, Math.min(1, share));
    }

    private static org.portrait.card.geometry.Color painted(RGB rgb) {
        return new org.portrait.card.geometry.Color(0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }

    /** Lines and empty parts. */
    public static Color faint(Control control) {
        return mixed(control, 0.22);
    }

    /** A trace over the background, for what the pointer is on. */
    public static Color hover(Control control) {
        return mixed(control, 0.09);
    }

    /** A surface that lies back, such as the desk under the pages. */
    public static Color recess(Control control) {
        return isDark(control) ? blend(control.getBackground().getRGB(), new RGB(0, 0, 0), 0.28)
                : blend(control.getBackground().getRGB(), new RGB(0x20, 0x28, 0x3C), 0.09);
    }

    private static Color mixed(Control control, double share) {
        return blend(control.getBackground().getRGB(), control.getForeground().getRGB(), share);
    }

    /** A mixture of two colours; {@code share} of the second, 0 to 1. */
    public static Color blend(RGB first, RGB second, double share) {
        return new Color(part(first.red, second.red, share), part(first.green, second.green, share),
                part(first.blue, second.blue, share));
    }

    private static int part(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }

    private static double luminance(RGB rgb) {
        return (0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue) / 255;
    }
}
