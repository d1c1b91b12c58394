/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.text.UiTexts;

/** What can be done, each with its key, for those who have not learnt the keys yet; the last one leads to all keys, and always has room. */
final class LogButtons {

    private static final List<LogKey> SHOWN = List.of(LogKey.NEXT, LogKey.SKIP, LogKey.BACK, LogKey.MARK, LogKey.TAG, LogKey.FOLLOW_UP, LogKey.NOTE,
            LogKey.KEYS);

    private final Composite box;

    LogButtons(Composite parent, FormToolkit forms, IWorkbenchSite site, Consumer<LogKey> pressed) {
        UiTexts texts = UiTexts.of(LogButtons.class);
        box = forms.createComposite(parent);
        box.setLayout(new OneLine(10));
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (LogKey key : SHOWN) {
            String name = texts.get("key." + key);
            GlyphButton button = new GlyphButton(box, null, texts.get("key." + key + ".help"), SWT.NO_FOCUS);
            String keys = key.keys(site);
            button.setText(keys.isEmpty() ? name : name + "  " + keys);
            button.setQuiet(key != LogKey.NEXT);
            button.setAccessibleName(name);
            button.addListener(SWT.Selection, event -> pressed.accept(key));
        }
    }

    Control control() {
        return box;
    }
}
