/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;

/**
 * A line under the answer for a code, a follow-up question or a note: Enter takes it, Escape goes back to the answer. Where there are
 * words to choose from, those that fit stand below and the arrow keys go through them.
 */
final class AsideLine {

    private static final int MOST = 8;

    private final Runnable leave;
    private final Composite box;
    private final Label name;
    private final Text text;
    private final Label fitting;
    private Consumer<String> take = words -> {
    };
    private Function<String, List<String>> offers = words -> List.of();
    private List<String> offered = List.of();
    private int picked = -1;
    private boolean picking;

    /** @param leave runs when it was taken or given up */
    AsideLine(Composite parent, FormToolkit forms, Runnable leave) {
        this.leave = leave;
        box = forms.createComposite(parent);
        GridLayout layout = Boxes.grid(2, 10);
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name = forms.createLabel(box, "");
        text = new Text(box, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibility.label(name, text);
        fitting = forms.createLabel(box, "", SWT.WRAP);
        fitting.setForeground(Tint.quiet(fitting));
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        fitting.setLayoutData(below);
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.Modify, event -> showFitting());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                pick(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        setVisible(false);
    }

    /**
     * Asks for something.
     *
     * @param label  what is asked for
     * @param offers the words to choose from that fit what was typed
     * @param take   gets what was typed or chosen, unless it is blank
     */
    void open(String label, String hint, Function<String, List<String>> offers, Consumer<String> take) {
        this.offers = offers;
        this.take = take;
        name.setText(label);
        text.setMessage(hint);
        text.setText("");
        showFitting();
        setVisible(true);
        name.requestLayout();
        text.setFocus();
    }

    /** Whether something is asked for. */
    boolean isOpen() {
        return box.getVisible();
    }

    private void take() {
        String words = text.getText().strip();
        Consumer<String> taker = take;
        close();
        if (!words.isEmpty()) {
            taker.accept(words);
        }
    }

    void close() {
        if (isOpen()) {
            setVisible(false);
            leave.run();
        }
    }

    private void pick(int step) {
        if (!offered.isEmpty()) {
            picked = Math.clamp(picked + step, 0, offered.size() - 1);
            picking = true;
            text.setText(offered.get(picked));
            text.setSelection(text.getCharCount());
            picking = false;
        }
    }

    private void showFitting() {
        if (!picking) {
            picked = -1;
            List<String> all = offers.apply(text.getText());
            offered = all.subList(0, Math.min(MOST, all.size()));
            fitting.setText(offered.isEmpty() ? "" : "↓  " + String.join("   ·   ", offered).replace("&", "&&"));
            ((GridData) fitting.getLayoutData()).exclude = offered.isEmpty();
            fitting.setVisible(!offered.isEmpty());
            box.requestLayout();
        }
    }

    private void setVisible(boolean visible) {
        ((GridData) box.getLayoutData()).exclude = !visible;
        box.setVisible(visible);
        box.requestLayout();
    }

    Control control() {
        return box;
    }
}
