/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.function.BiConsumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Shape;
import org.portrait.model.Clothes;
import org.portrait.model.FacialHair;
import org.portrait.model.Glasses;
import org.portrait.model.HairColour;
import org.portrait.model.HairStyle;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Portrait;
import org.portrait.model.Sex;
import org.portrait.model.SkinTone;

class AvatarTest {

    private static final Rect FRAME = new Rect(10, 20, 80, 80);

    private static Avatar avatar(int age, Sex sex, int id) {
        return Avatar.of(null, age, sex, false, "persona-" + id);
    }

    @Property(tries = 400)
    void theDrawingStaysInItsFrame(@ForAll @IntRange(max = 100) int age, @ForAll Sex sex, @ForAll SkinTone skin, @ForAll HairStyle hair,
            @ForAll HairColour colour, @ForAll FacialHair beard, @ForAll Glasses glasses, @ForAll Clothes clothes,
            @ForAll boolean square) {
        Avatar avatar = new Avatar(age, sex, skin, hair, colour, beard, glasses, clothes, age * 7);
        for (Node node : AvatarPainter.paint(avatar, FRAME, square)) {
            ((Shape) node).path().trace(new Points((x, y) -> assertTrue(square ? FRAME.grown(0.4).contains(x, y)
                    : Math.hypot(x - 50, y - 60) <= 40.4, () -> avatar + " leaves its frame at " + x + ", " + y)));
        }
    }

    /** Hands on points along an outline. */
    private static final class Points implements Path.Sink {

        private final BiConsumer<Double, Double> taker;
        private double fromX;
        private double fromY;

        Points(BiConsumer<Double, Double> taker) {
            this.taker = taker;
        }

        @Override
        public void moveTo(double x, double y) {
            lineTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            taker.accept(x, y);
            fromX = x;
            fromY = y;
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            for (double t = 0.125; t < 1; t += 0.125) {
                double u = 1 - t;
                taker.accept(u * u * u * fromX + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x,
                        u * u * u * fromY + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y);
            }
            lineTo(x, y);
        }

        @Override
        public void close() {
            // the start was handed on already
        }
    }

    @Property(tries = 200)
    void whatIsNotGivenFitsAgeAndSex(@ForAll @IntRange(max = 100) int age, @ForAll Sex sex, @ForAll @IntRange(max = 10_000) int id) {
        Avatar avatar = avatar(age, sex, id);
        assertTrue(avatar.facialHair() == FacialHair.NONE || sex == Sex.MALE && age >= 18);
        assertTrue(age < 62 || avatar.hairColour() == HairColour.GREY);
        assertNotEquals(HairStyle.COVERED, avatar.hair(), "a religious matter is never made up");
        assertEquals(avatar, avatar(age, sex, id));
    }

    @Test
    void wishesAreGranted() {
        Portrait wishes = PersonaFactory.eINSTANCE.createPortrait();
        wishes.setClothes(Clothes.APRON);
        wishes.setHair(HairStyle.COVERED);
        wishes.setGlasses(Glasses.ROUND);
        Avatar avatar = Avatar.of(wishes, 40, Sex.FEMALE, true, "x");
        assertEquals(Clothes.APRON, avatar.clothes());
        assertEquals(HairStyle.COVERED, avatar.hair());
        assertEquals(Glasses.ROUND, avatar.glasses());
        assertTrue(avatar.describe(Locale.ENGLISH).contains("apron"));
        assertFalse(avatar.describe(Locale.of("ru")).contains("apron"));
    }

    @Test
    void peopleAtWorkAreDressedForIt() {
        for (int id = 0; id < 50; id++) {
            Clothes clothes = Avatar.of(null, 45, Sex.MALE, true, "b" + id).clothes();
            assertTrue(clothes == Clothes.SUIT || clothes == Clothes.SHIRT);
        }
    }
}
