/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Project;

/** What a file held at an earlier time, read and understood: to look at, and to bring back. */
public final class EarlierContent {

    private final Content content;

    private EarlierContent(Content content) {
        this.content = content;
    }

    /**
     * Reads earlier content; in any thread.
     *
     * @param bytes the whole file as it was
     * @param file  the file, to be named in messages
     * @throws DocumentException when this is no persona file
     */
    public static EarlierContent read(byte[] bytes, Path file) throws DocumentException {
        return new EarlierContent(Content.read(bytes, file, Limits.DEFAULT));
    }

    /** The project as it was; it goes over into a document that takes it. */
    public Project project() {
        return content.project();
    }

    /** Does beforehand what makes the first save of a document with this content slow; in the thread that has read it. */
    public EarlierContent prepareSaving() {
        content.text();
        return this;
    }

    /**
     * A command that puts this content in place of what the document holds, and undone puts the former back. The file stays as it
     * is until the document is saved.
     *
     * @param label name of the command for the user
     */
    public Command restoreInto(Document target, String label) {
        return new ReplaceContent(target.resource(), content, label);
    }

    /**
     * Puts this content back into the file itself, for a file that cannot be opened any more; in any thread.
     *
     * @param keeper is given the file before its content is replaced, see {@link Saving#write(Consumer)}
     * @throws DocumentException CANNOT_WRITE, NOT_VERIFIED; the file is then as it was
     */
    public void restoreFile(Path file, Consumer<Path> keeper) throws DocumentException {
        Document document = Document.unsaved(file.toAbsolutePath().normalize(), content);
        try {
            Documents.startSavingAs(document, file, true).write(keeper);
        } finally {
            document.dispose();
        }
    }
}
