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

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.SceneWarning;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.value.Crop;
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

    @ParameterizedTest
    @CsvSource({"png, 300, 200", "jpg, 200, 300", "png, 640, 640"})
    void theChosenPartFillsTheFrame(String format, int width, int height) throws IOException {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setPortrait(PersonaFactory.eINSTANCE.createPortrait());
        persona.getPortrait().setImage(image(format, width, height));
        persona.getPortrait().setCrop(new Crop(100, 200, 500));
        Group.Builder group = Group.of(Role.DOCUMENT);
        PortraitPiece.of(persona, KIT, 100, true).draw(10, 20, group);
        Picture picture = (Picture) ((Group) group.build().children().get(0)).children().get(0);
        double perPixel = 100 / (0.5 * Math.min(width, height));
        assertEquals(10 - 0.1 * width * perPixel, picture.area().x(), 1e-6);
        assertEquals(20 - 0.2 * height * perPixel, picture.area().y(), 1e-6);
        assertEquals(width * perPixel, picture.area().width(), 1e-6);
        assertEquals(height * perPixel, picture.area().height(), 1e-6);
    }

    @Test
    void aPictureThatCannotBeReadGivesWayToADrawing() {
        Group figure = drawn(new Image(Image.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2}), false);
        assertTrue(figure.children().size() > 5);
        assertTrue(figure.alternativeText().startsWith("Drawn portrait of Anna"), figure.alternativeText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureThatIsCutShortIsToldOf(String format) throws IOException {
        Image whole = image(format, 90, 90);
        Persona persona = Identifiers.complete(PersonaFactory.eINSTANCE.createPersona());
        persona.setPortrait(Identifiers.complete(PersonaFactory.eINSTANCE.createPortrait()));
        persona.getPortrait().setImage(whole);
        CardSettings settings = CardSettings.of(persona, LocalDate.of(2026, 11, 21));
        assertEquals(List.of(), CardLayout.scene(persona, settings).warnings());
        persona.getPortrait().setImage(new Image(whole.mediaType(), Arrays.copyOf(whole.bytes(), whole.bytes().length - 80)));
        List<SceneWarning> warnings = CardLayout.scene(persona, settings).warnings();
        assertEquals(1, warnings.size());
        assertEquals(SceneWarning.Kind.BAD_IMAGE, warnings.getFirst().kind());
        assertEquals(Origin.of(persona.getId(), "portrait"), warnings.getFirst().origin());
    }
}
