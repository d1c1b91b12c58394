/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.template.CardTemplates;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Demography;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.EditAction;

/** Copying on one card and pasting on another of another file, through the system's clipboard; and what other programs find there. */
class ClipToolTest {

    private static final String SECRET = "Zoroastrian";

    private ClipCard shop;
    private ClipCard flats;

    @BeforeEach
    void open() {
        shop = new ClipCard("laptop-shop.en");
        flats = new ClipCard("flats.en");
    }

    @AfterEach
    void close() {
        shop.close();
        flats.close();
    }

    private static String block(ClipCard card, String trait) {
        return CardTemplates.of(card.persona).blocks().stream().filter(block -> !block.hidden() && block.traits().contains(trait)).findFirst().orElseThrow().id();
    }

    @Test
    void aBlockGoesToAnotherFile() {
        String goals = block(shop, "psychography.goals");
        List<String> told = shop.persona.getPsychography().getGoals().stream().map(goal -> goal.getText()).toList();
        int before = flats.persona.getPsychography().getGoals().size();
        String shopFile = shop.file();
        String flatsFile = flats.file();
        assertTrue(shop.blocks(goals).edit(EditAction.COPY));
        assertTrue(flats.nothing().edit(EditAction.PASTE));
        List<String> now = flats.persona.getPsychography().getGoals().stream().map(goal -> goal.getText()).toList();
        assertEquals(before + told.size(), now.size());
        assertTrue(now.containsAll(told));
        assertTrue(flats.step().endsWith("– paste"), flats.step());
        assertEquals(Set.of(block(flats, "psychography.goals")), flats.page.tools().blocks(), "what shows it is selected");
        assertEquals(shopFile, shop.file());
        assertEquals(1, flats.undoAll());
        assertEquals(flatsFile, flats.file());
    }

    @Test
    void aBlockThatIsCutComesBack() {
        String before = shop.file();
        String goals = block(shop, "psychography.goals");
        assertTrue(shop.blocks(goals).edit(EditAction.CUT));
        assertTrue(shop.step().endsWith("– cut"), shop.step());
        assertFalse(CardTemplates.of(shop.persona).shows(Trait.of("psychography.goals")));
        assertFalse(shop.persona.getPsychography().getGoals().isEmpty(), "what it says stays, as when a block is removed");
        shop.edit(EditAction.PASTE);
        assertTrue(CardTemplates.of(shop.persona).shows(Trait.of("psychography.goals")));
        assertEquals(before, shop.file(), "it stands where it stood, and nothing is said twice");
        assertEquals(2, shop.undoAll());
        assertEquals(before, shop.file());
    }

    @Test
    void aBlockThatACardDoesNotHaveIsAddedBehindTheSelectedOne() {
        flats.prepare(() -> flats.persona.setTemplate("ux-persona"));
        String after = block(flats, "psychography.goals");
        shop.prepare(() -> shop.persona.setTemplate("b2c-classic"));
        String channels = block(shop, "behaviour.channels");
        shop.blocks(channels).edit(EditAction.COPY);
        flats.blocks(after).edit(EditAction.PASTE);
        List<String> order = CardTemplates.of(flats.persona).blocks().stream().map(block -> block.id()).toList();
        assertTrue(CardTemplates.of(flats.persona).named().anyMatch("behaviour.channels"::equals), order::toString);
        assertEquals(1, flats.undoAll());
    }

    @Test
    void linesOfADocumentBecomeItems() {
        String before = flats.file();
        int goals = flats.persona.getPsychography().getGoals().size();
        flats.elsewhere("• Sleep well\n\n2. Be near the school\n   – Park the car  \n");
        flats.trait("psychography.goals").edit(EditAction.PASTE);
        assertEquals(List.of("Sleep well", "Be near the school", "Park the car"), flats.persona.getPsychography().getGoals().stream()
                .skip(goals).map(goal -> goal.getText()).toList());
        String last = flats.persona.getPsychography().getGoals().getLast().getId();
        assertEquals(last, flats.page.tools().cursor().selection().elementId(), "what is pasted next comes behind it");
        flats.blocks(block(flats, "story.day")).edit(EditAction.PASTE);
        assertEquals(2, flats.undoAll());
        assertEquals(before, flats.file());
    }

    @Test
    void textWithNowhereToGoChangesNothing() {
        flats.elsewhere("Anything");
        assertTrue(flats.nothing().edit(EditAction.PASTE));
        assertFalse(flats.stack.canUndo());
        assertFalse(flats.clip.canPaste());
        assertTrue(flats.trait("psychography.goals").clip.canPaste());
        flats.elsewhere("x\n".repeat(5000));
        flats.edit(EditAction.PASTE);
        assertFalse(flats.stack.canUndo());
    }

    @Test
    void otherProgramsGetWordsAndPictures() {
        String goals = block(shop, "psychography.goals");
        shop.blocks(goals).edit(EditAction.COPY);
        String words = (String) shop.clipboard(TextTransfer.getInstance());
        shop.persona.getPsychography().getGoals().forEach(goal -> assertTrue(words.contains("- " + goal.getText()), words));
        shop.await(() -> shop.clipboard(new Bytes("image/svg+xml")) != null);
        String drawing = new String((byte[]) shop.clipboard(new Bytes("image/svg+xml")), StandardCharsets.UTF_8);
        assertTrue(drawing.contains("<svg") && drawing.endsWith("</svg>\n"), drawing);
        ImageData picture = (ImageData) shop.clipboard(ImageTransfer.getInstance());
        assertTrue(picture.width > 200 && picture.height > 60, picture.width + " x " + picture.height);
        assertEquals(words, shop.clipboard(TextTransfer.getInstance()));
        assertNotNull(shop.clipboard(new Bytes("application/x-portrait-scrap")));
        assertTrue(shop.nothing().edit(EditAction.PASTE), "copied blocks are no picture for the portrait");
        assertNull(shop.persona.getPortrait() == null ? null : shop.persona.getPortrait().getImage());
    }

    @Test
    void nothingConfidentialIsInAnyFormat() {
        shop.prepare(() -> {
            Persona persona = shop.persona;
            Demography demography = persona.getDemography();
            demography.setReligion(SECRET);
            persona.setTemplate("profile-66");
        });
        String block = block(shop, "demography.religion");
        assertTrue(shop.page.canvas().reading().stops().stream().anyMatch(stop -> stop.text().contains(SECRET)), "it is seen on the card");
        shop.blocks(block).edit(EditAction.COPY);
        shop.await(() -> shop.clipboard(new Bytes("image/svg+xml")) != null);
        Set<String> formats = shop.formats();
        assertTrue(formats.containsAll(List.of("UTF8_STRING", "image/svg+xml", "image/png", "application/x-portrait-scrap")), formats::toString);
        for (String format : formats) {
            assertFalse(bytes(format).contains(SECRET), format);
        }
        ImageData picture = (ImageData) shop.clipboard(ImageTransfer.getInstance());
        assertEquals(List.of(Trait.of("demography.religion")), shop.clip.confidential());
        flats.nothing().edit(EditAction.PASTE);
        assertEquals(SECRET, flats.persona.getDemography().getReligion(), "within the program it is copied");

        shop.clip.copy(Disclosure.of(List.of("demography.religion")));
        shop.await(() -> shop.clipboard(new Bytes("image/svg+xml")) != null);
        for (String format : List.of("UTF8_STRING", "image/svg+xml", "application/x-portrait-scrap")) {
            assertTrue(bytes(format).contains(SECRET), "it was asked for by name: " + format);
        }
        assertFalse(Arrays.equals(picture.data, ((ImageData) shop.clipboard(ImageTransfer.getInstance())).data));
        shop.prepare(() -> shop.persona.getDemography().setReligion(null));
        shop.blocks(block).edit(EditAction.COPY);
        shop.await(() -> shop.clipboard(new Bytes("image/svg+xml")) != null);
        assertArrayEquals(picture.data, ((ImageData) shop.clipboard(ImageTransfer.getInstance())).data, "the picture was as if it had never been said");
    }

    private String bytes(String format) {
        return shop.clipboard(new Bytes(format)) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : "";
    }

    @Test
    void thePageIsCopiedAsAPicture() {
        shop.elsewhere("Something before");
        shop.nothing().clip.copyPicture(false);
        shop.await(() -> shop.clipboard(ImageTransfer.getInstance()) != null);
        assertNull(shop.clipboard(TextTransfer.getInstance()));
        ImageData picture = (ImageData) shop.clipboard(ImageTransfer.getInstance());
        assertEquals(Math.round(shop.page.canvas().scene().orElseThrow().pages().getFirst().width() * 2), picture.width);
        shop.clip.copyPicture(true);
        shop.await(() -> shop.clipboard(TextTransfer.getInstance()) != null);
        assertEquals(bytes("image/svg+xml"), shop.clipboard(TextTransfer.getInstance()));
    }

    /** The bytes of any format. */
    private static final class Bytes extends ByteArrayTransfer {
        private final String name;

        Bytes(String name) {
            this.name = name;
        }

        @Override
        protected int[] getTypeIds() {
            return new int[] {registerType(name)};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {name};
        }
    }
}
