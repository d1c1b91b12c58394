/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Project;
import org.portrait.ui.problem.ContentReader;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;

/** Gets at the content of a file in any thread but that of the UI: from the open document, else from the disk. */
final class FileContent implements ContentReader {

    private final Map<Path, DocumentSession> open = new ConcurrentHashMap<>();

    void opened(DocumentSession session) {
        open.put(session.file(), session);
    }

    void closed(Path file) {
        open.remove(file);
    }

    boolean isOpen(Path file) {
        return open.containsKey(file);
    }

    /**
     * Works with the content of a file, as {@link DocumentSession#read} does.
     *
     * @throws DocumentException when the file cannot be read
     */
    @Override
    public <T> T read(Path file, Function<Project, T> work) throws DocumentException {
        DocumentSession session = open.get(file);
        if (session != null) {
            return session.read(work);
        }
        Document document = Documents.open(file);
        try {
            return work.apply(document.project());
        } finally {
            document.dispose();
        }
    }

    /** Whether a resource is a persona file on a disk, not one that the platform hides. */
    static boolean isPersonaFile(IFile file) {
        return isOurs(file, DocumentKind.PERSONA);
    }

    /** Whether a resource is a file of a kind on a disk, not one that the platform hides. */
    static boolean isOurs(IFile file, DocumentKind kind) {
        return kind.extension().equals(file.getFileExtension()) && !file.getName().startsWith(".") && file.getLocation() != null;
    }
}
