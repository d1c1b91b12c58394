/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.portrait.card.layout.CardSettings;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;

/** A picture is used again as long as it would be the same. */
class KnownPicturesTest {

    private final KnownPictures pictures = new KnownPictures();
    private final ImageData picture = new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
    private final Persona anna = persona("Anna");
    private final CardSettings settings = CardSettings.of(anna, LocalDate.of(2026, 11, 21));

    private static Persona persona(String name) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName(name);
        return persona;
    }

    @Test
    void ofTheSamePersonaInTheSameSize() {
        pictures.open(anna, 200);
        pictures.keep(anna, settings, picture);
        pictures.open(EcoreUtil.copy(anna), 200);
        assertEquals(Optional.of(picture), pictures.find(settings));
        pictures.open(anna, 400);
        assertEquals(Optional.empty(), pictures.find(settings));
    }

    @Test
    void notOfAPersonaThatHasChangedNorOfOneThatWasLookedAtBefore() {
        pictures.open(anna, 200);
        pictures.keep(anna, settings, picture);
        pictures.open(persona("Boris"), 200);
        assertEquals(Optional.empty(), pictures.find(settings));
        pictures.keep(anna, settings, picture);
        assertEquals(Optional.empty(), pictures.find(settings));
    }
}
