/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.text.Texts;

/**
 * The line in which new items of a list are typed, with suggestions. Enter and leaving it hand over what was typed; several
 * pasted lines are handed over at once.
 */
final class ItemEntry {

    private final Text text;
    private final Suggest suggest;
    private final Consumer<String> taker;

    /**
     * @param style of the {@link Text}
     * @param taker gets what was typed, never blank
     */
    ItemEntry(Composite parent, ItemsField list, int style, Consumer<String> taker) {
        this.taker = taker;
        text = list.named(list.page().toolkit().createText(parent, "", SWT.SINGLE | style), Texts.get("row.add") + ": " + list.name());
        suggest = Suggest.on(text, () -> list.page().suggestions(list.slot())).then(this::take);
        text.addListener(SWT.DefaultSelection, event -> {
            if (!suggest.isOpen()) {
                take();
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            if (!suggest.isOpen() && !suggest.hasFocus()) {
                take();
            }
        });
        new PastedLines(text, lines -> {
            taker.accept(lines);
            text.setFocus();
        });
    }

    /** The widget that is typed into. */
    Text text() {
        return text;
    }

    /** Whether the list of suggestions is open, so that keys belong to it. */
    boolean isSuggesting() {
        return suggest.isOpen();
    }

    /** Hands over what was typed. */
    void take() {
        String typed = text.getText();
        if (!typed.isBlank()) {
            text.setText("");
            taker.accept(typed);
            if (text.isFocusControl()) {
                text.setFocus();
            }
        }
    }
}
