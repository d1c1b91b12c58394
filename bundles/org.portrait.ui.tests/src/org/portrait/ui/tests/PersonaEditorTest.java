/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.ui.tests.page.CardPart;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.ProfilePart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Editing a sample: as a card and as forms. */
@ExtendWith(WorkbenchExtension.class)
class PersonaEditorTest {

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path file;

    @BeforeEach
    void copySample() throws IOException {
        file = SampleFile.copy("online-education", folder);
    }

    @Test
    void whatIsChangedInTheFormIsSeenOnTheCardAndUndoneByteForByte() throws IOException {
        byte[] before = Files.readAllBytes(file);
        EditorPage editor = EditorPage.open(file);
        CardPart card = editor.card();
        card.await("Marina Zotova");
        int look = card.look();

        editor.profile().type("tagline", "Learns between two trams");
        editor.awaitDirty(true);
        editor.card().await("Learns between two trams");
        assertNotEquals(look, card.look());
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        assertTrue(Files.readString(file).contains("Learns between two trams"));

        workbench.menu("Edit", "Undo: In one line");
        editor.awaitDirty(true);
        card.await("studies in her lunch hour");
        assertFalse(card.says("two trams"));
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatIsClickedOnTheCardIsEditedBesideItAndKept() {
        EditorPage editor = EditorPage.open(file);
        CardPart card = editor.card();
        card.click("Win back two evenings a week");
        card.replaceInPanel("Win back two evenings a week", "Win back three evenings a week");
        card.await("Win back three evenings a week");
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        editor.close();

        CardPart again = EditorPage.open(file).card();
        again.await("Win back three evenings a week");
        assertFalse(again.says("Win back two evenings"));
    }

    @Test
    void wrongInputIsExplainedInItsLineAndNotWritten() {
        EditorPage editor = EditorPage.open(file);
        ProfilePart profile = editor.profile();
        profile.type("demography.age", "about thirty");
        profile.awaitWords("demography.age", "about thirty");
        assertFalse(editor.isDirty());
        profile.type("demography.age", "36");
        editor.awaitDirty(true);
        editor.card().await("36 years");
    }

    @Test
    void theFilterLeavesOnlyWhatFits() {
        ProfilePart profile = EditorPage.open(file).profile();
        profile.filter("income");
        assertTrue(profile.shows("socioEconomics.income"));
        assertFalse(profile.shows("tagline"));
        profile.filter("");
        assertTrue(profile.shows("tagline"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws IOException {
        Files.writeString(file, Files.readString(file).substring(0, 700));
        EditorPage editor = EditorPage.open(file);
        editor.awaitWords("online-education.persona cannot be opened");
        editor.awaitWords("line ");
        assertEquals(false, editor.isDirty());
    }
}
