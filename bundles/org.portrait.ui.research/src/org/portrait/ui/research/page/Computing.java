/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.portrait.core.document.FileKind;
import org.portrait.model.Identified;
import org.portrait.research.ResearchProject;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.UiTexts;

/**
 * Works something out of a research beside the UI thread, for a page. Only what was asked for last counts; until it is there, the page
 * shows what it showed before. Where that takes longer than a moment, a line tells how far it is and offers to stop. On the UI thread.
 */
public final class Computing {

    /** Milliseconds before anybody is told. */
    private static final int MOMENT = 400;
    /** Milliseconds between two looks at how far it is. */
    private static final int BEAT = 200;
    private static final int WIDTH = 44;

    private final UiTexts texts = UiTexts.of(Computing.class);
    private final Supplier<DocumentSession> session;
    private final Link line;
    private final Display display;
    private final Runnable beat = this::tell;
    private CompletableFuture<?> latest;
    private Progress progress;
    private Runnable again;

    /** What a job tells of itself. */
    private static final class Progress {
        private volatile int total;
        private volatile int done;

        private IProgressMonitor on(IProgressMonitor monitor) {
            return new ProgressMonitorWrapper(monitor) {

                @Override
                public void beginTask(String name, int work) {
                    total = work;
                    super.beginTask(name, work);
                }

                @Override
                public void worked(int work) {
                    done = done + work;
                    super.worked(work);
                }
            };
        }
    }

    /** @param session the document of the research; asked each time */
    public Computing(Composite parent, Supplier<DocumentSession> session) {
        this.session = session;
        display = parent.getDisplay();
        line = new Link(parent, SWT.NONE);
        line.setBackground(parent.getBackground());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = Boxes.chars(parent, WIDTH);
        line.setLayoutData(data);
        line.setVisible(false);
        line.addListener(SWT.Selection, event -> {
            if (latest != null) {
                stop();
                say(texts.get("stopped"));
            } else {
                again.run();
            }
        });
        line.addListener(SWT.Dispose, event -> stop());
    }

    /** The line; it keeps its room while it has nothing to tell. */
    public Control control() {
        return line;
    }

    /**
     * Asks for something, instead of what was asked for before.
     *
     * @param work  see {@link DocumentSession#compute}
     * @param taker gets the answer, unless something else is asked for before
     */
    public <R> void ask(DocumentSession.Work<ResearchProject, R> work, Consumer<R> taker) {
        ask(session.get(), ResearchFiles.RESEARCH, work, taker);
    }

    /** The same, with another document that belongs to the research. */
    public <T extends Identified, R> void ask(DocumentSession document, FileKind<T> kind, DocumentSession.Work<T, R> work, Consumer<R> taker) {
        stop();
        again = () -> ask(document, kind, work, taker);
        Progress far = new Progress();
        CompletableFuture<R> asked = document.compute(kind, texts.get("job"), (content, monitor) -> work.with(content, far.on(monitor)));
        latest = asked;
        progress = far;
        display.timerExec(line.isVisible() ? BEAT : MOMENT, beat);
        asked.whenComplete((answer, failure) -> {
            if (latest == asked && !line.isDisposed()) {
                over();
                if (failure == null) {
                    line.setVisible(false);
                    taker.accept(answer);
                } else {
                    say(texts.get("failed"));
                }
            }
        });
    }

    /** Whether something was asked for that is not there yet. */
    public boolean isUnderWay() {
        return latest != null;
    }

    /** Nobody wants any more what was asked for. */
    public void stop() {
        if (latest != null) {
            CompletableFuture<?> unwanted = latest;
            over();
            unwanted.cancel(false);
        }
    }

    private void over() {
        latest = null;
        display.timerExec(-1, beat);
    }

    private void tell() {
        if (latest != null && !line.isDisposed()) {
            say(progress.total == 0 ? texts.get("working") : texts.get("working.far", Math.min(99, 100 * progress.done / progress.total)));
            display.timerExec(BEAT, beat);
        }
    }

    private void say(String words) {
        if (!line.getText().equals(words)) {
            line.setText(words);
        }
        line.setVisible(true);
    }
}
