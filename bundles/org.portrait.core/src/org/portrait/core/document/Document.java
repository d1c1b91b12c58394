/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.model.Identified;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

/**
 * An open project, or another file that is edited, with its history of commands and what was noticed while reading it.
 *
 * <p>A document may be made in any thread; from then on one thread at a time may use it, in a workbench the UI thread.
 * Nothing changes the content but commands on the {@linkplain #domain() editing domain}.
 */
public final class Document {

    private static final URI UNTITLED = URI.createURI("untitled.persona");

    private final String key = Identifiers.fresh();
    private final History history = new History();
    private final ComposedAdapterFactory adapterFactory;
    private final EditingDomain domain;
    private DocumentResource resource;
    private List<DocumentWarning> warnings = List.of();
    private Path path;
    private Fingerprint fingerprint;
    private Path draft;
    private boolean changedOutsideHistory;

    private Document(FileKind<?> kind) {
        resource = new DocumentResource(UNTITLED, kind);
        adapterFactory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        adapterFactory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        domain = new AdapterFactoryEditingDomain(adapterFactory, history);
        domain.getResourceSet().getResources().add(resource);
    }

    static Document of(LoadedFile file) {
        Document document = new Document(file.content().kind());
        document.setPath(file.path());
        document.replaceWith(file);
        return document;
    }

    /** @param path where it will be saved, or {@code null} when that is open */
    static Document unsaved(Path path, Content content) {
        Document document = new Document(content.kind());
        document.setPath(path);
        document.resource.replaceContent(content);
        document.warnings = content.warnings();
        document.changedOutsideHistory = true;
        return document;
    }

    /** The file, absolute; empty as long as the document has none. It need not exist yet. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** What kind of file it is. */
    public FileKind<?> kind() {
        return resource.kind();
    }

    /**
     * What the document holds. It is another object after a reload and after a draft was restored.
     *
     * @throws IllegalArgumentException when the document is of another kind
     */
    public <T extends Identified> T root(FileKind<T> kind) {
        if (kind != kind()) {
            throw new IllegalArgumentException("This document holds no " + kind.rootName());
        }
        return kind.cast(resource.root());
    }

    /** The project of a persona document, as {@link #root} gives it. */
    public Project project() {
        return root(FileKind.PERSONA);
    }

    /** The resource that holds the content; another one after a reload. */
    public DocumentResource resource() {
        return resource;
    }

    /** The editing domain with the command stack: the only way to change the content. */
    public EditingDomain domain() {
        return domain;
    }

    /** The element with an identifier, if there is one; takes the same time however large the document is. */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(resource.getEObjectByID(id));
    }

    /** What was not understood when the file was read, and what could not be written as it is at the last save. */
    public List<DocumentWarning> warnings() {
        return Stream.concat(warnings.stream(), resource.saveWarnings().stream()).toList();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return changedOutsideHistory || history.isSaveNeeded();
    }

    /**
     * Whether the file is not the one that was read or saved: another program changed, created or deleted it. Reads the
     * file only when its size or time differ.
     *
     * @throws DocumentException UNREADABLE when the file cannot be looked at
     */
    public boolean hasChangedOnDisk() throws DocumentException {
        return path != null && DiskState.of(path, fingerprint, false) != DiskState.UNCHANGED;
    }

    /**
     * Puts what a file holds in place of the project and forgets the history, for a revert or after another program
     * changed the file.
     *
     * @throws IllegalArgumentException when it is another file
     */
    public void replaceWith(LoadedFile file) {
        if (!file.path().equals(path)) {
            throw new IllegalArgumentException("Not the file of this document: " + file.path());
        }
        history.flush();
        DocumentResource before = resource;
        resource = file.resource();
        domain.getResourceSet().getResources().set(0, resource);
        before.getContents().clear();
        warnings = file.content().warnings();
        fingerprint = file.fingerprint();
        changedOutsideHistory = false;
        history.savedAfter(null);
    }

    /**
     * Does beforehand some of what makes the first save or draft slower than those that follow.
     *
     * @param nanos for how long at most, as a rule
     * @return whether nothing is left to do
     */
    public boolean prepareSaving(long nanos) {
        return resource.prepareText(nanos);
    }

    /** Gives up what the document holds on to; it cannot be used any more. */
    public void dispose() {
        history.flush();
        adapterFactory.dispose();
        resource.unload();
    }

    History history() {
        return history;
    }

    /** What the file was when it was read or saved, or {@code null} when there was none. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Tells this document from others without a file. */
    String key() {
        return key;
    }

    /** The draft that was last asked for or opened, if any. */
    Optional<Path> draft() {
        return Optional.ofNullable(draft);
    }

    void setDraft(Path draft) {
        this.draft = draft;
    }

    void setFingerprint(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    void saved(Path target, Fingerprint written, Command last) {
        setPath(target);
        fingerprint = Objects.requireNonNull(written);
        changedOutsideHistory = false;
        history.savedAfter(last);
    }

    private void setPath(Path file) {
        path = file;
        resource.setURI(file == null ? UNTITLED : URI.createFileURI(file.toString()));
    }
}
