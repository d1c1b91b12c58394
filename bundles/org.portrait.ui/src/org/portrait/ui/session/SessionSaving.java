/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portrait.core.document.FileKind;
import org.portrait.ui.text.Question;
import org.portrait.ui.text.UiTexts;

/** Saving as a user sees it: waits without freezing the window, explains what went wrong and asks what to do. On the UI thread. */
public final class SessionSaving {

    private static final int OVERWRITE = 0;
    private static final int SAVE_AS = 1;
    private static final int RELOAD = 2;

    private SessionSaving() {
    }

    /**
     * Saves a document.
     *
     * @return whether there is nothing to save any more
     */
    public static boolean save(DocumentSession session, Shell shell) {
        return finish(session, shell, session.save(false));
    }

    /**
     * Writes a document to its file again, after another program moved or deleted it.
     *
     * @return whether it was written
     */
    public static boolean saveAgain(DocumentSession session, Shell shell) {
        return finish(session, shell, session.save(true));
    }

    /**
     * Asks for another file and saves the document there.
     *
     * @return whether it was saved
     */
    public static boolean saveAs(DocumentSession session, Shell shell) {
        UiTexts texts = UiTexts.of(SessionSaving.class);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(texts.get("saveAs.title"));
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(session.file().getFileName().toString());
        dialog.setFilterExtensions(new String[] { "*." + session.kind().extension() });
        dialog.setFilterNames(new String[] { texts.get("saveAs.filter." + session.kind().extension()) });
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen != null && saveAs(session, shell, withExtension(Path.of(chosen), session.kind()));
    }

    private static boolean saveAs(DocumentSession session, Shell shell, Path file) {
        UiTexts texts = UiTexts.of(SessionSaving.class);
        if (!file.equals(session.file()) && !FileEdits.isShown(file)) {
            FileEdits.get().forget(file);
        }
        if (!file.equals(session.file()) && DocumentSessions.get().find(file).isPresent()) {
            MessageDialog.openInformation(shell, texts.get("saveAs.title"), texts.get("saveAs.open", file.getFileName()));
            return false;
        }
        return finish(session, shell, session.saveAs(file, Files.exists(file)));
    }

    private static Path withExtension(Path file, FileKind<?> kind) {
        String name = file.getFileName().toString();
        String extension = "." + kind.extension();
        return name.endsWith(extension) ? file : file.resolveSibling(name + extension);
    }

    private static boolean finish(DocumentSession session, Shell shell, CompletableFuture<Void> saving) {
        await(saving, shell.getDisplay());
        try {
            saving.join();
            return true;
        } catch (CompletionException e) {
            IStatus status = Failures.status(e);
            ILog.of(SessionSaving.class).log(status);
            return Failures.isConflict(status) ? resolve(session, shell, status) : explain(session, shell, status);
        }
    }

    /** Handles events until the future is done; the window stays alive. */
    static void await(CompletableFuture<?> future, Display display) {
        future.whenComplete((done, failure) -> display.wake());
        while (!future.isDone() && !display.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static boolean resolve(DocumentSession session, Shell shell, IStatus status) {
        UiTexts texts = UiTexts.of(SessionSaving.class);
        Path name = session.file().getFileName();
        // Nothing can be taken from a file that is gone.
        int answer = Files.exists(session.file())
                ? Question.ask(shell, texts.get("conflict.title", name), texts.get("conflict.message"), MessageDialog.WARNING, SAVE_AS,
                        texts.get("conflict.overwrite"), texts.get("conflict.saveAs"), texts.get("conflict.reload"))
                : Question.ask(shell, texts.get("gone.title", name), texts.get("gone.message"), MessageDialog.WARNING, OVERWRITE,
                        texts.get("gone.again"), texts.get("conflict.saveAs"));
        return switch (answer) {
            case OVERWRITE -> finish(session, shell, session.save(true));
            case SAVE_AS -> saveAs(session, shell);
            case RELOAD -> Files.exists(session.file()) && finish(session, shell, session.reload());
            default -> false;
        };
    }

    private static boolean explain(DocumentSession session, Shell shell, IStatus status) {
        UiTexts texts = UiTexts.of(SessionSaving.class);
        MessageDialog dialog = new MessageDialog(shell, texts.get("failed.title", session.file().getFileName()), null,
                status.getMessage() + "\n\n" + texts.get("failed.message"), MessageDialog.ERROR, 0,
                texts.get("conflict.saveAs"), texts.get("failed.later"));
        return dialog.open() == 0 && saveAs(session, shell);
    }
}
