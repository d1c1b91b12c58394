/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.portrait.core.document.markup.MarkupSink;
import org.portrait.core.document.markup.MarkupTree;
import org.portrait.core.document.markup.Tag;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.problem.Place;

/**
 * Looks at the version of a file: hands the present one straight on, migrates an earlier one as a tree first, and
 * refuses a later one.
 */
final class VersionGate implements MarkupSink {

    private final MarkupSink target;
    private final FileKind<?> kind;
    private final Path file;
    private MarkupSink current;
    private MarkupTree tree;
    private int version;

    /** @param file the file to be named in messages, or {@code null} */
    VersionGate(MarkupSink target, FileKind<?> kind, Path file) {
        this.target = target;
        this.kind = kind;
        this.current = target;
        this.file = file;
    }

    /** The version of the file, once it is read; 0 before. */
    int version() {
        return version;
    }

    @Override
    public void start(Tag tag) throws DocumentException {
        if (version == 0) {
            version = version(tag);
            if (version < kind.version()) {
                tree = new MarkupTree();
                current = tree;
            }
        }
        current.start(tag);
    }

    /** A file without a version is taken for a present one: somebody wrote it by hand. */
    private int version(Tag tag) throws DocumentException {
        for (int index = 0; index < tag.attributeCount(); index++) {
            if (tag.attributeName(index).equals(Format.VERSION_ATTRIBUTE)) {
                int place = index;
                return version(tag.attributeValue(index), () -> tag.attributePlace(place));
            }
        }
        return kind.version();
    }

    private int version(String text, Supplier<Place> place) throws DocumentException {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw DocumentException.at(place.get(), Kind.MALFORMED, file, null, "version.unreadable", Aside.abbreviated(text));
        }
        int found = Integer.parseInt(text);
        if (found > kind.version()) {
            throw DocumentException.at(place.get(), Kind.NEWER_VERSION, file, null, "version.newer", text,
                    String.valueOf(kind.version()));
        }
        return found;
    }

    @Override
    public void text(char[] characters, int offset, int length) throws DocumentException {
        current.text(characters, offset, length);
    }

    @Override
    public void comment(String content) throws DocumentException {
        (tree != null && tree.isComplete() ? target : current).comment(content);
    }

    @Override
    public void end() throws DocumentException {
        current.end();
        if (tree != null && tree.isComplete()) {
            tree.root().attributes().put(Format.VERSION_ATTRIBUTE, String.valueOf(kind.version()));
            kind.migrate(tree.root(), version);
            MarkupTree.replay(tree.root(), target);
        }
    }
}
