/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.research.Answer;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchPackage.Literals;
import org.portrait.research.ResearchProject;

/** What the edits of codes and of highlights have in common. */
final class Uses {

    private Uses() {
    }

    static List<Highlight> highlights(ResearchProject research) {
        List<Highlight> found = new ArrayList<>();
        research.getStudies().forEach(study -> study.getSessions()
                .forEach(session -> session.getAnswers().forEach(answer -> found.addAll(answer.getHighlights()))));
        return found;
    }

    /** Whether nothing worth keeping is left of a highlight when so many of its uses go. */
    static boolean leavesNothing(Highlight highlight, int uses) {
        return highlight.getUses().size() == uses && (highlight.getComment() == null || highlight.getComment().isBlank());
    }

    /** Who gave a code: an empty text for nobody in particular. */
    static String coder(CodeUse use) {
        return Objects.requireNonNullElse(use.getCoder(), "").strip();
    }

    /** Turns uses into uses of another code; those whose coder gave it already go. */
    static List<Command> become(EditingDomain domain, Highlight highlight, Predicate<CodeUse> which, String code) {
        Set<String> coders = new HashSet<>();
        highlight.getUses().stream().filter(use -> code.equals(use.getCode())).map(Uses::coder).forEach(coders::add);
        List<Command> commands = new ArrayList<>();
        List<CodeUse> doubled = new ArrayList<>();
        for (CodeUse use : highlight.getUses()) {
            if (which.test(use) && !code.equals(use.getCode())) {
                if (coders.add(coder(use))) {
                    commands.add(SetCommand.create(domain, use, Literals.CODE_USE__CODE, code));
                } else {
                    doubled.add(use);
                }
            }
        }
        if (!doubled.isEmpty()) {
            commands.add(RemoveCommand.create(domain, highlight, Literals.HIGHLIGHT__USES, doubled));
        }
        return commands;
    }

    /** Takes uses away, and highlights that nothing is left of. */
    static List<Command> remove(EditingDomain domain, Iterable<Highlight> highlights, Predicate<CodeUse> which) {
        List<Command> commands = new ArrayList<>();
        Map<Answer, List<Highlight>> empty = new LinkedHashMap<>();
        for (Highlight highlight : highlights) {
            List<CodeUse> doomed = highlight.getUses().stream().filter(which).toList();
            if (!doomed.isEmpty() && leavesNothing(highlight, doomed.size())) {
                empty.computeIfAbsent((Answer) highlight.eContainer(), any -> new ArrayList<>()).add(highlight);
            } else if (!doomed.isEmpty()) {
                commands.add(RemoveCommand.create(domain, highlight, Literals.HIGHLIGHT__USES, doomed));
            }
        }
        empty.forEach((answer, gone) -> commands.add(RemoveCommand.create(domain, answer, Literals.ANSWER__HIGHLIGHTS, gone)));
        return commands;
    }
}
