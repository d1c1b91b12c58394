/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.portrait.model.Glasses;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;

class FacePainterTest {

    private final Persona persona = PersonaFactory.eINSTANCE.createPersona();

    FacePainterTest() {
        persona.setName("Anna");
        persona.setPortrait(PersonaFactory.eINSTANCE.createPortrait());
    }

    @Test
    void aFaceIsRoundAndHasRoomAtItsLeft() {
        ImageData face = FacePainter.paint(persona, 48, 100);

        assertEquals(48, face.height);
        assertEquals(255, face.getAlpha(face.width - 24, 24));
        assertEquals(0, face.getAlpha(face.width - 1, 0));
        assertEquals(0, face.getAlpha(face.width - 50, 24));
    }

    @Test
    void aFaceGrowsWithTheZoomOfTheScreen() {
        ImageData face = FacePainter.paint(persona, 48, 100);
        ImageData sharp = FacePainter.paint(persona, 48, 200);

        assertArrayEquals(new int[] {2 * face.width, 2 * face.height}, new int[] {sharp.width, sharp.height});
    }

    @Test
    void whoLooksDifferentIsPaintedDifferently() {
        ImageData plain = FacePainter.paint(persona, 48, 100);
        assertArrayEquals(plain.data, FacePainter.paint(persona, 48, 100).data);

        persona.getPortrait().setGlasses(Glasses.ROUND);

        assertFalse(Arrays.equals(plain.data, FacePainter.paint(persona, 48, 100).data));
    }
}
