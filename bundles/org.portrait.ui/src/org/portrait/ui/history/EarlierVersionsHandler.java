/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.core.document.EarlierContent;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.LocalHistory;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.UiTexts;
import org.portrait.ui.wizard.Place;

/**
 * Shows the earlier versions of the file that is selected or shown. One that is brought back is an edit like any other: a step
 * that can be undone, unsaved in an editor, and otherwise saved at once, which keeps what it replaces as one more version.
 */
public final class EarlierVersionsHandler extends AbstractHandler {

    private final UiTexts texts = UiTexts.of(EarlierVersionsHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> file = Place.current(window).map(PersonaTarget::file);
        if (file.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), texts.get("title"), texts.get("nothing.selected"));
        } else {
            DocumentSessions.get().open(file.get()).whenComplete((hold, failure) -> find(window.getShell(), file.get(), Optional.ofNullable(hold)));
        }
        return null;
    }

    /** @param hold the open file; empty when it cannot be read, which is when an earlier version is wanted most */
    private void find(Shell shell, Path file, Optional<SessionHold> hold) {
        run("job.find", file, () -> EarlierVersion.of(file)).whenComplete((versions, failure) -> {
            if (failure != null) {
                tell(shell, file, failure);
            } else if (versions.isEmpty()) {
                MessageDialog.openInformation(shell, texts.get("title"), texts.get("none", file.getFileName()));
            } else {
                offer(shell, file, versions, hold);
            }
            hold.ifPresent(SessionHold::close);
        });
    }

    private void offer(Shell shell, Path file, List<EarlierVersion> versions, Optional<SessionHold> hold) {
        Function<EarlierContent, Preview> comparison = hold.<Function<EarlierContent, Preview>>map(
                held -> earlier -> held.session().read(now -> Preview.of(earlier, now))).orElse(this::previewOfDamaged);
        EarlierVersionsDialog dialog = new EarlierVersionsDialog(shell, file.getFileName().toString(), versions, comparison);
        dialog.open();
        dialog.chosen().ifPresent(content -> (hold.isPresent() ? FileEdits.get().edit(file, session -> session.restoring(content))
                : replaceDamaged(file, content)).whenComplete((done, failure) -> {
                    if (failure != null) {
                        tell(shell, file, failure);
                    }
                }));
    }

    private Preview previewOfDamaged(EarlierContent earlier) {
        String name = String.valueOf(earlier.project().getName());
        return new Preview(earlier, List.of(new Preview.Line(UiImages.PROJECT, name, texts.get("change.damaged"))));
    }

    private CompletableFuture<Boolean> replaceDamaged(Path file, EarlierContent content) {
        return run("job.restore", file, () -> {
            content.restoreFile(file, LocalHistory::keep);
            PersonaTarget.of(file).resource().ifPresent(resource -> refresh(file, monitor -> resource.refreshLocal(IResource.DEPTH_ZERO, monitor)));
            return true;
        });
    }

    private void refresh(Path file, ICoreRunnable work) {
        Job.createSystem(texts.get("job.restore", file.getFileName()), work).schedule();
    }

    private void tell(Shell shell, Path file, Throwable failure) {
        IStatus status = Failures.status(failure);
        ILog.of(EarlierVersionsHandler.class).log(status);
        ErrorDialog.openError(shell, texts.get("title"), texts.get("failed", file.getFileName()), status);
    }

    /** Slow work with files. */
    private interface Work<T> {

        T call() throws CoreException, IOException, DocumentException;
    }

    /** Does something slow in a job; the future completes on the UI thread. */
    private <T> CompletableFuture<T> run(String name, Path file, Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Display display = Display.getCurrent();
        Job.create(texts.get(name, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                T value = work.call();
                display.asyncExec(() -> result.complete(value));
            } catch (CoreException | IOException | DocumentException e) {
                display.asyncExec(() -> result.completeExceptionally(e));
            }
        }).schedule();
        return result;
    }
}
