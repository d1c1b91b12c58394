/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.card.theme.Contrast;

/** Colours of the controls, on surfaces of the light and the dark workbench. */
class TintTest {

    @ParameterizedTest
    @CsvSource({"FFFFFF, 000000", "FFFFFF, 333333", "F6F5F4, 2E3436", "2F2F2F, AAAAAA", "48484C, CCCCCC", "313538, 999999", "000000, FFFFFF"})
    void quietTextCanBeRead(String paper, String ink) {
        Shell shell = new Shell(Display.getDefault());
        try {
            shell.setBackground(color(paper));
            shell.setForeground(color(ink));
            Color quiet = Tint.quiet(shell);
            boolean possible = Contrast.passes(painted(color(ink)), painted(color(paper)));
            assertTrue(Contrast.passes(painted(quiet), painted(color(paper))) || !possible, () -> quiet + " on " + paper);
            if (ink.equals("000000")) {
                assertNotEquals(color(ink), quiet, "it is less loud");
            }
        } finally {
            shell.dispose();
        }
    }

    private static Color color(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static org.portrait.card.geometry.Color painted(Color color) {
        RGB rgb = color.getRGB();
        return new org.portrait.card.geometry.Color(0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }
}
