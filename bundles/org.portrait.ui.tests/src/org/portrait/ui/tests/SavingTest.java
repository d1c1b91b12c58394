/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

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
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Saving when something is in the way: another program, a file that is gone, a user in a hurry. */
@ExtendWith(WorkbenchExtension.class)
class SavingTest {

    private static final String BEFORE = "Win back two evenings a week";
    private static final String AFTER = "Win back three evenings a week";

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
        card.click(BEFORE);
    }

    /** The pause after typing is for the undo history; Save must not be out of reach until it is over. */
    @Test
    void whatIsJustTypedCanBeSavedAtOnce() {
        assertTrue(card.isDirtyWhileTyping(BEFORE, AFTER, editor), "typed, and Save would do nothing");
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        Ui.await("the file", () -> contains(AFTER));
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws IOException {
        card.replaceInPanel(BEFORE, AFTER);
        editor.awaitDirty(true);
        Files.delete(file);
        workbench.menu("File", "Save");
        DialogPage gone = DialogPage.await("online-education.persona is gone");
        assertFalse(gone.canPress("Use Theirs"), "there is nothing to use");
        gone.finish("Save It Again");
        editor.awaitDirty(false);
        assertTrue(contains(AFTER));
    }

    @Test
    void theirsDropsMine() throws IOException {
        card.replaceInPanel(BEFORE, AFTER);
        editor.awaitDirty(true);
        Files.writeString(file, Files.readString(file).replace("Marina Zotova", "Maria Zotova"));
        workbench.menu("File", "Save");
        DialogPage.await("online-education.persona was changed elsewhere").finish("Use Theirs");
        editor.awaitDirty(false);
        card.await("Maria Zotova");
        assertFalse(card.says(AFTER));
        assertFalse(contains(AFTER));
    }

    @Test
    void mineReplacesTheirs() throws IOException {
        card.replaceInPanel(BEFORE, AFTER);
        editor.awaitDirty(true);
        Files.writeString(file, Files.readString(file).replace("Marina Zotova", "Maria Zotova"));
        workbench.menu("File", "Save");
        DialogPage.await("online-education.persona was changed elsewhere").finish("Save Mine");
        editor.awaitDirty(false);
        assertTrue(contains(AFTER) && contains("Marina Zotova"));
    }

    @Test
    void closingAsksAndObeys() {
        card.replaceInPanel(BEFORE, AFTER);
        editor.awaitDirty(true);
        workbench.menu("File", "Close");
        DialogPage.await("Unsaved changes").finish("Cancel");
        assertTrue(editor.isDirty() && workbench.editors().size() == 1, "Cancel closed the editor");
        workbench.menu("File", "Close");
        DialogPage.await("Unsaved changes").finish("Don’t Save");
        workbench.awaitNoEditors();
        assertFalse(contains(AFTER));
    }

    private boolean contains(String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
