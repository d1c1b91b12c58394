/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import java.util.List;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Node;
import org.portrait.model.FacialHair;
import org.portrait.model.Glasses;
import org.portrait.model.HairStyle;

/** Draws portraits: flat shapes from back to front, in a square of 100 units whose middle line is that of the face. */
public final class AvatarPainter {

    private static final Color DARK = Color.of("#2b2430");
    private static final Color WHITE = Color.of("#ffffff");

    private final Avatar avatar;
    private final Tints tints;
    private final Canvas canvas;

    private AvatarPainter(Avatar avatar, Canvas canvas) {
        this.avatar = avatar;
        this.tints = Tints.of(avatar);
        this.canvas = canvas;
    }

    /** The shapes of a portrait that fills a square area, in a circle or in a square with soft corners. */
    public static List<Node> paint(Avatar avatar, Rect area, boolean square) {
        Canvas canvas = new Canvas(area);
        new AvatarPainter(avatar, canvas).paint(square);
        return canvas.nodes();
    }

    private void paint(boolean square) {
        canvas.fill(square ? Paths.rounded(new Rect(0, 0, 100, 100), 4) : Paths.circle(50, 50, 50), tints.background());
        HairPainter hair = new HairPainter(avatar, tints, canvas);
        hair.behind();
        neck();
        new ClothesPainter(avatar, tints, canvas, square).paint();
        ears();
        canvas.fill(head(), tints.skin());
        beard();
        face();
        moustache();
        hair.before();
        glasses();
    }

    private void neck() {
        double half = avatar.isMan() ? 8 : avatar.isChild() ? 5.6 : 6.4;
        canvas.fill(Canvas.symmetric(50, 58, 50 + half, 58, 50 + half, 58, 50 + half, 62,
                50 + half, 72, 50 + half, 76, 50 + half + 3, 81, 56, 90, 53, 91, 50, 91), tints.skin());
        canvas.fill(Canvas.symmetric(50, 62, 50 + half, 62, 50 + half, 62, 50 + half, 66,
                50 + half - 1, 72, 54, 74.5, 50, 74.5), tints.shade());
    }

    private void ears() {
        boolean hidden = switch (avatar.hair()) {
            case LONG -> !avatar.isMan();
            case BOB, COVERED -> true;
            default -> false;
        };
        if (!hidden) {
            canvas.ellipses(69, 48, 3.4, 4.8, tints.skin());
            canvas.ellipses(69.2, 48.2, 1.7, 2.8, tints.shade());
        }
    }

    private Path head() {
        if (avatar.isChild()) {
            return Canvas.symmetric(50, 23, 62, 23, 69.8, 32, 69.8, 46, 69.8, 59, 60.5, 68.6, 50, 68.6);
        }
        return avatar.isMan()
                ? Canvas.symmetric(50, 22, 61.5, 22, 69, 30, 69, 43, 69, 52, 68, 58, 64.6, 63, 61, 68, 56, 71.4, 50, 71.4)
                : Canvas.symmetric(50, 22, 61.5, 22, 68.8, 30, 68.8, 43, 68.8, 56, 60, 70.4, 50, 70.4);
    }

    private void face() {
        double eyes = avatar.isChild() ? 50 : 47.2;
        double apart = avatar.isChild() ? 8.4 : 8;
        double eye = avatar.isChild() ? 2.5 : 2.15;
        canvas.ellipses(50 + apart + 3.4, eyes + 9, 3.8, 2.5, tints.blush());
        canvas.ellipses(50 + apart, eyes, eye, eye * 1.2, DARK);
        canvas.circle(50 + apart + 0.8, eyes - 1, 0.75, WHITE);
        canvas.circle(50 - apart + 0.8, eyes - 1, 0.75, WHITE);
        if (!avatar.isMan() && !avatar.isChild()) {
            canvas.curves(DARK, 0.9, 50 + apart - 2.4, eyes - 1.4, 50 + apart - 0.6, eyes - 3.4, 50 + apart + 1.8,
                    eyes - 3.2, 50 + apart + 3.6, eyes - 2.2);
        }
        double brow = eyes - (avatar.isChild() ? 6.4 : 6.2);
        canvas.curves(tints.brow(), avatar.isMan() ? 1.9 : 1.3, 50 + apart - 3.6, brow + 0.6, 50 + apart - 1.4, brow - 1.3,
                50 + apart + 1.6, brow - 1.3, 50 + apart + 3.9, brow + 0.7);
        canvas.curve(tints.shade(), 1.3, 50.4, eyes + 2.2, 52.6, eyes + 6.4, 53, eyes + 8, 49.4, eyes + 8);
        mouth(avatar.isChild() ? 61.2 : 61.4);
        if (avatar.isOld()) {
            wrinkles(eyes, apart);
        }
    }

    private void mouth(double y) {
        Color lips = tints.skin().mixed(Color.of("#b3303a"), avatar.isMan() ? 0.5 : 0.72);
        if (avatar.seed() % 3 == 0) {
            canvas.fill(Canvas.outline(44.4, y - 1, 47, y + 0.4, 53, y + 0.4, 55.6, y - 1, 55.2, y + 5, 44.8, y + 5, 44.4, y - 1),
                    lips.mixed(DARK, 0.25));
            canvas.fill(Canvas.outline(45.2, y - 0.6, 47.5, y + 0.5, 52.5, y + 0.5, 54.8, y - 0.6, 54, y + 1.6, 46, y + 1.6,
                    45.2, y - 0.6), WHITE);
        } else {
            canvas.curve(lips, avatar.isMan() ? 1.5 : 1.8, 44.8, y, 47, y + 3, 53, y + 3, 55.2, y);
        }
    }

    private void wrinkles(double eyes, double apart) {
        Color line = tints.shade();
        canvas.curve(line, 0.8, 44, 34.6, 47, 33.8, 53, 33.8, 56, 34.6);
        canvas.curves(line, 0.8, 50 + apart - 2, eyes + 4.2, 50 + apart, eyes + 5.2, 50 + apart + 2, eyes + 5, 50 + apart + 3, eyes + 4);
        canvas.curves(line, 0.9, 55, eyes + 8, 56.8, eyes + 9.5, 58, eyes + 11.5, 58.2, eyes + 14);
    }

    private Color whiskers() {
        return tints.hair().mixed(tints.skin(), 0.08);
    }

    private void beard() {
        if (avatar.facialHair() == FacialHair.BEARD) {
            canvas.fill(Canvas.symmetric(50, 58, 54, 56.5, 57, 57, 59.5, 57.5, 64, 57, 67.6, 52, 68.8, 44,
                    70.4, 54, 69, 63, 64, 69.5, 60, 74.5, 55, 76.6, 50, 76.6), whiskers());
        } else if (avatar.facialHair() == FacialHair.STUBBLE) {
            canvas.fill(Canvas.symmetric(50, 57.6, 54, 56.4, 57, 57, 59.5, 57.8, 64, 57.4, 67.4, 53, 68.7, 46,
                    69, 54, 67.8, 59, 64.4, 63.4, 60.8, 68.2, 56, 71.4, 50, 71.4), tints.skin().mixed(tints.hair(), 0.26));
        }
    }

    private void moustache() {
        if (avatar.facialHair() == FacialHair.MOUSTACHE || avatar.facialHair() == FacialHair.BEARD) {
            canvas.fill(Canvas.symmetric(50, 57.2, 53, 55.8, 57.4, 56.6, 59.6, 61.6, 56.4, 60.8, 53, 60.2, 50, 60),
                    whiskers().mixed(DARK, 0.08));
        }
    }

    private void glasses() {
        if (avatar.glasses() != Glasses.ROUND && avatar.glasses() != Glasses.SQUARE) {
            return;
        }
        double y = avatar.isChild() ? 50.2 : 47.6;
        Color frame = Color.of("#2f2a38");
        for (double x : new double[] {41.4, 58.6}) {
            Path lens = avatar.glasses() == Glasses.ROUND ? Paths.circle(x, y, 6.1)
                    : Paths.rounded(new Rect(x - 6.4, y - 4.8, 12.8, 9.8), 2.4);
            canvas.fill(lens, WHITE.withOpacity(0.22));
            canvas.stroke(lens, frame, 1.3);
        }
        canvas.curve(frame, 1.3, 47.6, y - 0.6, 49, y - 1.8, 51, y - 1.8, 52.4, y - 0.6);
        if (avatar.hair() != HairStyle.COVERED) {
            canvas.curves(frame, 1.2, 64.9, y - 1, 66.4, y - 1.4, 67.6, y - 1.4, 68.8, y - 1.2);
        }
    }
}
