/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.command.StepBeside;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.document.SavedPeople;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.session.SessionListener;

/**
 * The people of a research, from the file that alone knows their names. Whoever has the research without that file sees no names. The file
 * is a document of its own, with draft, recovery and safe saving; but it is changed by steps of the research only, see {@link #step}, and
 * written with it, in the order that {@link SavedPeople} tells. So nobody's name stays behind of what was undone, or never saved. On the UI thread;
 * until the file is read nobody is known.
 */
public final class Respondents implements SessionListener, DocumentSessions.Listener {

    private final Path file;
    private final String research;
    private final Runnable changed;
    private final SavedPeople saved = new SavedPeople();
    private SessionHold hold;
    private boolean opening;
    private boolean closed;
    private IStatus failure;

    /**
     * @param research identifier of the research that the people took part in
     * @param changed  runs when names are others than before, and when there is more or less to save
     */
    public Respondents(Path file, String research, Runnable changed) {
        this.file = file;
        this.research = research;
        this.changed = changed;
        DocumentSessions.get().addListener(this);
        if (Files.exists(file)) {
            open();
        }
    }

    private CompletableFuture<Void> open() {
        opening = true;
        return DocumentSessions.get().open(file).handle((opened, problem) -> {
            opening = false;
            if (problem != null) {
                failure = Failures.status(problem);
                ILog.of(Respondents.class).log(failure);
                changed.run();
            } else if (closed || hold != null) {
                opened.close();
            } else {
                hold = opened;
                failure = null;
                hold.session().addListener(this);
                keepSaved();
                peopleChanged();
            }
            return null;
        });
    }

    /** Somebody else opened the file, which may be new: an import, a recovery. */
    @Override
    public void opened(DocumentSession session) {
        if (session.file().equals(file) && hold == null && !opening && !closed) {
            open();
        }
    }

    /** The document, when it was read. */
    public Optional<DocumentSession> session() {
        return Optional.ofNullable(hold).map(SessionHold::session);
    }

    /** Whether the people are to be written before the answers. */
    public boolean goFirst() {
        return saved.goFirst(all());
    }

    private void keepSaved() {
        if (!hold.session().isDirty()) {
            saved.are(all());
        }
    }

    /** Name of the file. */
    public String fileName() {
        return file.getFileName().toString();
    }

    /** Whether names are known: there is a file for them, and it was read. */
    public boolean areKnown() {
        return hold != null;
    }

    /** Why nobody is known although there is a file; empty when there is none, or nothing is wrong. */
    public Optional<IStatus> failure() {
        return Optional.ofNullable(failure);
    }

    /** Everybody, in the order of the file. */
    public List<Respondent> all() {
        return session().<List<Respondent>>map(session -> session.root(ResearchFiles.RESPONDENTS).getRespondents()).orElse(List.of());
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
     * Makes sure that people can be added: begins the file when the research came without it.
     *
     * @return fails with a {@link org.eclipse.core.runtime.CoreException} when the file cannot be read or written
     */
    public CompletableFuture<Void> whenWritable() {
        if (hold != null) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> there = new CompletableFuture<>();
        Display display = Display.getCurrent();
        Job.createSystem(fileName(), monitor -> {
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
        return there.thenCompose(done -> hold != null ? CompletableFuture.completedFuture(null) : open()).thenCompose(done -> hold != null
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new CoreException(failure)));
    }

    /**
     * A part of a step of the research that changes people.
     *
     * @param change a command for the {@linkplain #domain() domain} of the people
     */
    public Command step(Command change) {
        return change instanceof IdentityCommand ? change : new StepBeside(domain(), change);
    }

    /** Where people are changed, by steps of the research only; after {@link #whenWritable()}. */
    public EditingDomain domain() {
        return hold.session().editingDomain();
    }

    /** A part of a step that adds people; after {@link #whenWritable()}. */
    public Command adding(List<Respondent> people) {
        return people.isEmpty() ? IdentityCommand.INSTANCE : step(AddCommand.create(domain(), hold.session().root(ResearchFiles.RESPONDENTS),
                ResearchPackage.Literals.RESPONDENT_BOOK__RESPONDENTS, people));
    }

    /** Somebody who is not in the file yet. @param name blank for somebody who is not named */
    public static Respondent person(String name) {
        Respondent person = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondent());
        person.setName(name.isBlank() ? null : name.strip());
        return person;
    }

    private void peopleChanged() {
        changed.run();
    }

    @Override
    public void changed(Set<String> partIds) {
        peopleChanged();
    }

    @Override
    public void reloaded() {
        keepSaved();
        peopleChanged();
    }

    @Override
    public void dirtyChanged() {
        keepSaved();
        changed.run();
    }

    public void close() {
        closed = true;
        DocumentSessions.get().removeListener(this);
        if (hold != null) {
            hold.session().removeListener(this);
            hold.close();
            hold = null;
        }
    }
}
