/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.bar;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.ui.edit.widget.GlyphButton;

/**
 * A word that stands for a value; a click offers the others.
 *
 * @param <T> the type of the values
 */
final class MenuButton<T> {

    private final GlyphButton button;
    private final String name;
    private final List<T> values;
    private final Function<T, String> label;
    private T value;

    /**
     * @param name what is chosen
     * @param chosen gets what the user chooses
     */
    MenuButton(Composite parent, String name, List<T> values, Function<T, String> label, Consumer<T> chosen) {
        this.name = name;
        this.values = values;
        this.label = label;
        button = new GlyphButton(parent, null, name);
        button.addListener(SWT.Selection, event -> menu(chosen));
    }

    GlyphButton control() {
        return button;
    }

    /** Shows a value. @param fill its colour, or {@code null} */
    void show(T now, Color fill) {
        value = now;
        String text = label.apply(now);
        if (!button.getText().equals(text)) {
            button.setText(text);
            button.setFill(fill);
            button.setAccessibleName(name + ": " + text);
            button.requestLayout();
        }
    }

    private void menu(Consumer<T> chosen) {
        Menu menu = new Menu(button);
        for (T other : values) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(label.apply(other));
            item.setSelection(other.equals(value));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    chosen.accept(other);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }
}
