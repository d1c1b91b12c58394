/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.Coded;
import org.portrait.research.coding.CodingEdits;
import org.portrait.ui.edit.Editing;

/** What the pages work on: the research as it is now, who codes it, and which codes were given last. */
final class Material {

    private static final int RECENT = 9;

    private final Supplier<ResearchProject> root;
    private final Editing editing;
    private final List<String> recent = new ArrayList<>();
    /** Codes as they were given when the document was opened: counting them at each edit would take time in large studies. */
    private List<String> usual;
    private String coder = "";
    private CodeBook book;
    private Coded coded;

    Material(Supplier<ResearchProject> root, Editing editing) {
        this.root = Objects.requireNonNull(root);
        this.editing = Objects.requireNonNull(editing);
    }

    ResearchProject research() {
        return root.get();
    }

    /** The code book as it is now. */
    CodeBook book() {
        book = book == null ? CodeBook.of(research()) : book;
        return book;
    }

    /** Everything that is coded now. */
    Coded coded() {
        coded = coded == null ? Coded.of(research(), book()) : coded;
        return coded;
    }

    /** Something in the document is another now. */
    void changed() {
        book = null;
        coded = null;
    }

    String coder() {
        return coder;
    }

    void setCoder(String name) {
        coder = name.strip();
    }

    /** Edits in the name of who codes. */
    CodingEdits coding() {
        return new CodingEdits(editing.domain(), coder, LocalDate.now());
    }

    Editing editing() {
        return editing;
    }

    /** Does a change as one step. @param label what the Edit menu calls it */
    boolean execute(String label, Command command) {
        return editing.execute(label, command);
    }

    /** Notes that a code was given. */
    void gave(Code code) {
        recent.remove(code.getId());
        recent.addFirst(code.getId());
    }

    /** The codes for the keys 1 to 9: those that were given last, then those that had been given most before. */
    List<Code> recent() {
        if (usual == null) {
            usual = book().codes().stream().sorted(Comparator.comparingInt((Code code) -> coded().counts(code).own()).reversed()).map(Code::getId).toList();
        }
        return Stream.of(recent.stream(), usual.stream(), book().codes().stream().map(Code::getId)).flatMap(ids -> ids).distinct()
                .flatMap(id -> book().code(id).stream()).limit(RECENT).toList();
    }
}
