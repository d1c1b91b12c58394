/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchSite;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** All keys of the logging page. */
final class KeysDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(KeysDialog.class);

    private final IWorkbenchSite site;

    KeysDialog(IWorkbenchSite site) {
        super(site.getShell(), TEXTS.get("keys.title"));
        this.site = site;
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("keys.message"));
        LogFonts fonts = new LogFonts(page);
        for (LogKey key : LogKey.values()) {
            String keys = key.keys(site);
            if (!keys.isEmpty()) {
                row(page, fonts, keys, TEXTS.get("key." + key + ".help"));
            }
        }
        row(page, fonts, TEXTS.get("keys.enter"), TEXTS.get("keys.enter.help"));
        row(page, fonts, TEXTS.get("keys.digits"), TEXTS.get("keys.digits.help"));
        row(page, fonts, TEXTS.get("keys.speakers"), TEXTS.get("keys.speakers.help"));
        row(page, fonts, TEXTS.get("keys.use"), TEXTS.get("keys.use.help"));
    }

    private static void row(Composite page, LogFonts fonts, String keys, String help) {
        Label left = new Label(page, SWT.NONE);
        left.setText(keys);
        left.setFont(fonts.bold());
        new Label(page, SWT.NONE).setText(help);
    }
}
