/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.SessionListener;
import org.portrait.ui.text.UiTexts;

/** Writes a draft of each changed document when its user pauses, and deletes it when there is nothing unsaved. On the UI thread. */
final class AutoSave implements DocumentSessions.Listener {

    /** The family of the jobs that write drafts. */
    static final Object JOBS = new Object();

    private final Display display;
    private final DraftList list;
    private final Map<DocumentSession, Watch> watches = new HashMap<>();
    private final Set<Path> postponed = new HashSet<>();

    AutoSave(Display display, DraftList list) {
        this.display = display;
        this.list = list;
    }

    /** Leaves the draft of a file alone until it was restored or discarded. */
    void postpone(Path file) {
        postponed.add(file);
    }

    /** Whether there is a draft of a file about which the user has not decided yet. */
    boolean isPostponed(Path file) {
        return postponed.contains(file);
    }

    /** From now on drafts of the file are written again. */
    void resume(Path file) {
        postponed.remove(file);
    }

    @Override
    public void opened(DocumentSession session) {
        Watch watch = new Watch(session);
        watches.put(session, watch);
        session.addListener(watch);
    }

    @Override
    public void closed(DocumentSession session) {
        Watch watch = watches.remove(session);
        session.removeListener(watch);
        display.timerExec(-1, watch.timer);
        if (session.isDirty() && !postponed.contains(session.file())) {
            // In this thread: at the end of the workbench no job would run any more, and a draft nobody wants would be offered.
            watch.discard();
        }
    }

    /** One document. */
    private final class Watch implements SessionListener {

        private final DocumentSession session;
        private final Runnable timer = this::write;
        private final Pause pause;
        /** What is to be written next; what is there is not worth writing when something newer comes. */
        private final AtomicReference<Drafts.Capture> next = new AtomicReference<>();

        Watch(DocumentSession session) {
            this.session = session;
            pause = Pause.of(session.kind());
        }

        @Override
        public void changed(Set<String> partIds) {
            display.timerExec(pause.after(System.nanoTime()), timer);
        }

        @Override
        public void reloaded() {
            display.timerExec(pause.after(System.nanoTime()), timer);
        }

        @Override
        public void dirtyChanged() {
            if (!session.isDirty() && !postponed.contains(session.file())) {
                display.timerExec(-1, timer);
                pause.end();
                next.set(null);
                Path file = session.file();
                schedule(file, monitor -> {
                    discard();
                    list.remove(file);
                });
            }
        }

        private void write() {
            if (!session.prepareSaving()) {
                // A large document that was opened just now, or taken in as a whole.
                display.timerExec(1, timer);
                return;
            }
            pause.end();
            Path file = session.file();
            Optional<Drafts.Capture> capture = postponed.contains(file) ? Optional.empty() : session.captureDraft();
            capture.ifPresent(draft -> {
                next.set(draft);
                schedule(file, monitor -> writeNext(file));
            });
        }

        private void writeNext(Path file) throws CoreException {
            Drafts.Capture draft = next.getAndSet(null);
            if (draft == null) {
                return;
            }
            long start = System.nanoTime();
            try {
                draft.write();
                list.add(file);
            } catch (DocumentException e) {
                throw Failures.of(e);
            }
            pause.took((System.nanoTime() - start) / 1_000_000);
        }

        private void discard() {
            try {
                session.discardDraft();
            } catch (DocumentException e) {
                ILog.of(AutoSave.class).log(Failures.status(e));
            }
        }

        private void schedule(Path file, ICoreRunnable work) {
            Job job = new DraftJob(file, work);
            job.schedule();
        }
    }

    /** Writes or deletes a draft; those of one file one after the other. */
    private static final class DraftJob extends Job {

        private final ICoreRunnable work;

        DraftJob(Path file, ICoreRunnable work) {
            super(UiTexts.of(AutoSave.class).get("job.draft", file.getFileName()));
            this.work = work;
            setSystem(true);
            setPriority(SHORT);
            setRule(new FileRule(file));
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                work.run(monitor);
                return Status.OK_STATUS;
            } catch (CoreException e) {
                ILog.of(AutoSave.class).log(e.getStatus());
                return Status.OK_STATUS;
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == JOBS;
        }
    }

    /** Lets the jobs of one file run one after the other. */
    private record FileRule(Path file) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }
}
