/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.core.document.FileKind;
import org.portrait.model.Identified;
import org.portrait.research.document.ResearchFiles;

/** The kinds of files that the workbench opens as documents. */
public enum DocumentKind {

    /** Personas. */
    PERSONA(FileKind.PERSONA, "org.portrait.ui.editor.persona"),
    /** What people answered. */
    RESEARCH(ResearchFiles.RESEARCH, "org.portrait.ui.research.editor"),
    /** Who they are; they are seen, edited and saved with the research. */
    RESPONDENTS(ResearchFiles.RESPONDENTS, null);

    private final FileKind<? extends Identified> fileKind;
    private final String editorId;

    DocumentKind(FileKind<? extends Identified> fileKind, String editorId) {
        this.fileKind = fileKind;
        this.editorId = editorId;
    }

    /** The kind of a file by its name; empty when it is none of ours. */
    public static Optional<DocumentKind> of(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(values()).filter(kind -> name.endsWith("." + kind.extension())).findFirst();
    }

    /** Whether files of this kind are opened by themselves. */
    public boolean isEdited() {
        return editorId != null;
    }

    /** Whether a file is of this kind by its name. */
    public boolean matches(Path file) {
        return of(file).filter(this::equals).isPresent();
    }

    /** The file of another kind that belongs to a file of this kind: the one beside it with the same name. */
    public Path beside(Path file, DocumentKind other) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - extension().length()) + other.extension());
    }

    /** What stands in the files. */
    public FileKind<? extends Identified> fileKind() {
        return fileKind;
    }

    /** Extension of the files, without a dot. */
    public String extension() {
        return fileKind.extension();
    }

    /** Identifier of the editor; empty when files of this kind have none of their own. */
    public Optional<String> editorId() {
        return Optional.ofNullable(editorId);
    }
}
