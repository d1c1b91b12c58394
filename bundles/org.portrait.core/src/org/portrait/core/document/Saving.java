/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.command.Command;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.core.document.storage.SafeFile;

/**
 * A save in three parts, so that no user waits for a disk: {@link Documents#startSaving} takes the content in the
 * document's thread, {@link #write()} writes it in any thread, and {@link #finish()} tells the document in its thread.
 * What is edited meanwhile stays unsaved.
 */
public final class Saving {

    private final Document document;
    private final Path target;
    private final boolean overwrite;
    private final Fingerprint expected;
    private final byte[] content;
    private final Command last;
    private Fingerprint written;

    Saving(Document document, Path target, Fingerprint expected, boolean overwrite) {
        this.document = document;
        this.target = target;
        this.expected = expected;
        this.overwrite = overwrite;
        this.content = document.resource().toBytes();
        this.last = document.history().last();
    }

    /** Where the content goes. */
    public Path target() {
        return target;
    }

    /**
     * Writes the content. The file has the old or the new content at any moment, and what it had before is kept as
     * backup, see {@link SafeFile}.
     *
     * @throws DocumentException CHANGED_ON_DISK when the file is not the one that was read and may not be overwritten;
     *                           CANNOT_WRITE, NOT_VERIFIED; the file is then untouched
     */
    public void write() throws DocumentException {
        SafeFile file = SafeFile.of(target);
        if (!overwrite) {
            DiskState.of(target, expected, true).refuseChange(target);
        }
        if (overwrite || expected == null || !expected.matches(content)) {
            file.replace(content);
        }
        try {
            written = Fingerprint.of(target, content);
        } catch (IOException e) {
            throw DocumentException.of(Kind.UNREADABLE, target, e, "read.failed", String.valueOf(e.getMessage()));
        }
        file.cleanUp();
    }

    /**
     * Tells the document that it is saved.
     *
     * @throws IllegalStateException when nothing was written
     */
    public void finish() {
        if (written == null) {
            throw new IllegalStateException("Write first");
        }
        document.saved(target, written, last);
    }
}
