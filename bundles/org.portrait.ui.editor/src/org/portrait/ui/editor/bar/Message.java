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
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.widget.Tint;

/** Fills the editor instead of its pages: while something is read, or when it cannot be. */
public final class Message {

    private static final int WIDTH = 460;

    private Message() {
    }

    /** Something is under way. */
    public static Composite busy(Composite parent, FormToolkit toolkit, String text) {
        Composite column = column(parent, toolkit);
        Label label = toolkit.createLabel(column, text, SWT.CENTER);
        label.setForeground(Tint.quiet(label));
        label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        ProgressBar bar = new ProgressBar(column, SWT.INDETERMINATE);
        bar.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        return column.getParent();
    }

    /**
     * Something cannot be done.
     *
     * @param title what
     * @param where the file, and the line if known
     * @param reason why, in whole sentences
     * @param offers what to do about it
     */
    public static Composite error(Composite parent, FormToolkit toolkit, String title, String where, String reason,
            Notice.Offer... offers) {
        Composite column = column(parent, toolkit);
        Label heading = wrapped(column, toolkit, title);
        heading.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        wrapped(column, toolkit, reason);
        Label place = wrapped(column, toolkit, where);
        place.setForeground(Tint.quiet(place));
        Composite buttons = toolkit.createComposite(column);
        GridLayout row = new GridLayout(offers.length, false);
        row.marginWidth = 0;
        row.marginTop = 12;
        buttons.setLayout(row);
        for (Notice.Offer offer : offers) {
            Button button = toolkit.createButton(buttons, offer.label(), SWT.PUSH);
            button.addListener(SWT.Selection, event -> offer.action().run());
        }
        return column.getParent();
    }

    private static Label wrapped(Composite column, FormToolkit toolkit, String text) {
        Label label = toolkit.createLabel(column, text, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private static Composite column(Composite parent, FormToolkit toolkit) {
        Composite page = toolkit.createComposite(parent);
        page.setLayout(new GridLayout());
        Composite column = toolkit.createComposite(page);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 10;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        return column;
    }
}
