/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.NameFilter;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.PlainWizardDialog;
import org.portrait.ui.text.UiTexts;

/** The open documents that a persona is composed from and in; they stay open as long as this does. */
final class Composing implements AutoCloseable {

    private final List<SessionHold> holds = new ArrayList<>();

    private Composing() {
    }

    /**
     * Opens the wizard, or says what is missing.
     *
     * @param target the persona file, or a persona or segment in it
     * @param scope  the studies to begin with
     */
    static void open(IWorkbenchWindow window, PersonaTarget target, Scope scope) {
        UiTexts texts = UiTexts.of(Composing.class);
        Path file = target.file();
        Path research = DocumentKind.PERSONA.beside(file, DocumentKind.RESEARCH);
        if (!Files.exists(file) || !Files.exists(research)) {
            String missing = texts.get(Files.exists(file) ? "no.research" : "no.personas", research.getFileName(), file.getFileName());
            MessageDialog.openInformation(window.getShell(), texts.get("title"), missing);
            return;
        }
        Path respondents = DocumentKind.PERSONA.beside(file, DocumentKind.RESPONDENTS);
        Composing composing = new Composing();
        CompletableFuture<Void> opened = composing.hold(file).thenCompose(done -> composing.hold(research))
                .thenCompose(done -> Files.exists(respondents) ? composing.hold(respondents) : CompletableFuture.completedFuture(null));
        opened.whenComplete((done, failure) -> {
            if (failure == null) {
                new PlainWizardDialog(window.getShell(), new ComposeWizard(composing, target.elementId(), scope, window.getActivePage())).open();
            } else {
                IStatus status = Failures.status(failure);
                ILog.of(Composing.class).log(status);
                ErrorDialog.openError(window.getShell(), texts.get("title"), texts.get("unreadable"), status);
            }
            composing.close();
        });
    }

    private CompletableFuture<Void> hold(Path file) {
        return DocumentSessions.get().open(file).thenAccept(holds::add);
    }

    /** The document with the personas. */
    DocumentSession personas() {
        return holds.get(0).session();
    }

    /** The document with the answers. */
    DocumentSession research() {
        return holds.get(1).session();
    }

    /** The names of the respondents, which are taken out of quotes. */
    Set<String> names() {
        Optional<SessionHold> book = holds.stream().skip(2).findFirst();
        return book.map(hold -> NameFilter.names(hold.session().root(ResearchFiles.RESPONDENTS).getRespondents())).orElse(Set.of());
    }

    @Override
    public void close() {
        holds.forEach(SessionHold::close);
        holds.clear();
    }
}
