/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.session.SessionListener;

/**
 * The people of a research, from the file that alone knows their names. Whoever has the research without that file sees no names.
 * On the UI thread; until the file is read nobody is known.
 */
public final class Respondents implements SessionListener {

    private final Path file;
    private final String research;
    private final Runnable changed;
    private SessionHold hold;
    private boolean closed;

    /**
     * @param research identifier of the research that the people took part in
     * @param changed  runs when names are others than before
     */
    Respondents(Path file, String research, Runnable changed) {
        this.file = file;
        this.research = research;
        this.changed = changed;
        if (Files.exists(file)) {
            open();
        }
    }

    private void open() {
        DocumentSessions.get().open(file).whenComplete((opened, failure) -> {
            if (failure != null) {
                ILog.of(Respondents.class).log(Failures.status(failure));
            } else if (closed || hold != null) {
                opened.close();
            } else {
                hold = opened;
                hold.session().addListener(this);
                changed.run();
            }
        });
    }

    /** Whether names can be kept: there is a file for them, and it was read. */
    public boolean areKnown() {
        return hold != null;
    }

    /** Everybody, in the order of the file. */
    public List<Respondent> all() {
        return hold == null ? List.of() : hold.session().root(ResearchFiles.RESPONDENTS).getRespondents();
    }

    /** The respondent with an identifier, if known. */
    public Optional<Respondent> find(String id) {
        return hold == null ? Optional.empty() : hold.session().find(id).filter(Respondent.class::isInstance).map(Respondent.class::cast);
    }

    /** The respondent of a name, if known. */
    public Optional<Respondent> named(String name) {
        return all().stream().filter(person -> name.strip().equalsIgnoreCase(person.getName())).findFirst();
    }

    /**
     * Adds people, which is saved at once.
     *
     * @param names one for each; blank for somebody who is not named
     * @return their identifiers, in the same order; fails with a {@link org.eclipse.core.runtime.CoreException} when the file cannot be written
     */
    public CompletableFuture<List<String>> add(List<String> names) {
        List<Respondent> people = names.stream().map(Respondents::person).toList();
        if (people.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return whenThere().thenCompose(there -> FileEdits.get().edit(file, session -> adding(session, people))).thenApply(done -> {
            if (hold == null && !closed) {
                open();
            }
            return people.stream().map(Respondent::getId).toList();
        });
    }

    /** Begins the file when the research came without it. */
    private CompletableFuture<Void> whenThere() {
        CompletableFuture<Void> there = new CompletableFuture<>();
        Display display = Display.getCurrent();
        Job.createSystem(file.getFileName().toString(), monitor -> {
            try {
                if (!Files.exists(file)) {
                    RespondentBook book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
                    book.setResearch(research);
                    StoredFile.create(ResearchFiles.RESPONDENTS, file, book).save();
                }
                display.asyncExec(() -> there.complete(null));
            } catch (DocumentException e) {
                display.asyncExec(() -> there.completeExceptionally(Failures.of(e)));
            }
        }).schedule();
        return there;
    }

    private static Command adding(DocumentSession session, List<Respondent> people) {
        RespondentBook book = session.root(ResearchFiles.RESPONDENTS);
        return AddCommand.create(session.editingDomain(), book, ResearchPackage.Literals.RESPONDENT_BOOK__RESPONDENTS, people);
    }

    private static Respondent person(String name) {
        Respondent person = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondent());
        person.setName(name.isBlank() ? null : name.strip());
        return person;
    }

    @Override
    public void changed(Set<String> partIds) {
        changed.run();
    }

    @Override
    public void reloaded() {
        changed.run();
    }

    void close() {
        closed = true;
        if (hold != null) {
            hold.session().removeListener(this);
            hold.close();
            hold = null;
        }
    }
}
