/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodingEdits;
import org.portrait.ui.edit.Editing;

/** What the pages work on: the research as it is now, who codes it, and which codes were given last. */
final class Material {

    private static final int RECENT = 9;

    private final Supplier<ResearchProject> root;
    private final Editing editing;
    private final List<String> recent = new ArrayList<>();
    private List<String> usual = List.of();
    private String coder = "";
    private CodeBook book;

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

    /** Something in the document is another now. */
    void changed() {
        book = null;
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

    /** Tells which codes had been given most before anybody coded here, the most frequent first. @param ids identifiers of codes */
    void setUsual(List<String> ids) {
        usual = ids;
    }

    /** The codes for the keys 1 to 9: those that were given last, then those that had been given most before. */
    List<Code> recent() {
        return Stream.of(recent.stream(), usual.stream(), book().codes().stream().map(Code::getId)).flatMap(ids -> ids).distinct()
                .flatMap(id -> book().code(id).stream()).limit(RECENT).toList();
    }
}
