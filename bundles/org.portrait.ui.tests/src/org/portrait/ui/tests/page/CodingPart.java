/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The page on which an interview is coded, used with real keys. */
public final class CodingPart {

    CodingPart() {
        Ui.await("the transcript", () -> transcript().isPresent());
    }

    private static Optional<StyledText> transcript() {
        return Ui.find(EditorPage.window(), StyledText.class, text -> text.isVisible() && !text.getEditable());
    }

    private static StyledText text() {
        return transcript().orElseThrow();
    }

    private static Optional<Text> finder() {
        return Ui.find(EditorPage.window(), Text.class, text -> text.isVisible() && text.getMessage().startsWith("Find a code"));
    }

    /** Puts the keys into the transcript, at its beginning. */
    public void enter() {
        Ui.run(() -> {
            text().setFocus();
            text().setSelection(0);
        });
        Ui.await("the focus in the transcript", () -> text().isFocusControl());
    }

    /** Presses a key. @param key as for SWT */
    public void press(int key, int... modifiers) {
        Hands.press(key, modifiers);
    }

    /** Opens the window that finds codes with Enter, and waits for it. */
    public void ask(int key, int... modifiers) {
        Hands.press(key, modifiers);
        Ui.await("the window that finds codes", () -> finder().filter(Text::isFocusControl).isPresent());
    }

    /** Types what to find, and waits until it stands there. */
    public void find(String words) {
        Hands.type(words);
        Ui.await("“" + words + "” typed", () -> finder().filter(text -> text.getText().equals(words)).isPresent());
    }

    /** Takes what is chosen in the window that finds codes. */
    public void take(int key) {
        Hands.press(key);
        Ui.await("no window that finds codes", () -> finder().isEmpty() && text().isFocusControl());
    }

    /** What the window that finds codes offers. */
    public List<String> offers() {
        return Ui.get(() ->
                Ui.find(EditorPage.window(), Table.class, table -> table.isVisible() && table.getParent() == finder().orElseThrow().getParent())
                .map(table -> Arrays.stream(table.getItems()).map(TableItem::getText).toList()).orElseThrow());
    }

    /** Waits until words are selected. */
    public void awaitSelected(String words) {
        Ui.await("“" + words + "” selected", () -> text().getSelectionText().equals(words));
    }

    /** Waits until the line below the transcript tells something. */
    public void awaitTold(String words) {
        Ui.await("“" + words + "” told", () -> Ui.find(EditorPage.window(), Label.class,
                label -> label.isVisible() && label.getText().startsWith(words)).isPresent());
    }

    /** The whole transcript. */
    public String words() {
        return Ui.get(() -> text().getText());
    }
}
