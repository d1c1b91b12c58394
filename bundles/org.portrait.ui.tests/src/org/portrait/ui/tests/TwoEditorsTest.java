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
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Two files open at once: all editors share one menu, which speaks for the one in front. */
@ExtendWith(WorkbenchExtension.class)
class TwoEditorsTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path shop;
    private Path flats;
    private EditorPage shopEditor;
    private EditorPage flatsEditor;

    @BeforeEach
    void openTwo() throws IOException {
        shop = SampleFile.copy("laptop-shop", folder);
        flats = SampleFile.copy("flats", folder);
        shopEditor = EditorPage.open(shop);
        shopEditor.card().await("Nikita Petrov");
        flatsEditor = EditorPage.open(flats);
        flatsEditor.card().await("Anna Belova");
    }

    @Test
    void undoIsThatOfTheEditorInFront() {
        flatsEditor.profile().type("tagline", "Looks for a door");
        flatsEditor.awaitDirty(true);
        workbench.activateEditor("laptop-shop.persona");
        shopEditor.profile().type("tagline", "Counts frames");
        shopEditor.awaitDirty(true);
        workbench.menu("Edit", "Undo: In one line");
        shopEditor.awaitDirty(false);
        assertTrue(flatsEditor.isDirty(), "the other editor keeps its change");
        workbench.activateEditor("flats.persona");
        workbench.menu("Edit", "Undo: In one line");
        flatsEditor.awaitDirty(false);
        workbench.activateEditor("laptop-shop.persona");
        workbench.menu("Edit", "Redo: In one line");
        shopEditor.awaitDirty(true);
        assertFalse(flatsEditor.isDirty());
    }

    @Test
    void whatIsCopiedInOneIsPastedInTheOtherAsSomethingNew() throws IOException {
        byte[] before = Files.readAllBytes(shop);
        workbench.activateEditor("laptop-shop.persona");
        shopEditor.card().click("Every review contradicts");
        workbench.menu("Edit", "Copy");
        workbench.activateEditor("flats.persona");
        flatsEditor.card().click("Misses deadlines");
        workbench.menu("Edit", "Paste");
        flatsEditor.awaitDirty(true);
        flatsEditor.card().await("Every review contradicts");
        assertFalse(shopEditor.isDirty());
        assertArrayEquals(before, Files.readAllBytes(shop));
        workbench.menu("File", "Save");
        flatsEditor.awaitDirty(false);
        List<String> ids = ids(flats);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids(shop).stream().noneMatch(ids::contains), "what is pasted has identifiers of its own");
    }

    @Test
    void aBlockGoesFromOneToTheOtherByKeysAlone() {
        workbench.activateEditor("laptop-shop.persona");
        shopEditor.card().click("Every review contradicts");
        shopEditor.card().press(SWT.ESC);
        shopEditor.card().press('c', SWT.MOD1);
        workbench.activateEditor("flats.persona");
        flatsEditor.card().click("Misses deadlines");
        flatsEditor.card().press(SWT.ESC);
        flatsEditor.card().press('v', SWT.MOD1);
        flatsEditor.awaitDirty(true);
        flatsEditor.card().await("Every review contradicts");
        assertFalse(shopEditor.isDirty());
        flatsEditor.card().press('z', SWT.MOD1);
        flatsEditor.awaitDirty(false);
        flatsEditor.card().press('y', SWT.MOD1);
        flatsEditor.awaitDirty(true);
        flatsEditor.card().press('z', SWT.MOD1);
        flatsEditor.awaitDirty(false);
    }

    @Test
    void whenOneIsClosedTheOtherStillHasTheMenu() {
        workbench.activateEditor("laptop-shop.persona");
        shopEditor.profile().type("tagline", "Counts frames");
        shopEditor.awaitDirty(true);
        flatsEditor.close();
        workbench.menu("Edit", "Undo: In one line");
        shopEditor.awaitDirty(false);
    }

    private static List<String> ids(Path file) throws IOException {
        return ID.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
    }
}
