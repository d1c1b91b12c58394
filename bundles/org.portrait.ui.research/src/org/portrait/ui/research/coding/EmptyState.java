/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portrait.ui.edit.widget.Tint;

/** What stands where there is nothing to show yet: what to do next. */
final class EmptyState {

    private static final int WIDTH = 420;

    private EmptyState() {
    }

    /** A text in the middle of a box of its own; the box is its parent. */
    static Label of(Composite parent, String text) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(new GridLayout());
        Label label = new Label(box, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        label.setForeground(Tint.quiet(label));
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }
}
