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
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.tests.page.CodesPart;
import org.portrait.ui.tests.page.CodingPart;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.ResearchSample;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Coding an interview, and the code book. */
@ExtendWith(WorkbenchExtension.class)
class CodingTest {

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path file;
    private byte[] before;

    @BeforeEach
    void writeResearch() throws DocumentException, IOException {
        file = ResearchSample.write(folder);
        before = Files.readAllBytes(file);
    }

    /** Codes the first interview: two codes, three highlights. */
    private static CodingPart code(EditorPage editor) {
        CodingPart coding = editor.coding();
        coding.enter();
        coding.press(SWT.ARROW_DOWN);
        coding.ask(SWT.CR);
        coding.find("price");
        assertEquals(List.of("New code “price”"), coding.offers());
        coding.take(SWT.CR);
        coding.awaitTold("price");
        coding.press(SWT.ARROW_RIGHT);
        for (int letter = 0; letter < "I kept".length(); letter++) {
            coding.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        }
        coding.awaitSelected("I kept");
        coding.ask('k', SWT.MOD1);
        coding.find("habits");
        coding.take(SWT.CR);
        coding.awaitTold("habits");
        coding.press(SWT.ARROW_DOWN);
        coding.press(SWT.ARROW_DOWN);
        coding.press(SWT.ARROW_DOWN);
        coding.press('2');
        coding.awaitTold("price");
        return coding;
    }

    @Test
    void anInterviewIsCodedByKeyboardAloneAndUndoneByteForByte() throws IOException {
        EditorPage editor = EditorPage.open(file);
        CodingPart coding = code(editor);
        coding.press(SWT.ARROW_UP, SWT.ALT);
        coding.awaitSelected("The mortgage frightens me.");
        coding.press(SWT.ARROW_UP, SWT.ALT);
        coding.awaitSelected("I kept");
        coding.press(SWT.ARROW_UP, SWT.ALT);
        coding.awaitSelected("Rent went up.");
        coding.press(SWT.ARROW_DOWN, SWT.ALT);
        coding.awaitSelected("I kept");
        coding.ask(SWT.CR);
        assertTrue(coding.offers().contains("✓ habits"), coding.offers().toString());
        coding.find("hab");
        coding.take(SWT.CR);
        coding.awaitTold("Select words");
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        String saved = Files.readString(file);
        assertTrue(saved.contains("\"price\"") && saved.contains("\"habits\""), saved);

        for (String step : List.of("Code taken away: habits", "Code: price", "Code: habits", "Code: price")) {
            workbench.menu("Edit", "Undo: " + step);
            editor.awaitDirty(true);
        }
        Ui.await("nothing to undo", () -> !workbench.canChoose("Edit", "Undo"));
        workbench.menu("File", "Save");
        editor.awaitDirty(false);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void deleteTakesTheHighlightAtTheCaretAway() {
        EditorPage editor = EditorPage.open(file);
        CodingPart coding = code(editor);
        coding.press(SWT.DEL);
        coding.awaitTold("Select words");
        assertTrue(coding.words().contains("The mortgage frightens me."));
        workbench.menu("Edit", "Undo: Delete highlight");
        coding.awaitTold("price");
    }

    @Test
    void theCodeBookIsPutInOrder() throws IOException {
        EditorPage editor = EditorPage.open(file);
        code(editor);
        CodesPart codes = editor.codes();
        codes.rename("price", "money");
        codes.awaitSaid("Rent went up.", "The mortgage frightens me.");
        codes.choose("The mortgage frightens me.");
        codes.button("Another code");
        codes.pick("fear");
        codes.codes().await("fear");
        codes.awaitSaid("Rent went up.");
        codes.codes().select("fear");
        codes.awaitSaid("The mortgage frightens me.");
        codes.button("Merge into");
        codes.pick("habits");
        codes.codes().awaitGone("fear");
        codes.awaitSaid("I kept", "The mortgage frightens me.");
        codes.codes().contextMenu(new String[] { "habits" }, "Put below");
        codes.pick("money");
        codes.codes().await("money", "habits");
        workbench.menu("Edit", "Undo: Move code");
        codes.codes().awaitGone("money", "habits");
        codes.press("habits", SWT.DEL);
        DialogPage dialog = DialogPage.await("Delete code");
        assertTrue(dialog.labels().stream().anyMatch(words -> words.contains("Given 2 times")), dialog.labels().toString());
        dialog.press("Delete");
        codes.codes().awaitGone("habits");
        workbench.menu("Edit", "Undo: Delete code");
        codes.codes().await("habits");
        assertFalse(codes.codes().has("fear"));
        workbench.menu("Edit", "Undo: Merge codes");
        codes.codes().await("fear");
    }

    @Test
    void wordsBesideTheCodeBookLeadToTheirPlace() {
        EditorPage editor = EditorPage.open(file);
        code(editor);
        CodesPart codes = editor.codes();
        codes.codes().select("habits");
        codes.awaitSaid("I kept");
        codes.open("I kept");
        editor.awaitFront("Coding");
        editor.coding().awaitSelected("I kept");
    }
}
