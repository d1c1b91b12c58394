/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portrait.core.command.StepBeside;
import org.portrait.core.document.Draft;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.UiTexts;

/** Looks for unsaved work of the last time, and keeps that of this time. A workbench service. On the UI thread. */
public final class Recovery implements DocumentSessions.Listener {

    private final UiTexts texts = UiTexts.of(Recovery.class);
    private final DraftList list = new DraftList();
    private final Display display;
    private final DocumentSessions sessions;
    private final AutoSave autoSave;

    Recovery(Display display, DocumentSessions sessions) {
        this.display = display;
        this.sessions = sessions;
        autoSave = new AutoSave(display, list);
        sessions.all().forEach(autoSave::opened);
        sessions.addListener(autoSave);
        sessions.addListener(this);
        new OutsideChanges(display).start(sessions);
    }

    /** The service of this workbench. */
    static Recovery get() {
        return PlatformUI.getWorkbench().getService(Recovery.class);
    }

    /**
     * Looks for unsaved work in a job, and offers what there is.
     *
     * @param asked whether the user asked for it, who then hears also that there is none
     */
    void look(boolean asked) {
        Job.createSystem(texts.get("job.find"), monitor -> {
            List<FoundDraft> found = find();
            display.asyncExec(() -> {
                // What is dirty in an open document is no leftover; its draft is in use.
                found.removeIf(each -> sessions.find(each.file()).filter(DocumentSession::isDirty).isPresent());
                found.forEach(each -> autoSave.postpone(each.file()));
                if (found.isEmpty() && asked) {
                    MessageDialog.openInformation(shell(), texts.get("recovery.title"), texts.get("recovery.none"));
                }
                offer(found);
            });
        }).schedule();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    private List<FoundDraft> find() {
        List<FoundDraft> found = new ArrayList<>();
        for (Path file : list.files()) {
            try {
                Optional<Draft> draft = Drafts.find(file);
                draft.ifPresentOrElse(each -> found.add(new FoundDraft(file, each)), () -> list.remove(file));
            } catch (DocumentException e) {
                ILog.of(Recovery.class).log(Failures.status(e));
            }
        }
        return found;
    }

    /** A file is opened whose unsaved work the user put off: now is the time. */
    @Override
    public void opened(DocumentSession session) {
        Path file = session.file();
        if (autoSave.isPostponed(file)) {
            Job.createSystem(texts.get("job.find"), monitor -> {
                List<FoundDraft> found = find().stream().filter(each -> each.file().equals(file)).toList();
                display.asyncExec(() -> offer(found));
            }).schedule();
        }
    }

    private void offer(List<FoundDraft> found) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (found.isEmpty() || window == null) {
            return;
        }
        RecoveryDialog dialog = new RecoveryDialog(window.getShell(), found);
        switch (dialog.open()) {
        // People come back after the research that they took part in, so that they are the first to go when it is undone.
        case RecoveryDialog.RESTORE -> dialog.chosen().stream().sorted(Comparator.comparing(each -> DocumentKind.RESPONDENTS.matches(each.file())))
                .forEach(each -> restore(each, window));
        case RecoveryDialog.DISCARD -> dialog.chosen().forEach(this::discard);
        default -> {
            // Later: the drafts stay where they are until their files are opened.
        }
        }
    }

    private void discard(FoundDraft found) {
        autoSave.resume(found.file());
        Job.createSystem(texts.get("job.find"), monitor -> {
            try {
                found.draft().discard();
                list.remove(found.file());
            } catch (DocumentException e) {
                throw Failures.of(e);
            }
        }).schedule();
    }

    private void restore(FoundDraft found, IWorkbenchWindow window) {
        autoSave.resume(found.file());
        Path shown = shown(found.file());
        DocumentSessions.get().open(found.file()).thenCombine(DocumentSessions.get().open(shown), List::of).whenComplete((holds, failure) -> {
            if (failure != null) {
                tell(window.getShell(), found, Failures.status(failure));
                return;
            }
            try {
                DocumentEditors.open(window.getActivePage(), PersonaTarget.of(found.file()));
                restore(found.draft(), holds.getFirst().session(), holds.getLast().session());
                // The editor gets holds of its own only after its loading job; ours must last until then.
                DocumentSessions.get().open(shown).thenAccept(SessionHold::close)
                .thenRun(() -> display.asyncExec(() -> holds.forEach(SessionHold::close)));
            } catch (DocumentException | PartInitException e) {
                holds.forEach(SessionHold::close);
                tell(window.getShell(), found, Failures.status(e));
            }
        });
    }

    /** The file in whose editor a file is seen: respondents in that of their research. */
    private static Path shown(Path file) {
        return DocumentKind.RESPONDENTS.matches(file) ? DocumentKind.RESPONDENTS.beside(file, DocumentKind.RESEARCH) : file;
    }

    /** Makes the step where the user can take it back. */
    private static void restore(Draft draft, DocumentSession of, DocumentSession shown) throws DocumentException {
        Command restoring = of.restoring(draft);
        shown.editingDomain().getCommandStack().execute(of == shown ? restoring : new StepBeside(of.editingDomain(), restoring));
    }

    private void tell(Shell shell, FoundDraft found, IStatus status) {
        autoSave.postpone(found.file());
        ILog.of(Recovery.class).log(status);
        ErrorDialog.openError(shell, texts.get("recovery.title"), texts.get("recovery.failed", found.file().getFileName()), status);
    }
}
