/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.ScenePart;
import org.portrait.ui.tests.page.WorkbenchPage;

/** The segment map and the comparison as pages of the editor. */
@ExtendWith(WorkbenchExtension.class)
class SegmentMapTest {

    private static final String DARYA = "Darya Kozlova";
    private static final String STUDENTS = "Students who build a career early";
    private static final String PARENTS = "Working parents who want to earn more";

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path file;

    @BeforeEach
    void copySample() throws IOException {
        file = SampleFile.copy("online-education", folder);
    }

    @Test
    void aPersonaIsDraggedToAnotherSegmentAndBackWithUndo() throws IOException {
        byte[] before = Files.readAllBytes(file);
        EditorPage editor = EditorPage.open(file);
        ScenePart map = editor.map();
        map.awaitInside(DARYA, STUDENTS);
        map.drag(DARYA, PARENTS);
        map.awaitInside(DARYA, PARENTS);
        assertTrue(editor.isDirty());
        workbench.menu("Edit", "Undo: move " + DARYA);
        map.awaitInside(DARYA, STUDENTS);
        editor.awaitDirty(false);
        workbench.menu("Edit", "Redo: move " + DARYA);
        map.awaitInside(DARYA, PARENTS);
        workbench.menu("Edit", "Undo: move " + DARYA);
        editor.awaitDirty(false);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void escapeGivesUpADrag() {
        EditorPage editor = EditorPage.open(file);
        ScenePart map = editor.map();
        map.dragAndEscape(DARYA, PARENTS);
        map.awaitInside(DARYA, STUDENTS);
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsDoubleClickedIsOpened() {
        EditorPage editor = EditorPage.open(file);
        editor.map().doubleClick(DARYA);
        editor.awaitFront("Card");
        editor.card().await("Second-year student");
    }

    @Test
    void theMapFollowsTheDocument() {
        EditorPage editor = EditorPage.open(file);
        editor.card().click("Marina Zotova");
        editor.card().replaceInPanel("Marina Zotova", "Marina Orlova");
        editor.map().await("Marina Orlova");
        editor.comparison().await("Marina Orlova");
    }

    @Test
    void theMapIsWalkedWithKeys() {
        EditorPage editor = EditorPage.open(file);
        ScenePart map = editor.map();
        map.press(SWT.END);
        map.press(SWT.CR);
        editor.awaitFront("Card");
        editor.card().await("Oleg Samarin");
    }

    @Test
    void personasStandSideBySide() {
        EditorPage editor = EditorPage.open(file);
        ScenePart comparison = editor.comparison();
        comparison.await("Marina Zotova");
        comparison.await(DARYA);
        comparison.doubleClick("April 18, 1991");
        editor.awaitFront("Card");
        editor.card().await("Marina Zotova");
    }
}
