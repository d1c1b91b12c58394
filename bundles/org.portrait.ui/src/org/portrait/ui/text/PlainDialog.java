/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * A dialog with a title, a sentence, a page of fields, and a button that is named after what it does: it can be pressed once enough is told. One
 * that only shows something is just closed.
 */
public abstract class PlainDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;
    private static final int BETWEEN_LINES = 8;

    private final String title;
    private final String accept;
    private final boolean onlyShows;

    /**
     * @param title  of the window, and of the dialog unless the page sets another
     * @param accept what the button says
     */
    protected PlainDialog(Shell shell, String title, String accept) {
        this(shell, title, accept, false);
    }

    /** A dialog that only shows something. @param title of the window, and of the dialog unless the page sets another */
    protected PlainDialog(Shell shell, String title) {
        this(shell, title, UiTexts.of(PlainDialog.class).get("close"), true);
    }

    private PlainDialog(Shell shell, String title, String accept, boolean onlyShows) {
        super(shell);
        this.title = title;
        this.accept = accept;
        this.onlyShows = onlyShows;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Opens the dialog. @return whether it was left with its button; with Cancel nothing shall happen */
    protected final boolean isAccepted() {
        return open() == Window.OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, BETWEEN_LINES).applyTo(page);
        createPage(page);
        return area;
    }

    /** Fills the page, and sets the sentence above it. @param page has a grid of two columns: labels, and what they name */
    protected abstract void createPage(Composite page);

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, accept, true);
        if (!onlyShows) {
            createButton(parent, IDialogConstants.CANCEL_ID, UiTexts.of(PlainDialog.class).get("cancel"), false);
        }
        update();
    }

    /** To be called when what {@link #isReady()} depends on has changed. */
    protected final void update() {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(isReady());
        }
    }

    /** Whether enough is told; what is missing may be said on the way. All controls are there. */
    protected boolean isReady() {
        return true;
    }
}
