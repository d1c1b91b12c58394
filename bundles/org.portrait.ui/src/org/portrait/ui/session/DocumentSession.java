/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.document.Draft;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.EarlierContent;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.model.Project;

/**
 * An open document with its undo history. There is one for each file, however many parts show it.
 * The content is read and changed on the UI thread only, and changed through the editing domain only; whoever needs it
 * elsewhere asks for {@link #read}. Futures complete on the UI thread.
 */
public interface DocumentSession {

    /** The file, absolute. */
    Path file();

    /** What kind of file it is. */
    FileKind<?> kind();

    /**
     * The content. Another object after a reload.
     *
     * @throws IllegalArgumentException when the document is of another kind
     */
    <T extends Identified> T root(FileKind<T> kind);

    /** The content of a persona document. */
    default Project project() {
        return root(FileKind.PERSONA);
    }

    /** The domain whose command stack holds the undo history of this document. */
    EditingDomain editingDomain();

    /** The element with an identifier, if it is part of the document. */
    Optional<EObject> find(String elementId);

    /**
     * Executes a command as one undoable step, unless it changes nothing.
     *
     * @return whether it was executed
     */
    boolean execute(Command command);

    /** Whether there is something to save. */
    boolean isDirty();

    /**
     * Writes the document to its file: takes the content now and writes it in a job. What is edited meanwhile stays unsaved.
     * A part that has to wait, and to tell the user, calls {@link SessionSaving}.
     *
     * @param overwrite whether to replace what another program wrote since; it is kept as backup
     * @return fails with a {@link org.eclipse.core.runtime.CoreException} when the file cannot be written, or was changed by
     *         another program; then the content stays dirty and the file as it was
     */
    CompletableFuture<Void> save(boolean overwrite);

    /**
     * Writes the document to another file, which it belongs to from then on.
     *
     * @param replace whether a file that is there already may be replaced; it is kept as backup
     * @return fails as that of {@link #save}
     */
    CompletableFuture<Void> saveAs(Path file, boolean replace);

    /**
     * Reads the file again in a job and forgets all changes and the undo history; listeners hear {@link SessionListener#reloaded()}.
     *
     * @return fails with a {@link org.eclipse.core.runtime.CoreException} when the file cannot be read; then nothing changed
     */
    CompletableFuture<Void> reload();

    /**
     * Does beforehand some of what the next draft or save needs, for a few milliseconds.
     *
     * @return whether that was all, so that taking a draft costs little
     */
    boolean prepareSaving();

    /** Takes the unsaved work for a draft, to be written in a job; nothing when there is nothing to save. */
    Optional<Drafts.Capture> captureDraft();

    /** Deletes the draft that was written of this document, if there is one. */
    void discardDraft() throws DocumentException;

    /**
     * A command that puts the work of a draft in place of the content, as one undoable step. Parses the draft, so it is called for one draft at a
     * time.
     *
     * @throws DocumentException when the draft cannot be read
     */
    Command restoring(Draft draft) throws DocumentException;

    /** A command that puts what the file held at an earlier time in place of the content, as one undoable step. */
    Command restoring(EarlierContent content);

    /** Looks in a job whether another program changed the file; if so, listeners hear {@link SessionListener#changedOutside()}. */
    void checkOutside();

    /**
     * What is done with a copy of the content, in any thread.
     *
     * @param <T> what the document holds
     * @param <R> what is found out
     */
    @FunctionalInterface
    interface Work<T, R> {

        /** @throws java.util.concurrent.CancellationException when the monitor was cancelled */
        R with(T copy, IProgressMonitor monitor);
    }

    /**
     * Works something out in a job, from a copy of the content as it is now, with the same identifiers. The copy costs this thread a few
     * milliseconds at a time, however large the document is, and only what changed since the last work; what the work keeps of it stays
     * as it is. Works of one document are done one after the other; their jobs are of the family {@code DocumentSession.class}.
     *
     * @param name what is worked out, for the list of jobs
     * @return completes on the UI thread; whoever cancels it ends the work. Fails with a {@link org.eclipse.core.runtime.CoreException}
     * @throws IllegalArgumentException when the document is of another kind
     */
    <T extends Identified, R> CompletableFuture<R> compute(FileKind<T> kind, String name, Work<T, R> work);

    /**
     * Lets another thread work with a copy of the content of a persona document, which has the same identifiers and holds what was done up to now.
     * Not to be called on the UI thread: work of several threads waits for each other. The copy is valid within the work only,
     * and nobody changes it.
     *
     * @throws IllegalStateException when the document is of another kind
     */
    <T> T read(Function<Project, T> work);

    void addListener(SessionListener listener);

    void removeListener(SessionListener listener);
}
