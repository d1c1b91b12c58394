/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The page of the editor with the forms. */
public final class ProfilePart {

    private static final String KEY = "org.portrait.ui.editor.entry";

    ProfilePart() {
        Ui.await("the forms", () -> line("name").isPresent());
    }

    /** Writes into the field of a trait. @param key for example {@code demography.age} */
    public void type(String key, String value) {
        Text text = Ui.awaitValue("the field " + key, () -> line(key).flatMap(line -> Ui.find(line, Text.class, any -> true)));
        Ui.run(() -> write(text, value));
    }

    /** Puts the cursor into the field of a trait, with nothing selected. */
    public void enter(String key) {
        Text text = Ui.awaitValue("the field " + key, () -> line(key).flatMap(line -> Ui.find(line, Text.class, any -> true)));
        Ui.run(() -> {
            text.setFocus();
            text.setSelection(text.getCharCount());
        });
        Ui.await("the cursor in " + key, text::isFocusControl);
    }

    /** What stands in the field of a trait. */
    public String text(String key) {
        return Ui.awaitValue("the field " + key, () -> line(key).flatMap(line -> Ui.find(line, Text.class, any -> true)).map(Text::getText));
    }

    /** Waits until a line of the forms shows words, for example a complaint. */
    public void awaitWords(String key, String words) {
        Ui.await("“" + words + "” at " + key, () -> line(key).flatMap(
                line -> Ui.find(line, org.eclipse.swt.widgets.Label.class, label -> label.getVisible() && label.getText().contains(words)))
                .isPresent());
    }

    /** Shows only what fits some words. */
    public void filter(String words) {
        Text box = Ui.awaitValue("the filter box", () -> Ui.find(EditorPage.window(), Text.class,
                text -> text.isVisible() && "Find a trait".equals(text.getMessage())));
        Ui.run(() -> box.setText(words));
    }

    /** Whether the line of a trait is seen. */
    public boolean shows(String key) {
        return Ui.get(() -> line(key).filter(Composite::getVisible).isPresent());
    }

    /** The chips of a trait. @param key for example {@code psychography.interests} */
    public ChipsPart chips(String key) {
        return new ChipsPart(Ui.awaitValue("the line " + key, () -> line(key).filter(Composite::isVisible)));
    }

    private static Optional<Composite> line(String key) {
        return Ui.find(EditorPage.window(), Composite.class, box -> key.equals(box.getData(KEY)));
    }

    static void write(Text text, String value) {
        text.setFocus();
        text.setText(value);
        Ui.send(text, SWT.FocusOut);
    }
}
