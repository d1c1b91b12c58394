/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.core.document.storage.WholeFile;

/** What became of a file since it was read. */
enum DiskState {
    /** It is as it was, or as absent as it was. */
    UNCHANGED,
    /** It has other content. */
    CHANGED,
    /** It was not there before. */
    CREATED,
    /** It is not there any more. */
    DELETED;

    /**
     * Looks at the disk.
     *
     * @param known    what was read, or {@code null} when there was no such file
     * @param thorough whether to compare the content even when size and time are the same
     * @throws DocumentException when there is a file that cannot be read
     */
    static DiskState of(Path file, Fingerprint known, boolean thorough) throws DocumentException {
        if (!Files.exists(file)) {
            return known == null ? UNCHANGED : DELETED;
        }
        if (known == null) {
            return CREATED;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.size() != known.size()) {
                return CHANGED;
            }
            if (!thorough && known.looksLike(attributes)) {
                return UNCHANGED;
            }
        } catch (IOException e) {
            throw DocumentException.of(Kind.UNREADABLE, file, e, "read.failed", String.valueOf(e.getMessage()));
        }
        return known.matches(WholeFile.read(file, Limits.DEFAULT)) ? UNCHANGED : CHANGED;
    }

    /** Refuses to write over what somebody else did. */
    void refuseChange(Path file) throws DocumentException {
        String key = switch (this) {
            case UNCHANGED -> null;
            case CHANGED -> "changed.content";
            case CREATED -> "changed.created";
            case DELETED -> "changed.deleted";
        };
        if (key != null) {
            throw DocumentException.of(Kind.CHANGED_ON_DISK, file, null, key);
        }
    }
}
