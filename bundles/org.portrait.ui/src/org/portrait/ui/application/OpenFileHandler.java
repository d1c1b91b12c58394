/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.ui.text.UiTexts;

/** Asks for persona files, inside or outside of the workspace, and opens them. */
public final class OpenFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        UiTexts texts = UiTexts.of(OpenFileHandler.class);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(texts.get("open.title"));
        dialog.setFilterExtensions(new String[] { "*.persona;*.research", "*" });
        dialog.setFilterNames(new String[] { texts.get("open.filter"), texts.get("open.filter.all") });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            OpenFiles.open(window.getActivePage(), Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
        return null;
    }
}
