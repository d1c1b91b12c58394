/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.markup.MarkupNode;
import org.portrait.core.document.markup.MarkupReader;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.model.Identified;
import org.portrait.model.Project;

/**
 * What a file holds.
 *
 * @param kind     what kind of file it is
 * @param root     the project or what else the file is about, not yet in a resource
 * @param before   remarks before it
 * @param after    remarks after it
 * @param warnings what was not understood
 */
record Content(FileKind<?> kind, Identified root, List<MarkupNode> before, List<MarkupNode> after, List<DocumentWarning> warnings) {

    /** Reads the bytes of a persona file, as {@link #read(FileKind, byte[], Path, Limits)} does. */
    static Content read(byte[] bytes, Path file, Limits limits) throws DocumentException {
        return read(FileKind.PERSONA, bytes, file, limits);
    }

    /**
     * Reads the bytes of a file, migrating it when it is of an earlier version.
     *
     * @param file the file to be named in messages, or {@code null}
     */
    static Content read(FileKind<?> kind, byte[] bytes, Path file, Limits limits) throws DocumentException {
        ContentReader reader = new ContentReader(kind, file);
        VersionGate gate = new VersionGate(reader, kind, file);
        MarkupReader.read(bytes, file, limits, gate);
        List<DocumentWarning> warnings = new ArrayList<>();
        if (gate.version() < kind.version()) {
            warnings.add(new DocumentWarning(DocumentWarning.Kind.MIGRATED, 0, "",
                    List.of(String.valueOf(gate.version()), String.valueOf(kind.version()))));
        }
        warnings.addAll(reader.warnings());
        return new Content(kind, reader.root(() -> Fingerprint.hash(bytes)), reader.before(), reader.after(), List.copyOf(warnings));
    }

    /** The project of a persona file. */
    Project project() {
        return (Project) root;
    }

    /** The file with this content, as it would be written now. */
    ContentText text() {
        return new ContentWriter(kind).write(root, before, after);
    }
}
