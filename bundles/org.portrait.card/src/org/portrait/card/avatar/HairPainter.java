/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;

/** Draws hair: what falls behind the head, and what lies on it. */
final class HairPainter {

    private final Avatar avatar;
    private final Tints tints;
    private final Canvas canvas;

    HairPainter(Avatar avatar, Tints tints, Canvas canvas) {
        this.avatar = avatar;
        this.tints = tints;
        this.canvas = canvas;
    }

    /** What is behind head and shoulders. */
    void behind() {
        Color back = tints.hairShade();
        switch (avatar.hair()) {
            case LONG -> canvas.fill(avatar.isMan() ? Canvas.symmetric(50, 15, 64, 15, 72.4, 25, 72, 42, 72, 54, 74.5, 62, 72.4, 74,
                    66, 79, 58, 78, 50, 78) : Canvas.symmetric(50, 14.5, 66, 14.5, 74.5, 26, 74.5, 44, 74.5, 58, 79, 68, 76.5, 82,
                    70, 88, 58, 84, 50, 84), back);
            case BOB -> canvas.fill(Canvas.symmetric(50, 14.5, 66, 14.5, 75, 26, 75, 44, 75.5, 54, 77, 62, 74, 69,
                    66, 72, 58, 70, 50, 70), back);
            case PONYTAIL -> canvas.fill(Canvas.outline(62, 22, 74, 20, 84, 30, 82, 46, 81, 58, 84, 64, 80, 72,
                    73, 68, 69, 58, 70, 46, 70, 38, 66, 30, 62, 22), back);
            case BUN -> {
                canvas.circle(50, 13.5, 8.6, tints.hair());
                canvas.curve(back, 1.1, 44.5, 11.5, 47, 16, 53, 16, 55.5, 11.5);
            }
            case CURLY -> curls(back, avatar.isMan() ? 0.86 : 1.06, !avatar.isMan());
            case COVERED -> canvas.fill(Canvas.symmetric(50, 13, 67, 13, 75.5, 26, 75, 44, 74.5, 60, 77, 72, 82, 84,
                    70, 92, 58, 92, 50, 92), tints.cloth().mixed(tints.accent(), 0.15).mixed(Color.BLACK, 0.12));
            default -> { }
        }
    }

    private void curls(Color color, double spread, boolean low) {
        int from = low ? -28 : 0;
        int to = low ? 208 : 180;
        for (int angle = from; angle <= to; angle += 26) {
            double radians = Math.toRadians(angle);
            canvas.circle(50 + 22 * spread * Math.cos(radians), 40 - 21 * spread * Math.sin(radians), 8.8, color);
        }
        canvas.ellipse(50, 36, 21 * spread, 20 * spread, color);
    }

    /** What lies over the forehead and beside the face. */
    void before() {
        Color hair = tints.hair();
        switch (avatar.hair()) {
            case BALD -> bald();
            case SHORT -> canvas.fill(avatar.isMan() || avatar.isChild() ? cropped() : pixie(), hair);
            case SIDE_PARTED -> sideParted(hair);
            case BOB -> {
                canvas.fill(Canvas.symmetric(50, 15.4, 64, 15.4, 72, 24, 73.4, 40, 74, 52, 74.5, 60, 72.6, 67.4,
                        67, 64, 67.6, 50, 66.6, 41, 63, 36.6, 57, 34.4, 50, 34.4), hair);
                canvas.curve(tints.hairShade(), 0.9, 40, 24, 37, 28, 35.5, 31, 35, 35);
            }
            case LONG -> {
                if (avatar.isMan()) {
                    sweptBack(hair);
                    return;
                }
                canvas.fill(strand(), hair);
                canvas.fill(Canvas.mirrored(strand()), hair);
                canvas.curves(tints.hairShade(), 0.9, 55, 19.6, 63, 23, 68, 31, 69.6, 40);
            }
            case PONYTAIL -> canvas.fill(pulledBack(), hair);
            case BUN -> {
                canvas.fill(pulledBack(), hair);
                canvas.curves(tints.hairShade(), 0.8, 52, 20, 57, 22, 62, 27, 65, 34);
            }
            case CURLY -> fringe(hair);
            case COVERED -> scarf();
            default -> canvas.fill(cropped(), hair);
        }
    }

    private void bald() {
        if (avatar.age() >= 40) {
            Path side = Canvas.outline(69.2, 38, 71.6, 41, 71.6, 46, 69.4, 50, 68, 47, 67.6, 42, 69.2, 38);
            canvas.fill(side, tints.hair());
            canvas.fill(Canvas.mirrored(side), tints.hair());
        }
        canvas.curve(tints.skin().mixed(Color.WHITE, 0.5), 1.6, 55, 26.4, 58.4, 27.4, 60.8, 29.4, 62, 31.6);
    }

    private static Path cropped() {
        return Canvas.symmetric(50, 15.6, 63, 15.6, 71.6, 23, 70.8, 38, 70.6, 41.5, 70, 44, 69.2, 46,
                68, 42, 67.2, 37.6, 64.4, 34, 60, 31.4, 55, 30.6, 50, 31);
    }

    private static Path pixie() {
        return Canvas.outline(29.8, 52, 27, 40, 27.5, 15.4, 51, 15.2, 72, 15.2, 73, 38, 70.4, 52,
                69, 47, 68.6, 42, 66, 37, 58, 36.4, 50, 33, 45.5, 28, 43, 34, 36, 39, 33.4, 41, 31.6, 44, 30.6, 48, 29.8, 52);
    }

    private void sideParted(Color hair) {
        canvas.fill(Canvas.outline(30.6, 46, 28.4, 36, 30, 24, 38, 19.4, 44, 13.6, 62, 12.4, 68, 21, 72.4, 26, 71.4, 38, 69.3, 46,
                68.4, 41, 67.4, 37, 64.6, 34, 56, 35, 46, 32, 40.6, 26.6, 39.4, 31, 34.6, 34, 32.8, 38, 31.6, 41, 31, 43, 30.6, 46), hair);
        canvas.curve(tints.hairShade(), 1, 40.6, 26.6, 45, 22, 54, 20.4, 62, 23);
    }

    /** The right curtain of long hair, from the parting down to the breast. */
    private static Path strand() {
        return Canvas.outline(48.6, 15.2, 65, 13.6, 74.6, 25, 74.2, 43, 74, 57, 78, 66, 75.4, 80,
                71, 83, 68, 80, 66.8, 76, 69.6, 66, 67.6, 56, 68, 46, 66, 36, 56.6, 33, 48.6, 15.2);
    }

    /** A man's long hair: parted in the middle and put behind the ears. */
    private void sweptBack(Color hair) {
        Path side = Canvas.outline(49, 15.4, 63, 14, 72.6, 23, 71.8, 40, 71.4, 43, 70.6, 45, 69.4, 47, 68, 40, 63.6, 31.4, 49, 24.4,
                48.6, 21, 48.6, 18, 49, 15.4);
        canvas.fill(side, hair);
        canvas.fill(Canvas.mirrored(side), hair);
        canvas.curves(tints.hairShade(), 0.9, 54, 19, 61, 22, 66, 28, 68.6, 36);
    }

    private static Path pulledBack() {
        return Canvas.symmetric(50, 16, 63.5, 16, 71, 24, 70.4, 40, 70, 43, 69.6, 44, 69, 45.4,
                67.4, 38, 61, 30.4, 50, 27.4);
    }

    private void fringe(Color hair) {
        double[] xs = {33.5, 40, 47, 54, 61, 66.8};
        double[] ys = {30, 25.4, 23.4, 23.6, 25.8, 30.4};
        for (int i = 0; i < xs.length; i++) {
            canvas.circle(xs[i], ys[i], 6.6, hair);
        }
        canvas.ellipse(50, 22, 15, 6.4, hair);
        if (!avatar.isMan()) {
            canvas.ellipses(71, 40, 4.8, 7, hair);
            canvas.ellipses(72.4, 52, 4.8, 6.6, hair);
        } else {
            canvas.ellipses(69, 36, 2.6, 5.4, hair);
        }
    }

    /** A cloth around the face: an outline with a hole. */
    private void scarf() {
        Color cloth = tints.cloth().mixed(tints.accent(), 0.15);
        Path outer = Canvas.symmetric(50, 13, 66, 13, 74.6, 25, 74.4, 44, 74, 58, 70, 70, 60, 77.5, 56, 80, 53, 81, 50, 81);
        Path opening = Canvas.symmetric(50, 27, 60, 27, 66.4, 33.5, 66.6, 44, 66.4, 56, 59, 69.4, 50, 69.4);
        canvas.fill(Path.builder().append(outer).append(opening).evenOdd().build(), cloth);
        canvas.curve(tints.clothShade(), 1, 62.5, 72, 57, 78, 48, 80, 40, 85);
        canvas.curve(tints.clothShade(), 0.9, 34, 31, 38, 22, 46, 18.4, 54, 18.6);
    }
}
