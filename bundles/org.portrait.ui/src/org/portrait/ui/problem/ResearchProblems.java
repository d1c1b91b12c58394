/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.ResearchProject;
import org.portrait.research.check.ResearchChecks;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.text.UiTexts;

/** What is wrong with research files: an open one is looked at as it is now, in a copy. Not for the UI thread, nor under a lock that it waits for. */
final class ResearchProblems {

    /** Milliseconds between two looks at whether anybody still wants to know. */
    private static final long LOOK = 200;

    private final Display display;
    private final DocumentSessions sessions;

    ResearchProblems(Display display, DocumentSessions sessions) {
        this.display = display;
        this.sessions = sessions;
    }

    /** @throws OperationCanceledException when the monitor was cancelled */
    List<Problem> of(Path file, IProgressMonitor monitor) throws DocumentException {
        Optional<CompletableFuture<List<Problem>>> asked = display.isDisposed() ? Optional.empty()
                : display.syncCall(() -> sessions.find(file).map(session -> session.compute(ResearchFiles.RESEARCH,
                        UiTexts.of(ResearchProblems.class).get("job.research"), (copy, progress) -> problems(copy, file))));
        return asked.isPresent() ? await(asked.get(), monitor) : problems(StoredFile.read(ResearchFiles.RESEARCH, file).root(), file);
    }

    private static List<Problem> problems(ResearchProject research, Path file) {
        Locale locale = UiTexts.locale();
        return ResearchChecks.run(research, file, LocalDate.now()).stream().map(issue -> Problem.of(issue, locale)).toList();
    }

    private static List<Problem> await(CompletableFuture<List<Problem>> asked, IProgressMonitor monitor) {
        while (true) {
            try {
                return asked.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    asked.cancel(false);
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException | CancellationException e) {
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                ILog.of(ResearchProblems.class).log(Failures.status(e.getCause()));
                return List.of();
            }
        }
    }
}
