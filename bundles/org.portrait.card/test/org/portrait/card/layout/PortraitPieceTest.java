/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.card.compose.Kit;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Role;
import org.portrait.card.text.Typesetter;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.value.Image;

class PortraitPieceTest {

    private static final Kit KIT = new Kit(Themes.NORDIC, 1, Locale.ENGLISH, LocalDate.of(2026, 11, 21), new Typesetter());

    private static Image image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return new Image(format.equals("png") ? Image.PNG : Image.JPEG, out.toByteArray());
    }

    private static Group drawn(Image image, boolean square) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName("Anna");
        persona.setPortrait(PersonaFactory.eINSTANCE.createPortrait());
        persona.getPortrait().setImage(image);
        Group.Builder group = Group.of(Role.DOCUMENT);
        PortraitPiece.of(persona, KIT, 100, square).draw(10, 20, group);
        return (Group) group.build().children().get(0);
    }

    @ParameterizedTest
    @CsvSource({"png, 300, 200, true", "jpg, 200, 300, false", "png, 50, 50, false", "jpg, 1000, 10, true"})
    void picturesCoverTheFrameInTheirProportions(String format, int width, int height, boolean square) throws IOException {
        Group figure = drawn(image(format, width, height), square);
        Picture picture = assertInstanceOf(Picture.class, figure.children().get(0));
        Rect frame = new Rect(10, 20, 100, 100);
        assertTrue(picture.area().contains(frame, 0.01));
        assertTrue(frame.contains(picture.clip().bounds(), 0.01));
        assertEquals((double) width / height, picture.area().width() / picture.area().height(), 0.001);
        assertEquals("Portrait of Anna", figure.alternativeText());
    }

    @Test
    void aPictureThatCannotBeReadGivesWayToADrawing() {
        Group figure = drawn(new Image(Image.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2}), false);
        assertTrue(figure.children().size() > 5);
        assertTrue(figure.alternativeText().startsWith("Drawn portrait of Anna"), figure.alternativeText());
    }
}
