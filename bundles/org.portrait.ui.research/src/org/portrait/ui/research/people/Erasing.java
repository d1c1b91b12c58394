/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Erasure;
import org.portrait.research.attachment.AttachedFiles;
import org.portrait.research.attachment.Trace;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.people.Person;
import org.portrait.research.privacy.Eraser;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionSaving;
import org.portrait.ui.text.UiTexts;

/**
 * Erases a person as the command line does: in the files, without backups, drafts and earlier versions of the workspace. So it cannot be undone, and
 * the open documents forget their histories, in which the person would still be.
 */
final class Erasing {

    private final UiTexts texts = UiTexts.of(Erasing.class);
    private final ResearchContext context;
    private final Path personas;
    private final List<Path> files;

    Erasing(ResearchContext context) {
        this.context = context;
        Path research = context.session().file();
        personas = DocumentKind.RESEARCH.beside(research, DocumentKind.PERSONA);
        files = List.of(research, DocumentKind.RESEARCH.beside(research, DocumentKind.RESPONDENTS), personas);
    }

    private Shell shell() {
        return context.site().getShell();
    }

    private Stream<DocumentSession> open() {
        return files.stream().map(DocumentSessions.get()::find).flatMap(Optional::stream);
    }

    /** Asks, erases, and shows the act. */
    void erase(Person person) {
        boolean unsaved = open().anyMatch(DocumentSession::isDirty);
        List<Trace> traces = Trace.of(context.research(), new AttachedFiles(context.session().file()), person.id());
        EraseDialog dialog = new EraseDialog(shell(), person, unsaved, traces);
        Optional<String> reason = dialog.ask();
        if (reason.isPresent() && open().filter(DocumentSession::isDirty).allMatch(session -> SessionSaving.save(session, shell()))) {
            erase(person.id(), reason.get(), traces, dialog.isToDelete());
        }
    }

    private void erase(String id, String reason, List<Trace> traces, boolean deletes) {
        List<Trace> left = new ArrayList<>(traces);
        Erasure[] act = new Erasure[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    ResearchFiles all = ResearchFiles.open(personas);
                    act[0] = Eraser.erase(all, id, reason.isBlank() ? null : reason, LocalDateTime.now()).orElse(null);
                    if (act[0] != null) {
                        Eraser.save(all);
                        if (deletes) {
                            left.retainAll(Traces.delete(traces));
                        }
                        forget();
                    }
                } catch (DocumentException e) {
                    throw new InvocationTargetException(Failures.of(e));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            IStatus status = Failures.status(e.getCause());
            ILog.of(Erasing.class).log(status);
            ErrorDialog.openError(shell(), texts.get("erase.title"), texts.get("erase.failed"), status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        CompletableFuture.allOf(open().map(DocumentSession::reload).toArray(CompletableFuture[]::new)).whenComplete((done, failure) -> {
            if (failure != null) {
                ILog.of(Erasing.class).log(Failures.status(failure));
            }
            if (act[0] != null) {
                new ActsDialog(shell(), List.of(act[0]), left).open();
            }
        });
    }

    /** Earlier versions that the workspace keeps know the person as well. */
    private void forget() throws CoreException {
        for (Path file : files) {
            Optional<IFile> resource = PersonaTarget.of(file).resource();
            if (resource.isPresent()) {
                resource.get().clearHistory(null);
            }
        }
    }
}
