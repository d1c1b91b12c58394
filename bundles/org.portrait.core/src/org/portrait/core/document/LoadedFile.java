/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.storage.Fingerprint;
import org.portrait.core.document.storage.WholeFile;
import org.portrait.model.Identified;
import org.portrait.model.Project;

/** The content of a file, read and understood, but not yet in a document; read it on any thread. */
public final class LoadedFile {

    private final Path path;
    private final Content content;
    private final Fingerprint fingerprint;
    private DocumentResource resource;

    private LoadedFile(Path path, Content content, Fingerprint fingerprint) {
        this.path = path;
        this.content = content;
        this.fingerprint = fingerprint;
    }

    static LoadedFile read(FileKind<?> kind, Path path, Limits limits) throws DocumentException {
        byte[] bytes = WholeFile.read(path, limits);
        // Two threads read a large file: what is in it takes long, and so does its hash.
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> Fingerprint.hash(bytes));
        Content content = Content.read(kind, bytes, path, limits);
        return new LoadedFile(path, content, Saving.fingerprint(path, bytes.length, hash.join()));
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** The project of a persona file; it goes over into a document that takes the content. */
    public Project project() {
        return content.project();
    }

    /** What it holds; it goes over into a document that takes the content. */
    public Identified root() {
        return content.root();
    }

    /** Does beforehand what takes long of {@link Document#replaceWith}, and of {@link Document#prepareSaving} after it. */
    public LoadedFile prepare() {
        resource().text();
        return this;
    }

    /** The content in a resource of its own, for one document to take. */
    DocumentResource resource() {
        if (resource == null) {
            resource = new DocumentResource(URI.createFileURI(path.toString()), content.kind());
            resource.replaceContent(content);
        }
        return resource;
    }

    /** What was not understood. */
    public List<DocumentWarning> warnings() {
        return content.warnings();
    }

    Content content() {
        return content;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }
}
