/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.FileKind;
import org.portrait.model.Identified;

/**
 * Work with the copy of a document. Before its job begins, the UI thread brings the copy up to date.
 */
final class CopyWork<T extends Identified, R> extends Job {

    private final Mirror<?> mirror;
    private final FileKind<T> kind;
    private final DocumentSession.Work<T, R> work;
    private final Display display;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    /** @param turn lets the works of one document wait for each other */
    CopyWork(String name, Mirror<?> mirror, FileKind<T> kind, DocumentSession.Work<T, R> work, OneAtATime turn, Display display) {
        super(name);
        this.mirror = mirror;
        this.kind = kind;
        this.work = work;
        this.display = display;
        setRule(turn);
        setSystem(true);
        setPriority(SHORT);
        result.whenComplete((done, failure) -> {
            if (result.isCancelled()) {
                cancel();
            }
        });
    }

    /** Begins; on the UI thread. @return completes there; whoever cancels it ends the work */
    CompletableFuture<R> begin() {
        new Trickle(display, () -> !result.isDone(), mirror::copy, this::schedule).run();
        return result;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            R found = mirror.read(content -> work.with(kind.cast(content), monitor));
            complete(() -> result.complete(found));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            complete(() -> result.cancel(false));
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            // A defect: it is logged with the status, and whoever asked must not wait for ever.
            IStatus status = Status.error(getName(), e);
            complete(() -> result.completeExceptionally(new CoreException(status)));
            return status;
        }
    }

    private void complete(Runnable completion) {
        if (!display.isDisposed()) {
            display.asyncExec(completion);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == DocumentSession.class;
    }
}
