/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.field.ChipTraits;
import org.portrait.ui.tests.page.ChipsPart;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.ProfilePart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Lists of short items in the form, with keys and pointer. */
@ExtendWith(WorkbenchExtension.class)
class ChipsTest {

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path file;

    @BeforeEach
    void copySample() throws IOException {
        file = SampleFile.copy("online-education", folder);
    }

    static List<Trait> traits() {
        return ChipTraits.all();
    }

    private static ChipsPart chips(EditorPage editor, Trait trait) {
        ProfilePart profile = editor.profile();
        profile.filter(trait.feature().getName());
        return profile.chips(trait.key());
    }

    private static List<String> with(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(Arrays.asList(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("traits")
    void eachTraitIsWrittenWithTheKeyboardAloneAndUndoneByName(Trait trait) {
        EditorPage editor = EditorPage.open(file);
        ChipsPart chips = chips(editor, trait);
        List<String> before = chips.texts();
        int first = before.size();
        chips.write();
        chips.type("zalpha");
        chips.press(SWT.CR);
        chips.await(with(before, "zalpha"));
        chips.type("zbeta,");
        chips.await(with(before, "zalpha", "zbeta"));
        chips.press(SWT.ARROW_LEFT);
        chips.awaitSelected(first + 1);
        chips.press('3');
        chips.awaitWeight(first + 1, 3);
        chips.press(SWT.ARROW_LEFT, SWT.ALT);
        chips.await(with(before, "zbeta", "zalpha"));
        chips.awaitSelected(first);
        chips.press(SWT.F2);
        chips.awaitEditing("zbeta");
        chips.type("zgamma");
        chips.press(SWT.CR);
        chips.await(with(before, "zgamma", "zalpha"));
        chips.awaitSelected(first);
        chips.press(SWT.DEL);
        chips.await(with(before, "zalpha"));
        chips.awaitSelected(first);
        chips.press(SWT.ARROW_RIGHT);
        chips.press(SWT.BS);
        chips.awaitSelected(first);
        chips.press(SWT.BS);
        chips.await(before);
        String topic = trait.name(Locale.getDefault());
        for (String step : List.of("remove", "remove", "", "move", "", "add", "add")) {
            workbench.menu("Edit", "Undo: " + topic + (step.isEmpty() ? "" : " – " + step));
        }
        editor.awaitDirty(false);
        chips.await(before);
    }

    @Test
    void thePointerSelectsMovesEditsAndRemoves() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        EditorPage editor = EditorPage.open(file);
        ChipsPart chips = chips(editor, Trait.of("psychography.interests"));
        List<String> before = chips.texts();
        assertEquals(3, before.size());
        chips.click(1, 1);
        chips.awaitSelected(1);
        chips.drag(2, 0);
        chips.await(List.of(before.get(2), before.get(0), before.get(1)));
        chips.awaitSelected(0);
        chips.remove(1);
        chips.await(List.of(before.get(2), before.get(1)));
        chips.click(1, 2);
        chips.awaitEditing(before.get(1));
        chips.press(SWT.ESC);
        chips.awaitSelected(1);
        workbench.menu("Edit", "Undo: Interests and hobbies – remove");
        workbench.menu("Edit", "Undo: Interests and hobbies – move");
        chips.await(before);
        editor.awaitDirty(false);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aChipIsCopiedAndPastedBehindTheSelectedOne() {
        EditorPage editor = EditorPage.open(file);
        ChipsPart chips = chips(editor, Trait.of("psychography.values"));
        List<String> before = chips.texts();
        int weight = chips.weight(0);
        chips.click(0, 1);
        chips.awaitSelected(0);
        workbench.menu("Edit", "Copy");
        chips.press(SWT.END);
        chips.awaitSelected(before.size() - 1);
        workbench.menu("Edit", "Paste");
        chips.await(with(before, before.getFirst()));
        assertEquals(weight, chips.weight(before.size()));
    }
}
