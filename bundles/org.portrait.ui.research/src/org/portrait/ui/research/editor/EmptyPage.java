/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.field.Boxes;

/** What stands in the middle of a page that has nothing to show yet: why, and what to do next. */
public final class EmptyPage {

    /** Width of the words, in units of widgets: lines that are read with ease. */
    private static final int WORDS = 460;

    private final Composite page;
    private final Composite column;

    /** Makes one with a heading and some words. */
    public EmptyPage(Composite parent, FormToolkit forms, String heading, String text) {
        page = forms.createComposite(parent);
        page.setLayout(new GridLayout());
        column = forms.createComposite(page);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 12;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        Label title = forms.createLabel(column, heading);
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        Label words = forms.createLabel(column, text, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WORDS;
        words.setLayoutData(wide);
    }

    /** All of it. */
    public Control control() {
        return page;
    }

    /** Below the words: the place for buttons. */
    public Composite below() {
        return column;
    }
}
