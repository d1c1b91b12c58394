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
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.storage.SafeFile;
import org.portrait.model.Project;

/**
 * Opens and saves documents.
 *
 * <p>What a file holds that this version does not understand is kept and written back. Files of earlier versions are
 * migrated in memory and stay as they are until they are saved; files of later versions are refused.
 */
public final class Documents {

    /** Extension of persona files, without a dot. */
    public static final String EXTENSION = "persona";
    /** Version of the format of persona files that this program writes, and the latest that it reads. */
    public static final int FORMAT_VERSION = FileKind.PERSONA.version();

    private Documents() {
    }

    /**
     * Opens a persona file.
     *
     * @throws DocumentException when the file cannot be read or holds no project; nothing is written then
     */
    public static Document open(Path file) throws DocumentException {
        return open(file, Limits.DEFAULT);
    }

    /** Opens a file of a kind, as {@link #open(Path)} opens a persona file. */
    public static Document open(FileKind<?> kind, Path file) throws DocumentException {
        return open(kind, file, Limits.DEFAULT);
    }

    static Document open(Path file, Limits limits) throws DocumentException {
        return open(FileKind.PERSONA, file, limits);
    }

    private static Document open(FileKind<?> kind, Path file, Limits limits) throws DocumentException {
        Document document = Document.of(load(kind, file, limits));
        SafeFile.of(file).cleanUp();
        SafeFile.of(Drafts.fileOf(file)).cleanUp();
        return document;
    }

    /**
     * Reads a persona file without opening a document, to look at it or for {@link Document#replaceWith}; in any thread.
     *
     * @throws DocumentException as {@link #open(Path)}
     */
    public static LoadedFile load(Path file) throws DocumentException {
        return load(FileKind.PERSONA, file);
    }

    /** Reads a file of a kind, as {@link #load(Path)} reads a persona file. */
    public static LoadedFile load(FileKind<?> kind, Path file) throws DocumentException {
        return load(kind, file, Limits.DEFAULT);
    }

    private static LoadedFile load(FileKind<?> kind, Path file, Limits limits) throws DocumentException {
        return LoadedFile.read(kind, file.toAbsolutePath().normalize(), limits);
    }

    /** A new document that will be saved under a name; the first save fails when there is such a file already. */
    public static Document create(Path file, Project project) {
        return Document.unsaved(file.toAbsolutePath().normalize(), content(project));
    }

    /** A new document without a name. */
    public static Document create(Project project) {
        return Document.unsaved(null, content(project));
    }

    private static Content content(Project project) {
        return new Content(FileKind.PERSONA, Objects.requireNonNull(project), List.of(), List.of(), List.of());
    }

    /**
     * Saves a document into its file; see {@link SafeFile} for how.
     *
     * @throws DocumentException CHANGED_ON_DISK when the file is not the one that was read; CANNOT_WRITE, NOT_VERIFIED.
     *                           The file is then as it was, and the document still dirty.
     */
    public static void save(Document document) throws DocumentException {
        finish(startSaving(document));
    }

    /**
     * Saves a document into its file even when another program changed the file; what it changed is kept as backup.
     *
     * @throws DocumentException CANNOT_WRITE, NOT_VERIFIED
     */
    public static void saveOverChanges(Document document) throws DocumentException {
        finish(new Saving(document, pathOf(document), document.fingerprint(), true));
    }

    /**
     * Saves a document into another file, which is its file from then on.
     *
     * @param replace whether a file that is there already may be replaced; it is kept as backup
     * @throws DocumentException CHANGED_ON_DISK when there is a file and it may not be replaced; CANNOT_WRITE, NOT_VERIFIED
     */
    public static void saveAs(Document document, Path file, boolean replace) throws DocumentException {
        finish(startSavingAs(document, file, replace));
    }

    /**
     * Begins to save a document into its file: takes the content, writes nothing yet.
     *
     * @throws DocumentException CANNOT_WRITE when the document has no file
     */
    public static Saving startSaving(Document document) throws DocumentException {
        return new Saving(document, pathOf(document), document.fingerprint(), false);
    }

    /** Begins to save a document into another file: takes the content, writes nothing yet. */
    public static Saving startSavingAs(Document document, Path file, boolean replace) {
        Path target = file.toAbsolutePath().normalize();
        boolean isOwn = document.path().filter(target::equals).isPresent();
        return new Saving(document, target, isOwn ? document.fingerprint() : null, replace);
    }

    /**
     * Reads the file of a document again and forgets what was edited since.
     *
     * @throws DocumentException as {@link #open(Path)}; the document is then as it was
     */
    public static void reload(Document document) throws DocumentException {
        document.replaceWith(load(document.kind(), pathOf(document)));
    }

    /** Where the content that the last save replaced is kept. @throws DocumentException when a symbolic link leads nowhere */
    public static Path backupOf(Path file) throws DocumentException {
        return SafeFile.of(file).backup();
    }

    private static void finish(Saving saving) throws DocumentException {
        saving.write();
        saving.finish();
    }

    private static Path pathOf(Document document) throws DocumentException {
        return document.path()
                .orElseThrow(() -> DocumentException.of(Kind.CANNOT_WRITE, null, null, "write.no.path"));
    }
}
