/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.nio.file.Path;
import java.util.Collection;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/** Opens files from anywhere on the disk. */
final class OpenFiles {

    private OpenFiles() {
    }

    /** Opens an editor for each file; what cannot be opened is told, and the others are opened all the same. */
    static void open(IWorkbenchPage page, Collection<Path> files) {
        for (Path file : files) {
            try {
                DocumentEditors.open(page, PersonaTarget.of(file));
            } catch (PartInitException e) {
                ILog.of(OpenFiles.class).log(e.getStatus());
                UiTexts texts = UiTexts.of(OpenFiles.class);
                ErrorDialog.openError(page.getWorkbenchWindow().getShell(), texts.get("product.name"),
                        texts.get("open.failed", file), e.getStatus());
            }
        }
    }
}
