/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.field;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.edit.notation.NotationException;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Rows of a dialog in two columns: a label, and the field that it names. */
public final class Form {

    private final Dates dates = new Dates(UiTexts.locale());
    private final Composite page;
    private final UiTexts texts;
    private final Runnable changed;

    /**
     * @param page    has a grid of two columns
     * @param texts   where the labels stand
     * @param changed runs when something was typed or chosen
     */
    public Form(Composite page, UiTexts texts, Runnable changed) {
        this.page = page;
        this.texts = texts;
        this.changed = changed;
    }

    /** A label alone, for a field of another kind. */
    public Label label(String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get(key));
        return label;
    }

    /** A field for a line. */
    public Text line(String key, String text) {
        Label label = label(key);
        Text field = new Text(page, SWT.BORDER);
        return filled(label, field, text, SWT.DEFAULT);
    }

    /** A field for some lines. @param lines how many are seen */
    public Text lines(String key, String text, int lines) {
        Label label = label(key);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        Text field = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        // Tab goes on to the next field, as everywhere in the dialog.
        field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return filled(label, field, text, lines * field.getLineHeight());
    }

    private Text filled(Label label, Text field, String text, int height) {
        GridDataFactory.fillDefaults().grab(true, height != SWT.DEFAULT).hint(320, height).applyTo(field);
        Accessibility.label(label, field);
        field.setText(text == null ? "" : text);
        field.addListener(SWT.Modify, event -> changed.run());
        return field;
    }

    /** A field for a day, or for none. */
    public Text day(String key, LocalDate day) {
        return line(key, day == null ? "" : dates.format(day));
    }

    /** The day in a field; empty when it is none, or blank. */
    public Optional<LocalDate> day(Text field) {
        try {
            return Optional.ofNullable(dates.parse(field.getText()));
        } catch (NotationException e) {
            // The message of the dialog says what is expected.
            return Optional.empty();
        }
    }

    /** Whether something stands in a field that is no day. */
    public boolean isNoDay(Text field) {
        return !field.getText().isBlank() && day(field).isEmpty();
    }

    /** A list to choose from. */
    public Combo choice(String key, int selected, String... items) {
        Label label = label(key);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Accessibility.label(label, combo);
        combo.setItems(items);
        combo.select(selected);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** Something that is so, or not. */
    public Button check(String key, boolean checked) {
        new Label(page, SWT.NONE);
        Button button = new Button(page, SWT.CHECK);
        button.setText(texts.get(key));
        button.setSelection(checked);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    /** What stands in a field, without blanks around; {@code null} when nothing does. */
    public static String textOrNull(Text field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
