/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.ui.tests.page.CardPart;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Writing on the card itself, with the workbench's own keys. */
@ExtendWith(WorkbenchExtension.class)
class CardWritingTest {

    private static final String GOAL = "Win back two evenings a week";

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path file;
    private EditorPage editor;
    private CardPart card;

    @BeforeEach
    void openSample() throws IOException {
        file = SampleFile.copy("online-education", folder);
        editor = EditorPage.open(file);
        card = editor.card();
    }

    @Test
    void aClickedTextIsWrittenGoesOnAsItemsAndIsUndone() throws IOException {
        byte[] before = Files.readAllBytes(file);
        card.doubleClick(GOAL);
        card.press(SWT.END, SWT.MOD1);
        card.type(" zalpha");
        card.await(GOAL + " zalpha");
        card.press(SWT.CR);
        card.type("zbeta");
        card.await("zbeta");
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        card.press('z', SWT.MOD1);
        editor.awaitDirty(true);
        assertFalse(card.says("zbeta"), "one step for an item");
        card.press('z', SWT.MOD1);
        card.await(GOAL);
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void escapeLeavesNoTrace() {
        card.doubleClick(GOAL);
        card.press('a', SWT.MOD1);
        card.type("zgamma");
        card.await("zgamma");
        card.press(SWT.ESC);
        card.await(GOAL);
        editor.awaitDirty(false);
    }
}
