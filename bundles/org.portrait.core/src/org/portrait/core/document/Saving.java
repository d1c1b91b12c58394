/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.markup.MarkupReader;
import org.portrait.core.document.markup.MarkupSink;
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

    private static final Logger LOG = System.getLogger(Saving.class.getName());

    private final Document document;
    private final Path target;
    private final boolean overwrite;
    private final Fingerprint expected;
    private final ContentText text;
    private final Command last;
    private final Set<Path> drafts = new HashSet<>();
    private Fingerprint written;

    Saving(Document document, Path target, Fingerprint expected, boolean overwrite) {
        this.document = document;
        this.target = target;
        this.expected = expected;
        this.overwrite = overwrite;
        this.text = document.resource().text();
        this.last = document.history().last();
        document.draft().ifPresent(drafts::add);
        drafts.add(Drafts.fileOf(target));
    }

    /** Where the content goes. */
    public Path target() {
        return target;
    }

    /**
     * Writes the content. The file has the old or the new content at any moment, and what it had before is kept as
     * backup, see {@link SafeFile}, unless its kind {@linkplain FileKind#isTraceless keeps none}. Nothing is written that could not be read again.
     *
     * @throws DocumentException CHANGED_ON_DISK when the file is not the one that was read and may not be overwritten;
     *                           CANNOT_WRITE, NOT_VERIFIED; the file is then untouched
     */
    public void write() throws DocumentException {
        write(file -> { });
    }

    /**
     * Writes the content as {@link #write()} does, and gives another keeper of versions the chance to look at what is replaced.
     *
     * @param keeper is given the file when there is one whose content is about to be replaced; must leave it as it is
     */
    public void write(Consumer<Path> keeper) throws DocumentException {
        if (!overwrite) {
            DiskState.of(target, expected, true).refuseChange(target);
        }
        byte[] content = readable(text.toByteArray(), target);
        SafeFile file = SafeFile.of(target);
        boolean traceless = document.kind().isTraceless();
        if (traceless) {
            Drafts.discard(file.backup());
        }
        if (overwrite || expected == null || !expected.matches(content)) {
            if (traceless) {
                file.replaceWithoutBackup(content);
            } else {
                if (Files.exists(target)) {
                    keeper.accept(target);
                }
                file.replace(content);
            }
        }
        written = fingerprint(target, content);
        file.cleanUp();
        discardDrafts();
    }

    /** Refuses to write what could not be read again. */
    static byte[] readable(byte[] content, Path target) throws DocumentException {
        MarkupReader.read(content, target, Limits.DEFAULT, MarkupSink.NOWHERE);
        return content;
    }

    static Fingerprint fingerprint(Path target, byte[] content) throws DocumentException {
        return fingerprint(target, content.length, Fingerprint.hash(content));
    }

    static Fingerprint fingerprint(Path target, long size, String hash) throws DocumentException {
        try {
            return Fingerprint.of(target, size, hash);
        } catch (IOException e) {
            throw DocumentException.of(Kind.UNREADABLE, target, e, "read.failed", String.valueOf(e.getMessage()));
        }
    }

    private void discardDrafts() {
        for (Path draft : drafts) {
            try {
                Drafts.discard(draft);
            } catch (DocumentException e) {
                LOG.log(Level.DEBUG, "A needless draft stays; its content or its base tells that it is needless", e);
            }
        }
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
