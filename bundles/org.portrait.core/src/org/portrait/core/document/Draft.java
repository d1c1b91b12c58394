/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.storage.WholeFile;

/** Unsaved work that was found, for example after a crash. */
public final class Draft {

    private final Path file;
    private final Path document;
    private final DraftHeader header;
    private final boolean stale;

    Draft(Path file, Path document, DraftHeader header, boolean stale) {
        this.file = file;
        this.document = document;
        this.header = header;
        this.stale = stale;
    }

    /** The draft's own file. */
    public Path file() {
        return file;
    }

    /** The file of the document; empty when it had none yet. */
    public Optional<Path> document() {
        return Optional.ofNullable(document);
    }

    /** When the work was set down. */
    public Instant written() {
        return header.written();
    }

    /**
     * Whether the document's file is not the one that the work went on from: it was saved later, or another program
     * changed it. Such a draft should be offered with a warning, if at all.
     */
    public boolean isStale() {
        return stale;
    }

    /**
     * Opens the draft of a persona file as a dirty document; its file stays as it is until it is saved. When the draft is stale, a save
     * fails with CHANGED_ON_DISK until it is told to overwrite.
     *
     * @throws DocumentException when the draft cannot be read
     */
    public Document open() throws DocumentException {
        Document opened = Document.unsaved(document, read(FileKind.PERSONA));
        opened.setFingerprint(header.base());
        opened.setDraft(file);
        return opened;
    }

    /**
     * A command that puts what the draft holds in place of what the document holds, and undone puts the former back.
     *
     * @param label name of the command for the user
     * @throws DocumentException when the draft cannot be read
     */
    public Command restoreInto(Document target, String label) throws DocumentException {
        return new ReplaceContent(target.resource(), read(target.kind()), label);
    }

    private Content read(FileKind<?> kind) throws DocumentException {
        byte[] content = DraftHeader.strip(WholeFile.read(file, Limits.DEFAULT));
        return Content.read(kind, content, file, Limits.DEFAULT);
    }

    /** Deletes the draft. @throws DocumentException CANNOT_WRITE when it cannot be deleted */
    public void discard() throws DocumentException {
        Drafts.discard(file);
    }
}
