/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.research.compose.Excerpt;
import org.portrait.ui.editor.bar.Notice.Offer;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.UiTexts;

/** Asks for a persona and a trait, and fills it. */
final class Asking {

    private static String lastPersona = "";

    private final UiTexts texts = UiTexts.of(Asking.class);
    private final ResearchContext context;
    private final List<Excerpt> words;
    private final Path personas;

    private Asking(ResearchContext context, List<Excerpt> words) {
        this.context = context;
        this.words = words;
        personas = DocumentKind.RESEARCH.beside(context.session().file(), DocumentKind.PERSONA);
    }

    static void open(ResearchContext context, List<Excerpt> words) {
        new Asking(context, words).open();
    }

    private void open() {
        if (!Files.exists(personas)) {
            context.tell(texts.get("no.personas", personas.getFileName()), close());
            return;
        }
        DocumentSessions.get().open(personas).thenCompose(document -> OpenResearch.open(context.session().file()).thenCompose(research -> {
            try (research) {
                return ask(document, research);
            }
        }).whenComplete((done, failure) -> document.close())).exceptionally(failure -> {
            failed(failure);
            return false;
        });
    }

    private CompletableFuture<Boolean> ask(SessionHold document, OpenResearch research) {
        List<Persona> all = Personas.of(document.session().project());
        if (all.isEmpty()) {
            context.tell(texts.get("no.persona"), close());
            return CompletableFuture.completedFuture(false);
        }
        UseDialog dialog = new UseDialog(shell(), research, words, all, first(all));
        Optional<Filling> chosen = dialog.ask();
        if (chosen.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        Filling filling = chosen.get();
        String id = dialog.persona().getId();
        lastPersona = id;
        String done = filling.done();
        String feature = dialog.trait().key();
        return FileEdits.get().edit(personas, session -> filling.command(session.editingDomain(), TraitEdits.END)).thenApply(changed -> {
            context.tell(changed ? done : texts.get("nothing.new"), new Offer(texts.get("show"), () -> show(id, feature)), close());
            return changed;
        });
    }

    /** The persona that is seen in an editor, else the one that was chosen last, else the first. */
    private Persona first(List<Persona> all) {
        Optional<String> seen = Optional.empty();
        for (IEditorReference reference : context.site().getPage().getEditorReferences()) {
            Revealable part = reference.getEditor(false) == null ? null : reference.getEditor(false).getAdapter(Revealable.class);
            seen = seen.or(() -> Optional.ofNullable(part).flatMap(Revealable::shown).filter(shown -> shown.file().equals(personas))
                    .flatMap(PersonaTarget::elementId));
        }
        String wanted = seen.filter(id -> all.stream().anyMatch(each -> id.equals(each.getId()))).orElse(lastPersona);
        return all.stream().filter(each -> wanted.equals(each.getId())).findFirst().orElse(all.getFirst());
    }

    private void show(String persona, String trait) {
        try {
            DocumentEditors.open(context.site().getPage(), new PersonaTarget(personas, Optional.of(persona), Optional.of(trait)));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void failed(Throwable failure) {
        IStatus status = Failures.status(failure);
        ILog.of(Asking.class).log(status);
        ErrorDialog.openError(shell(), texts.get("title"), texts.get("failed"), status);
    }

    private Offer close() {
        return new Offer(texts.get("close"), () -> context.tell(""));
    }

    private Shell shell() {
        return context.site().getShell();
    }
}
