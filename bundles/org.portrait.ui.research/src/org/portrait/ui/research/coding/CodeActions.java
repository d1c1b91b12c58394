/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeEdits;
import org.portrait.research.coding.Loss;
import org.portrait.ui.text.Question;

/** What can be done to codes, each as one step with a name. */
final class CodeActions {

    private final Material material;

    CodeActions(Material material) {
        this.material = material;
    }

    private EObject home(Code above) {
        return above == null ? material.research() : above;
    }

    /** Adds a code. @param above the code that it is finer than, or {@code null} */
    Code add(Code above) {
        Code code = CodeEdits.fresh(material.research(), Words.get("codes.fresh"));
        material.execute(Words.get("edit.code.add"), CodeEdits.add(material.editing().domain(), home(above), code, TraitEdits.END));
        return code;
    }

    void rename(Code code, String name) {
        material.execute(Words.get("edit.code.rename"), CodeEdits.rename(material.editing().domain(), code, name));
    }

    void colour(Code code, String colour) {
        material.execute(Words.get("edit.code.colour"), CodeEdits.colour(material.editing().domain(), code, colour));
    }

    /** Changes the definition while it is typed. */
    void define(Code code, String definition) {
        material.editing().type(List.of(code, "definition"), Words.get("edit.code.define"),
                () -> CodeEdits.define(material.editing().domain(), code, definition));
    }

    /** @param above the code to put it below, or {@code null} for the top */
    void move(Code code, Code above, int index) {
        if (CodeEdits.canMove(code, home(above))) {
            material.execute(Words.get("edit.code.move"), CodeEdits.move(material.editing().domain(), code, home(above), index));
        }
    }

    /** Moves a code among its neighbours. @param step 1 for down, -1 for up */
    void shift(Code code, int step) {
        EObject home = code.eContainer();
        List<?> neighbours = (List<?>) home.eGet(code.eContainingFeature());
        int index = neighbours.indexOf(code) + step;
        if (index >= 0 && index < neighbours.size()) {
            material.execute(Words.get("edit.code.move"), CodeEdits.move(material.editing().domain(), code, home, index));
        }
    }

    void merge(List<Code> from, Code into) {
        material.execute(Words.get("edit.code.merge"), CodeEdits.merge(material.editing().domain(), material.research(), from, into));
    }

    /** Gives highlights another code instead of one of a family. */
    void recode(Code code, Collection<Highlight> highlights, Code into) {
        material.execute(Words.get("edit.code.recode"),
                CodeEdits.recode(material.editing().domain(), CodeBook.family(code), highlights, into));
    }

    /** Gives highlights a new code instead of one. */
    Code split(Code code, Collection<Highlight> highlights, String name) {
        Code fresh = CodeEdits.fresh(material.research(), name);
        material.execute(Words.get("edit.code.split"), CodeEdits.split(material.editing().domain(), code, highlights, fresh));
        return fresh;
    }

    /** Deletes a code; asks when highlights go along. */
    void delete(Code code, Shell shell) {
        Loss loss = Loss.of(material.research(), code);
        String finer = loss.codes() > 1 ? " " + Words.count("codes.delete.finer", loss.codes() - 1) : "";
        String uses = loss.uses() > 0 ? " " + Words.count("codes.delete.uses", loss.uses()) : "";
        String gone = loss.highlights() > 0 ? " " + Words.count("codes.delete.highlights", loss.highlights()) : "";
        if (loss.uses() == 0 && loss.codes() == 1 || Question.confirm(shell, Words.get("codes.delete.title"),
                Words.get("codes.delete.message", CodeBook.name(code)) + finer + uses + gone, Words.get("codes.delete"))) {
            material.execute(Words.get("edit.code.delete"), CodeEdits.remove(material.editing().domain(), material.research(), code));
        }
    }
}
