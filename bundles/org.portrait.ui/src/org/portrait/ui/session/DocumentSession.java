/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.Project;

/**
 * An open document with its undo history. There is one for each file, however many parts show it.
 * The content is read and changed on the UI thread only, and changed through the editing domain only; whoever needs it
 * elsewhere takes a {@link #snapshot()}.
 */
public interface DocumentSession {

    /** The file, absolute. */
    Path file();

    /** The content. Another object after a reload. */
    Project project();

    /** The domain whose command stack holds the undo history of this document. */
    EditingDomain editingDomain();

    /** The element with an identifier, if it is part of the document. */
    Optional<EObject> find(String elementId);

    /** Executes a command as one undoable step. */
    void execute(Command command);

    /** Whether there is something to save. */
    boolean isDirty();

    /**
     * Writes the document to its file. Called on the UI thread or in a job; blocks, so that the UI thread calls it through
     * {@link org.eclipse.jface.operation.IRunnableContext#run} with a fork, which keeps the window alive and the content unchanged.
     *
     * @throws CoreException when the file cannot be written, or when it was changed by another program and {@code overwrite} is not set;
     *                           then the content stays dirty and the file as it was
     */
    void save(boolean overwrite, IProgressMonitor monitor) throws CoreException;

    /**
     * Writes the document to another file, which it belongs to from then on. Blocks as {@link #save} does.
     *
     * @throws CoreException when the file cannot be written
     */
    void saveAs(Path file, IProgressMonitor monitor) throws CoreException;

    /**
     * Reads the file again and forgets all changes and the undo history. The reading is done in a job; listeners hear {@link SessionListener#reloaded()}.
     * The future fails with a {@link CoreException} when the file cannot be read; then nothing changed.
     */
    CompletableFuture<Void> reload();

    /** A copy of the content with the same identifiers, for work outside the UI thread. It is not to be changed. To be called outside the UI thread. */
    Project snapshot();

    void addListener(SessionListener listener);

    void removeListener(SessionListener listener);
}
