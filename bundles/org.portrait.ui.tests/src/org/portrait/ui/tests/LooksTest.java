/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.ui.tests.page.CardPart;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.LooksPart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Templates from the gallery, a project's own ones, theme and colour. */
@ExtendWith(WorkbenchExtension.class)
class LooksTest {

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private final LooksPart looks = new LooksPart();
    private Path file;
    private EditorPage editor;
    private CardPart card;
    private byte[] before;

    @BeforeEach
    void openSample() throws IOException {
        file = SampleFile.copy("online-education", folder);
        before = Files.readAllBytes(file);
        editor = EditorPage.open(file);
        card = editor.card();
        card.await("Marina Zotova");
    }

    private void undoToTheStart(String... steps) throws IOException {
        for (String step : steps) {
            workbench.menu("Edit", "Undo: " + step);
        }
        editor.awaitDirty(false);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aTemplateFromTheGalleryIsOnTheCardAndUndone() throws IOException {
        int look = card.look();
        DialogPage gallery = looks.openGallery();
        assertEquals(looks.chosen("Card template"), looks.selected());
        looks.goTo("Poster");
        gallery.finish("Use this template");
        looks.awaitChosen("Card template", "Poster");
        card.awaitOtherLook(look);
        undoToTheStart("Template");
        card.awaitLook(look);
    }

    @Test
    void aCardIsSavedAsATemplateOfTheProject() throws IOException {
        DialogPage gallery = looks.openGallery();
        gallery.press("Save card as template");
        DialogPage name = DialogPage.await("New template");
        name.type("Name of the template:", "Our card").finish("OK");
        assertEquals("Our card", looks.templates().getFirst());
        assertEquals("Our card", looks.selected());
        gallery.press("Duplicate");
        assertEquals("Our card 2", looks.templates().get(1));
        gallery.finish("Close");
        looks.awaitChosen("Card template", "Our card");

        DialogPage again = looks.openGallery();
        assertTrue(again.canPress("Delete"));
        again.press("Delete");
        assertEquals("Our card 2", looks.templates().getFirst());
        again.finish("Close");
        undoToTheStart("Delete template", "Duplicate template", "New template");
    }

    @Test
    void aThemeIsSeenWhileThePointerIsOnItAndEscapeGoesBack() {
        int look = card.look();
        looks.openLooks();
        looks.hover(looks.chosen("Theme").equals("Vivid") ? "Nordic" : "Vivid");
        card.awaitOtherLook(look);
        looks.choose("Editorial");
        looks.closeLooks(false);
        card.awaitLook(look);
        assertFalse(editor.isDirty());
    }

    @Test
    void aColourThatCannotBeReadIsBettered() throws IOException {
        String theme = looks.chosen("Theme");
        looks.openLooks();
        looks.choose(theme.equals("Vivid") ? "Nordic" : "Vivid");
        assertTrue(looks.betterColour().isEmpty());
        looks.colour(4);
        assertTrue(looks.betterColour().isPresent());
        looks.takeBetterColour();
        assertTrue(looks.betterColour().isEmpty());
        looks.closeLooks(true);
        editor.awaitDirty(true);
        looks.awaitChosen("Theme", theme.equals("Vivid") ? "Nordic" : "Vivid");
        undoToTheStart("Theme and colour");
        assertEquals(theme, looks.chosen("Theme"));
    }
}
