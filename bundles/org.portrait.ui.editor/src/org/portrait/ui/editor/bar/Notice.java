/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.bar;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portrait.ui.edit.widget.Tint;

/** A line that tells something and offers what to do about it; away when there is nothing to tell. */
public final class Notice {

    private final Composite box;
    private final Label text;
    private final Composite buttons;

    public Notice(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 6;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        box.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Tint.accent(box));
            event.gc.fillRectangle(0, 0, 4, box.getClientArea().height);
        });
        text = new Label(box, SWT.WRAP);
        text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons = new Composite(box, SWT.NONE);
        GridLayout row = new GridLayout(3, false);
        row.marginHeight = 0;
        buttons.setLayout(row);
        hide();
    }

    /** Tells something. */
    public void show(String message, Offer... offers) {
        for (var child : buttons.getChildren()) {
            child.dispose();
        }
        text.setText(message);
        for (Offer offer : offers) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(offer.label());
            button.addListener(SWT.Selection, event -> offer.action().run());
        }
        set(true);
    }

    /** Goes away. */
    public void hide() {
        set(false);
    }

    /** What is told; empty when nothing is. */
    public String message() {
        return box.getVisible() ? text.getText() : "";
    }

    private void set(boolean visible) {
        box.setVisible(visible);
        ((GridData) box.getLayoutData()).exclude = !visible;
        box.getParent().layout(true, true);
    }

    /** Something that can be done. */
    public record Offer(String label, Runnable action) {
    }
}
