/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.Documents;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.text.UiTexts;

/** The open documents, by file. On the UI thread but for the jobs that read and write. */
final class OpenDocuments implements DocumentSessions {

    /** The family of the jobs that read and write documents. */
    static final Object JOBS = new Object();

    private final UiTexts texts = UiTexts.of(OpenDocuments.class);
    private final Display display;
    private final Map<Path, Entry> entries = new HashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** A file that is open or being opened. */
    private static final class Entry {

        private final CompletableFuture<OpenDocument> document;
        private int wanted;

        Entry(CompletableFuture<OpenDocument> document) {
            this.document = document;
        }
    }

    OpenDocuments(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    @Override
    public CompletableFuture<SessionHold> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Entry entry = entries.computeIfAbsent(path, this::load);
        entry.wanted++;
        CompletableFuture<SessionHold> result = new CompletableFuture<>();
        entry.document.whenComplete((document, failure) -> {
            if (failure != null) {
                result.completeExceptionally(new CoreException(Failures.status(failure)));
            } else if (!result.complete(new Hold(entry, document))) {
                release(entry, document);
            }
        });
        return result;
    }

    private Entry load(Path path) {
        FileKind<?> kind = DocumentKind.of(path).orElse(DocumentKind.PERSONA).fileKind();
        CompletableFuture<OpenDocument> loading = work("job.open", path, () -> new OpenDocument(Documents.open(kind, path), this));
        Entry entry = new Entry(new CompletableFuture<>());
        loading.whenComplete((document, failure) -> {
            if (failure != null) {
                entries.remove(path);
                entry.document.completeExceptionally(failure);
            } else {
                listeners.forEach(listener -> listener.opened(document));
                document.opened();
                entry.document.complete(document);
            }
        });
        return entry;
    }

    private void release(Entry entry, OpenDocument document) {
        entry.wanted--;
        if (entry.wanted == 0) {
            entries.remove(document.file());
            listeners.forEach(listener -> listener.closed(document));
            document.dispose();
        }
    }

    @Override
    public Optional<DocumentSession> find(Path file) {
        return Optional.ofNullable(entries.get(file.toAbsolutePath().normalize())).map(entry -> entry.document.getNow(null));
    }

    @Override
    public Collection<DocumentSession> all() {
        return entries.values().stream().map(entry -> entry.document).filter(CompletableFuture::isDone)
                .<DocumentSession>map(CompletableFuture::join).toList();
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    void moved(OpenDocument document, Path before) {
        entries.put(document.file(), entries.remove(before));
    }

    /** Lets the workspace know of a file that was written beside it. */
    void saved(OpenDocument document) {
        PersonaTarget.of(document.file()).resource().ifPresent(this::refresh);
    }

    private void refresh(IFile file) {
        Job job = Job.create(texts.get("job.refresh", file.getName()), monitor -> {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        });
        job.setRule(file.getWorkspace().getRuleFactory().refreshRule(file));
        job.setSystem(true);
        job.schedule();
    }

    /** Does something slow with a file in a job; the future completes on the UI thread. */
    <T> CompletableFuture<T> work(String jobName, Path file, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Job job = new Job(texts.get(jobName, file.getFileName())) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T value = work.call();
                    complete(() -> result.complete(value));
                } catch (DocumentException e) {
                    complete(() -> result.completeExceptionally(Failures.of(e)));
                } catch (Exception e) {
                    ILog.of(OpenDocuments.class).error("Cannot read or write " + file, e);
                    complete(() -> result.completeExceptionally(new CoreException(Failures.status(e))));
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JOBS;
            }
        };
        job.setPriority(Job.SHORT);
        job.schedule();
        return result;
    }

    private void complete(Runnable completion) {
        if (!display.isDisposed()) {
            display.asyncExec(completion);
        }
    }

    /** One part's right to a document. */
    private final class Hold implements SessionHold {

        private final Entry entry;
        private final OpenDocument document;
        private boolean open = true;

        Hold(Entry entry, OpenDocument document) {
            this.entry = entry;
            this.document = document;
        }

        @Override
        public DocumentSession session() {
            return document;
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                release(entry, document);
            }
        }
    }
}
