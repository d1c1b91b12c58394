/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchSite;
import org.portrait.ui.text.UiTexts;

/** All keys of the logging page. */
final class KeysDialog extends Dialog {

    private final UiTexts texts = UiTexts.of(KeysDialog.class);
    private final IWorkbenchSite site;

    KeysDialog(IWorkbenchSite site) {
        super(site.getShell());
        this.site = site;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("keys.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = (GridLayout) area.getLayout();
        layout.numColumns = 2;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 8;
        LogFonts fonts = new LogFonts(area);
        for (LogKey key : LogKey.values()) {
            String keys = key.keys(site);
            if (!keys.isEmpty()) {
                row(area, fonts, keys, texts.get("key." + key + ".help"));
            }
        }
        row(area, fonts, texts.get("keys.enter"), texts.get("keys.enter.help"));
        row(area, fonts, texts.get("keys.digits"), texts.get("keys.digits.help"));
        row(area, fonts, texts.get("keys.speakers"), texts.get("keys.speakers.help"));
        row(area, fonts, texts.get("keys.use"), texts.get("keys.use.help"));
        return area;
    }

    private static void row(Composite area, LogFonts fonts, String keys, String help) {
        Label left = new Label(area, SWT.NONE);
        left.setText(keys);
        left.setFont(fonts.bold());
        new Label(area, SWT.NONE).setText(help);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("keys.close"), true);
    }
}
