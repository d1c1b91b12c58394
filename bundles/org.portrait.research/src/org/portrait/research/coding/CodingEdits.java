/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.Values;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage.Literals;

/** Edits of highlights and of the codes that they have. Each is one command that can be undone. */
public final class CodingEdits {

    private final EditingDomain domain;
    private final String coder;
    private final LocalDate day;

    /**
     * @param domain of the document
     * @param coder  who codes; {@code null} or blank for nobody in particular
     * @param day    of the coding
     */
    public CodingEdits(EditingDomain domain, String coder, LocalDate day) {
        this.domain = domain;
        this.coder = (String) Values.normalise(Literals.CODE_USE__CODER, coder);
        this.day = day;
    }

    /** Gives words a code. Words that are highlighted already, from the same beginning to the same end, are not highlighted twice. */
    public Command give(Collection<Stretch> words, Code code) {
        List<Command> steps = new ArrayList<>();
        for (Stretch stretch : words) {
            stretch.trimmed().ifPresent(clean -> steps.add(highlighted(clean).map(highlight -> give(highlight, code))
                    .orElseGet(() -> AddCommand.create(domain, clean.answer(), Literals.ANSWER__HIGHLIGHTS, highlight(clean, code)))));
        }
        return Edits.all(steps);
    }

    /** Gives a highlight one more code, unless this coder gave it already. */
    public Command give(Highlight highlight, Code code) {
        return find(highlight, code).isPresent() ? IdentityCommand.INSTANCE
                : AddCommand.create(domain, highlight, Literals.HIGHLIGHT__USES, Identifiers.complete(use(code)));
    }

    /** The use of a code that this coder gave to a highlight. */
    public Optional<CodeUse> find(Highlight highlight, Code code) {
        String name = coder == null ? "" : coder;
        return highlight.getUses().stream().filter(use -> code.getId().equals(use.getCode()) && name.equals(Uses.coder(use))).findFirst();
    }

    /** Puts another code in the place of one that was given; the coder stays who it was. */
    public Command change(CodeUse use, Code code) {
        return Edits.all(Uses.become(domain, (Highlight) use.eContainer(), each -> each == use, code.getId()));
    }

    /** Takes a code from a highlight. A highlight without codes and comment goes, too. */
    public Command take(CodeUse use) {
        return Edits.all(Uses.remove(domain, List.of((Highlight) use.eContainer()), each -> each == use));
    }

    /** Takes a highlight away with all codes and the comment. */
    public Command remove(Highlight highlight) {
        return RemoveCommand.create(domain, highlight.eContainer(), Literals.ANSWER__HIGHLIGHTS, List.of(highlight));
    }

    /** Says why a highlight matters. */
    public Command comment(Highlight highlight, String comment) {
        return TraitEdits.setFeature(domain, highlight, Literals.HIGHLIGHT__COMMENT, comment);
    }

    /** The highlight that has exactly these words, if there is one. */
    public static Optional<Highlight> highlighted(Stretch words) {
        return words.answer().getHighlights().stream()
                .filter(highlight -> highlight.getFrom() == words.from() && highlight.getTo() == words.to()).findFirst();
    }

    private Highlight highlight(Stretch words, Code code) {
        Highlight highlight = ResearchFactory.eINSTANCE.createHighlight();
        highlight.setFrom(words.from());
        highlight.setTo(words.to());
        highlight.getUses().add(use(code));
        return Identifiers.complete(highlight);
    }

    private CodeUse use(Code code) {
        CodeUse use = ResearchFactory.eINSTANCE.createCodeUse();
        use.setCode(code.getId());
        use.setCoder(coder);
        use.setDate(day);
        return use;
    }
}
