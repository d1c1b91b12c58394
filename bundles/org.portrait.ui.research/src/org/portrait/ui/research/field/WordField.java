/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.field;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.Suggest;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** A line with words to choose from: they are found by a part of them, or in the list of all, which Alt+Down, F4 and the arrow open. */
public final class WordField {

    private final Composite box;
    private final Text text;
    private final GlyphButton arrow;
    private final Predicate<String> taken;
    private String shown = "";

    /**
     * Makes one.
     *
     * @param label names it
     * @param hint  stands in it while it is empty
     * @param words to choose from
     * @param only  whether nothing but one of them will do, so that they are shown while somebody types
     * @param taken gets the words when the user is done with them, and tells whether they will do; otherwise those of before come back
     */
    public WordField(Composite parent, Label label, String hint, Supplier<List<String>> words, boolean only, Predicate<String> taken) {
        this.taken = taken;
        box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        box.setLayout(Boxes.grid(2, 2));
        box.setLayoutData(Boxes.wide());
        text = new Text(box, SWT.BORDER);
        text.setMessage(hint);
        text.setLayoutData(Boxes.wide());
        Accessibility.label(label, text);
        Suggest suggest = (only ? Suggest.oneOf(text, words) : Suggest.on(text, words)).then(this::take);
        arrow = new GlyphButton(box, Glyph.DOWN, UiTexts.of(WordField.class).get("list"), SWT.NO_FOCUS);
        arrow.setBackground(parent.getBackground());
        arrow.setAccessibleName(UiTexts.of(WordField.class).get("list"));
        arrow.addListener(SWT.Selection, event -> suggest.open());
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && isTyping()) {
                event.doit = false;
                text.setText(shown);
            }
        });
    }

    /** All of it, for the layout. */
    public Control control() {
        return box;
    }

    /** Shows words; what somebody is typing there stays. @param other whether they are of another thing than before */
    public void show(String words, boolean other) {
        boolean typing = isTyping() && !other;
        shown = words;
        if (!typing && !text.getText().equals(words)) {
            text.setText(words);
        }
    }

    /** Takes what was typed. */
    public void take() {
        if (isTyping()) {
            String before = shown;
            shown = text.getText().strip();
            if (!taken.test(shown)) {
                shown = before;
                text.setText(before);
            }
        }
    }

    /** Whether something was typed that was not taken yet. */
    public boolean isTyping() {
        return text.isEnabled() && !text.getText().strip().equals(shown);
    }

    /** Whether anything can be chosen. */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        arrow.setEnabled(enabled);
    }
}
