/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;

/** Draws shoulders and what is worn on them; the lower edge follows the frame. */
final class ClothesPainter {

    private static final Color SHIRT = Color.of("#f6f7fa");
    private static final Color SHIRT_SHADE = Color.of("#d9dee7");
    private static final Color SUIT = Color.of("#353c4f");

    private final Avatar avatar;
    private final Tints tints;
    private final Canvas canvas;
    private final boolean square;

    ClothesPainter(Avatar avatar, Tints tints, Canvas canvas, boolean square) {
        this.avatar = avatar;
        this.tints = tints;
        this.canvas = canvas;
        this.square = square;
    }

    void paint() {
        Color cloth = tints.cloth();
        switch (avatar.clothes()) {
            case SUIT -> suit();
            case SHIRT -> shirt(cloth.mixed(SHIRT, 0.72), cloth.mixed(SHIRT_SHADE, 0.45));
            case JUMPER -> jumper();
            case HOODIE -> hoodie();
            case DRESS -> body(cloth, 62.5, 91);
            case APRON -> apron();
            default -> {
                body(cloth, 60, 85.5);
                canvas.curve(tints.clothShade(), 1.1, 40.2, 80.2, 42.5, 87.6, 57.5, 87.6, 59.8, 80.2);
            }
        }
    }

    /** Shoulders and breast up to the neckline: how far it is open to the side, and how deep. */
    private void body(Color color, double open, double deep) {
        double shoulder = avatar.isChild() ? 77 : avatar.isMan() ? 88 : 83;
        double end = square ? 100 : 50 + Math.sqrt(2500 - (shoulder - 50) * (shoulder - 50));
        double top = avatar.isChild() ? 80.5 : 79;
        double neck = Math.min(open, 50 + (avatar.isMan() ? 10.4 : 9));
        double[] half = square
                ? new double[] {50, deep, 55, deep, neck - 1.6, deep - 3, neck, top, 66, 82.4, shoulder - 6, 82.4, shoulder, 91,
                    shoulder + 2, 94, shoulder + 3, 97, shoulder + 3.5, 100}
                : new double[] {50, deep, 55, deep, neck - 1.6, deep - 3, neck, top, 66, 82, shoulder - 5, 82.2, shoulder, end};
        Path.Builder path = Path.builder().moveTo(half[0], half[1]);
        for (int i = 2; i < half.length; i += 6) {
            path.curveTo(half[i], half[i + 1], half[i + 2], half[i + 3], half[i + 4], half[i + 5]);
        }
        if (square) {
            path.lineTo(100 - half[half.length - 2], 100);
        } else {
            double angle = Math.toDegrees(Math.atan2(end - 50, shoulder - 50));
            path.arc(50, 50, 50, angle, 180 - 2 * angle);
        }
        for (int i = half.length - 2; i >= 6; i -= 6) {
            path.curveTo(100 - half[i - 2], half[i - 1], 100 - half[i - 4], half[i - 3], 100 - half[i - 6], half[i - 5]);
        }
        canvas.fill(path.close().build(), color);
    }

    private void jumper() {
        body(tints.cloth(), 60, 83.5);
        canvas.fill(Canvas.symmetric(50, 83.4, 55, 83.4, 57.4, 81.4, 58.6, 77.4, 60, 77.4, 61, 78.6, 61, 80.2,
                59.6, 85.4, 56, 87.4, 50, 87.4), tints.clothShade());
    }

    private void hoodie() {
        canvas.fill(Canvas.symmetric(50, 76, 58, 76, 66, 72, 68.4, 79, 69, 84, 60, 92, 50, 92), tints.clothShade());
        canvas.fill(Canvas.symmetric(50, 76, 55, 76, 58, 74, 58.4, 78, 58, 84, 54, 87, 50, 87), tints.skin());
        body(tints.cloth(), 62, 88.4);
        canvas.curves(tints.accent(), 1.1, 55, 87, 55.4, 90, 55.4, 92, 55, 95.4);
    }

    private void shirt(Color color, Color shade) {
        body(color, 60, 87);
        Path collar = Canvas.outline(50, 88, 53, 84, 57, 80, 59.6, 76, 61, 77, 63, 80.6, 63.4, 83, 60.6, 86.4, 58.4, 89.4, 57, 92.4,
                54.4, 91, 52, 89.6, 50, 88);
        canvas.fill(collar, shade);
        canvas.fill(Canvas.mirrored(collar), shade);
        canvas.stroke(Paths.line(50, 88.6, 50, 99), shade, 0.9);
        canvas.circle(50, 93, 0.8, tints.clothShade());
    }

    private void suit() {
        Color suit = avatar.seed() % 2 == 0 ? SUIT : tints.cloth().mixed(SUIT, 0.68);
        Color dark = suit.mixed(Color.BLACK, 0.28);
        body(SHIRT, 60, 86.5);
        boolean tie = avatar.isMan();
        Path lapel = Canvas.outline(60.6, 77.6, 66, 80, 72, 82, 75, 83, 74, 90, 68, 94.6, 62, 98, 58, 98.9, 54, 99.5, 50.4, 99.8,
                55, 94, 59.6, 87, 60.6, 77.6);
        side(suit);
        if (tie) {
            canvas.fill(Canvas.symmetric(50, 86.4, 51.6, 86.4, 52.4, 87, 52.6, 87.6, 52, 90, 51.6, 90.6, 51.6, 90.6,
                    53, 94, 53.6, 97, 53.4, 99.6, 52, 99.9, 51, 99.9, 50, 99.9), tints.cloth());
        }
        canvas.fill(lapel, suit);
        canvas.fill(Canvas.mirrored(lapel), suit);
        canvas.curves(dark, 0.9, 60.6, 78, 60.6, 87, 56.4, 93, 51.4, 98.6);
        canvas.curves(dark, 0.9, 69, 82.2, 66.4, 84.4, 65.8, 87, 67.4, 88.6);
    }

    /** The jacket left and right of the shirt. */
    private void side(Color color) {
        double shoulder = avatar.isMan() ? 88 : 83;
        double end = square ? 100 : 50 + Math.sqrt(2500 - (shoulder - 50) * (shoulder - 50));
        Path.Builder path = Path.builder().moveTo(60.6, 77.8).curveTo(66, 82, shoulder - 5, 82.2, shoulder, square ? 91 : end);
        if (square) {
            path.curveTo(shoulder + 2, 94, shoulder + 3, 97, shoulder + 3.5, 100).lineTo(52, 100);
        } else {
            double angle = Math.toDegrees(Math.atan2(end - 50, shoulder - 50));
            path.arc(50, 50, 50, angle, 87 - angle);
        }
        Path right = path.close().build();
        canvas.fill(right, color);
        canvas.fill(Canvas.mirrored(right), color);
    }

    private void apron() {
        shirt(SHIRT, SHIRT_SHADE);
        double bottom = square ? 100 : 98.2;
        canvas.fill(Canvas.symmetric(50, 90, 58, 90, 61, 89, 62.4, 88, 63, 92, 63.4, 95, 63.6, bottom - 0.4,
                59, bottom + (square ? 0 : 0.9), 55, bottom + (square ? 0 : 1.5), 50, bottom + (square ? 0 : 1.7)), tints.cloth());
        canvas.curves(tints.cloth(), 2, 61.6, 88.8, 63, 84, 63, 81, 61, 78.4);
        canvas.fill(Paths.rounded(new Rect(45.6, 94, 8.8, 0.9), 0.4), tints.clothShade());
    }
}
