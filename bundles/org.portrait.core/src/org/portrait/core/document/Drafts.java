/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.core.document.storage.SafeFile;
import org.portrait.core.document.storage.WholeFile;

/**
 * Keeps unsaved work beside the document, so that it survives a crash: {@code plan.persona} has its draft in
 * {@code .plan.persona.draft}. A save makes the draft needless and deletes it.
 */
public final class Drafts {

    private static final String SUFFIX = ".draft";
    private static final String UNTITLED = ".untitled-";

    private Drafts() {
    }

    /** Content that was taken from a document and is yet to be written. */
    public static final class Capture {

        private final Path file;
        private final DraftHeader header;
        private final ContentText text;

        private Capture(Path file, DraftHeader header, ContentText text) {
            this.file = file;
            this.header = header;
            this.text = text;
        }

        /** Writes the draft, whole or not at all; in any thread. @throws DocumentException CANNOT_WRITE, NOT_VERIFIED */
        public void write() throws DocumentException {
            SafeFile draft = SafeFile.of(file);
            List<byte[]> pieces = new ArrayList<>(text.pieces());
            pieces.set(0, header.insertInto(pieces.getFirst()));
            draft.replaceWithoutBackup(pieces);
            draft.cleanUp();
        }
    }

    /**
     * Takes the content of a document as it is now; call it in the document's thread and write the result in another.
     *
     * @param untitledFolder where first drafts of documents without a file go; must exist
     */
    public static Capture capture(Document document, Path untitledFolder) {
        Path file = document.path().map(Drafts::fileOf).or(document::draft)
                .orElseGet(() -> untitledFolder.resolve(UNTITLED + document.key() + "." + Documents.EXTENSION + SUFFIX));
        DraftHeader header = new DraftHeader(Instant.now().truncatedTo(ChronoUnit.MILLIS), document.fingerprint());
        document.setDraft(file);
        return new Capture(file, header, document.resource().text());
    }

    /** Where the draft of a document's file is kept. */
    public static Path fileOf(Path document) {
        return document.resolveSibling("." + document.getFileName() + SUFFIX);
    }

    /**
     * The unsaved work on a file, if there is any: a draft that says the same as the file is none.
     *
     * @throws DocumentException UNREADABLE, TOO_LARGE when there is something that cannot be read
     */
    public static Optional<Draft> find(Path document) throws DocumentException {
        Path target = document.toAbsolutePath().normalize();
        Path file = fileOf(target);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] draft = WholeFile.read(file, Limits.DEFAULT);
        Optional<DraftHeader> header = DraftHeader.read(draft);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        String present = Files.exists(target) ? Fingerprint.hash(WholeFile.read(target, Limits.DEFAULT)) : null;
        if (Fingerprint.hash(DraftHeader.strip(draft)).equals(present)) {
            return Optional.empty();
        }
        Fingerprint base = header.get().base();
        boolean goesOn = base == null ? present == null : base.hash().equals(present);
        return Optional.of(new Draft(file, target, header.get(), !goesOn));
    }

    /**
     * The unsaved work on documents without a file.
     *
     * @param untitledFolder where these drafts go; need not exist
     * @throws DocumentException UNREADABLE, TOO_LARGE when there is something that cannot be read
     */
    public static List<Draft> findUntitled(Path untitledFolder) throws DocumentException {
        List<Draft> found = new ArrayList<>();
        if (!Files.isDirectory(untitledFolder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(untitledFolder,
                UNTITLED + "*." + Documents.EXTENSION + SUFFIX)) {
            for (Path file : files) {
                DraftHeader.read(WholeFile.read(file, Limits.DEFAULT))
                        .ifPresent(header -> found.add(new Draft(file, null, header, false)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw DocumentException.of(Kind.UNREADABLE, untitledFolder, e, "read.failed", String.valueOf(e.getMessage()));
        }
        found.sort(Comparator.comparing(Draft::written));
        return found;
    }

    /**
     * Deletes the draft of a document, when the user closes it without saving.
     *
     * @throws DocumentException CANNOT_WRITE when it cannot be deleted
     */
    public static void discard(Document document) throws DocumentException {
        Optional<Path> file = document.draft().or(() -> document.path().map(Drafts::fileOf));
        if (file.isPresent()) {
            discard(file.get());
        }
    }

    /** Deletes a file that is needless now, if it is there. */
    static void discard(Path needless) throws DocumentException {
        try {
            Files.deleteIfExists(needless);
        } catch (IOException e) {
            throw DocumentException.of(Kind.CANNOT_WRITE, needless, e, "write.failed", String.valueOf(e.getMessage()));
        }
    }
}
