/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portrait.research.Guide;
import org.portrait.research.guide.GuideSheet;
import org.portrait.ui.text.UiTexts;

/** Asks for a file and writes a guide into it as a sheet that the interviewer takes along. */
final class SheetFile {

    private final UiTexts texts = UiTexts.of(SheetFile.class);
    private final Shell shell;

    SheetFile(Shell shell) {
        this.shell = shell;
    }

    /** Asks and writes. @param done gets a sentence about the file */
    void write(Guide guide, Consumer<String> done) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(texts.get("sheet.title"));
        dialog.setFilterExtensions(new String[] {"*.txt"});
        dialog.setFilterNames(new String[] {texts.get("sheet.filter")});
        dialog.setOverwrite(true);
        dialog.setFileName((guide.getName() == null || guide.getName().isBlank() ? texts.get("sheet.name")
                : guide.getName().replaceAll("[\\\\/:*?\"<>|]", " ")) + ".txt");
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Path file = Path.of(chosen);
            Files.write(file, GuideSheet.text(guide, UiTexts.locale()).getBytes(StandardCharsets.UTF_8));
            done.accept(texts.get("sheet.done", file));
        } catch (IOException e) {
            IStatus status = Status.error(texts.get("sheet.failed"), e);
            ILog.of(SheetFile.class).log(status);
            ErrorDialog.openError(shell, texts.get("sheet.title"), texts.get("sheet.failed"), status);
        }
    }
}
