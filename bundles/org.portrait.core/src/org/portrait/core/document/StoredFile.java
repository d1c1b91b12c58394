/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.core.document.storage.SafeFile;
import org.portrait.core.document.storage.WholeFile;
import org.portrait.model.Identified;
import org.portrait.model.derived.Identifiers;

/**
 * A file of any kind that a program changes from beginning to end, without a history and without drafts; what users edit
 * is a {@link Document}. Whatever the file holds that this version does not understand is kept.
 *
 * @param <T> what the file holds
 */
public final class StoredFile<T extends Identified> {

    private final FileKind<T> kind;
    private final Path path;
    private final Content content;
    private Fingerprint fingerprint;

    private StoredFile(FileKind<T> kind, Path path, Content content, Fingerprint fingerprint) {
        this.kind = kind;
        this.path = path;
        this.content = content;
        this.fingerprint = fingerprint;
    }

    /**
     * Reads a file.
     *
     * @throws DocumentException when it cannot be read or holds something else; nothing is written then
     */
    public static <T extends Identified> StoredFile<T> read(FileKind<T> kind, Path file) throws DocumentException {
        Path path = file.toAbsolutePath().normalize();
        byte[] bytes = WholeFile.read(path, Limits.DEFAULT);
        return new StoredFile<>(kind, path, Content.read(kind, bytes, path, Limits.DEFAULT), Saving.fingerprint(path, bytes));
    }

    /** A file that is not written yet; the first save fails when there is such a file already. */
    public static <T extends Identified> StoredFile<T> create(FileKind<T> kind, Path file, T root) {
        return new StoredFile<>(kind, file.toAbsolutePath().normalize(),
                new Content(kind, Objects.requireNonNull(root), List.of(), List.of(), List.of()), null);
    }

    /** Absolute name of the file. */
    public Path path() {
        return path;
    }

    /** What it holds: to look at, and to change before it is saved. */
    public T root() {
        return kind.cast(content.root());
    }

    /** What was not understood. */
    public List<DocumentWarning> warnings() {
        return content.warnings();
    }

    /**
     * Does beforehand what makes the first save of {@linkplain FileKind#part parts} slower than those that follow. A part that goes over
     * into a document keeps its text, so this is for the thread that made a large one.
     */
    public void prepareSaving() {
        content.text();
    }

    /**
     * Writes the file, see {@link SafeFile} for how; what it replaces is kept as backup, unless its kind {@linkplain FileKind#isTraceless keeps
     * none}. Elements without an identifier get one.
     *
     * @throws DocumentException CHANGED_ON_DISK when the file is not the one that was read; CANNOT_WRITE, NOT_VERIFIED. It is then as it was.
     */
    public void save() throws DocumentException {
        write(!kind.isTraceless());
    }

    /**
     * Writes the file as {@link #save()} does, and leaves nothing of what it held before: no backup and no draft.
     *
     * @throws DocumentException as {@link #save()}; when only backup or draft could not be deleted, the file has the new content
     */
    public void saveWithoutTrace() throws DocumentException {
        write(false);
        Drafts.discard(SafeFile.of(path).backup());
        Drafts.discard(Drafts.fileOf(path));
        SafeFile.of(Drafts.fileOf(path)).cleanUp();
    }

    private void write(boolean keep) throws DocumentException {
        DiskState.of(path, fingerprint, true).refuseChange(path);
        Identifiers.complete(content.root());
        byte[] bytes = Saving.readable(content.text().toByteArray(), path);
        SafeFile file = SafeFile.of(path);
        if (fingerprint == null || !fingerprint.matches(bytes)) {
            if (keep) {
                file.replace(bytes);
            } else {
                file.replaceWithoutBackup(bytes);
            }
        }
        fingerprint = Saving.fingerprint(path, bytes);
        file.cleanUp();
    }
}
