/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Lines of labels with fields, below each other. */
final class FieldSheet {

    private static final int WIDTH = 160;

    private final UiTexts texts = UiTexts.of(FieldSheet.class);
    private final FormToolkit forms;
    private final Composite box;
    private boolean showing;

    FieldSheet(Composite parent, FormToolkit forms) {
        this.forms = forms;
        box = forms.createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 20;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        box.setLayout(layout);
    }

    Composite box() {
        return box;
    }

    /** A label of the column at the left. */
    Label label(String key) {
        Label label = forms.createLabel(box, texts.get(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        ((GridData) label.getLayoutData()).verticalIndent = 6;
        return label;
    }

    /** A line of words over both columns that tells something. */
    Label words() {
        Label label = forms.createLabel(box, "", SWT.WRAP);
        label.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).create());
        return label;
    }

    /** A line of text. @param typed hears of each key */
    Text line(String key, Consumer<String> typed) {
        Label label = label(key);
        Text text = new Text(box, SWT.BORDER);
        return listening(label, text, typed, 0);
    }

    /** A text of several lines. @param typed hears of each key */
    Text text(String key, int lines, Consumer<String> typed) {
        Label label = label(key);
        Text text = new Text(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return listening(label, text, typed, lines);
    }

    private Text listening(Label label, Text text, Consumer<String> typed, int lines) {
        text.setLayoutData(GridDataFactory.fillDefaults().grab(true, false)
                .hint(WIDTH, lines == 0 ? SWT.DEFAULT : lines * text.getLineHeight()).create());
        Accessibility.label(label, text);
        text.setData(label);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.accept(text.getText());
            }
        });
        return text;
    }

    /** A list to choose from. */
    Combo choice(String key, String[] items, Consumer<Integer> chosen) {
        Label label = label(key);
        Combo combo = new Combo(box, SWT.READ_ONLY);
        combo.setItems(items);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        combo.setVisibleItemCount(20);
        combo.setData(label);
        Accessibility.label(label, combo);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return combo;
    }

    /** Whether what changes in the fields is not the user's doing. */
    boolean isShowing() {
        return showing;
    }

    /** Shows a text, unless it says the same already, apart from blanks that are still being typed. */
    void show(Text text, String words, boolean other) {
        String wanted = words == null ? "" : words;
        if (other ? !text.getText().equals(wanted) : !text.getText().strip().equals(wanted.strip())) {
            quietly(() -> text.setText(wanted));
        }
    }

    /** Changes fields without the user's doing. */
    void quietly(Runnable change) {
        boolean before = showing;
        showing = true;
        try {
            change.run();
        } finally {
            showing = before;
        }
    }

    /** Shows words, or hides their line when there are none. */
    static void tell(Label label, String words, boolean warning) {
        label.setText(words.replace("&", "&&"));
        label.setForeground(warning ? Tint.warning(label) : Tint.quiet(label));
        shown(label, !words.isEmpty());
    }

    /** Shows or hides a control, and the label that stands before it. */
    static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
        if (control.getData() instanceof Label label) {
            shown(label, shown);
        }
    }
}
