/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeEdits;

/** Marks and codes on the words of one answer. */
final class Marks {

    private final EditingDomain domain;
    private final Answer answer;
    private final LogTexts texts;

    /** @param answer where the words stand, or {@code null} when nothing was said yet */
    Marks(EditingDomain domain, Answer answer, LogTexts texts) {
        this.domain = domain;
        this.answer = answer;
        this.texts = texts;
    }

    /** From one letter to another. */
    private record Stretch(int from, int to) {
    }

    /** The words that are meant: those of the stretch without blanks at its ends, or all. */
    private Optional<Stretch> stretch(int from, int to) {
        String words = answer == null || answer.getText() == null ? "" : answer.getText();
        int start = from < to ? Math.max(0, from) : 0;
        int end = from < to ? Math.min(to, words.length()) : words.length();
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    private Optional<Highlight> find(Stretch stretch) {
        return answer.getHighlights().stream().filter(each -> each.getFrom() == stretch.from() && each.getTo() == stretch.to()).findFirst();
    }

    boolean mark(int from, int to) {
        Optional<Stretch> stretch = stretch(from, to);
        stretch.ifPresent(words -> find(words).ifPresentOrElse(this::remove,
                () -> execute(domain, texts.get("step.mark"), adding(highlight(words)))));
        return stretch.isPresent();
    }

    private void remove(Highlight highlight) {
        execute(domain, texts.get("step.unmark"), RemoveCommand.create(domain, answer, ResearchPackage.Literals.ANSWER__HIGHLIGHTS, highlight));
    }

    boolean tag(ResearchProject research, int from, int to, String name, String coder) {
        Optional<Stretch> stretch = name.isBlank() ? Optional.empty() : stretch(from, to);
        stretch.ifPresent(words -> {
            List<Command> commands = new ArrayList<>();
            Code code = code(research, name.strip(), commands);
            Optional<Highlight> known = find(words);
            CodeUse use = use(code, coder);
            if (known.isEmpty()) {
                Highlight highlight = highlight(words);
                highlight.getUses().add(use);
                commands.add(adding(highlight));
            } else if (known.get().getUses().stream()
                    .noneMatch(each -> code.getId().equals(each.getCode()) && Objects.equals(each.getCoder(), coder))) {
                commands.add(AddCommand.create(domain, known.get(), ResearchPackage.Literals.HIGHLIGHT__USES, use));
            }
            execute(domain, texts.get("step.tag", code.getName()), Edits.all(commands));
        });
        return stretch.isPresent();
    }

    private Command adding(Highlight highlight) {
        return AddCommand.create(domain, answer, ResearchPackage.Literals.ANSWER__HIGHLIGHTS, highlight);
    }

    private static Highlight highlight(Stretch stretch) {
        Highlight highlight = ResearchFactory.eINSTANCE.createHighlight();
        highlight.setFrom(stretch.from());
        highlight.setTo(stretch.to());
        return Identifiers.complete(highlight);
    }

    private static CodeUse use(Code code, String coder) {
        CodeUse use = ResearchFactory.eINSTANCE.createCodeUse();
        use.setCode(code.getId());
        use.setCoder(coder);
        use.setDate(LocalDate.now());
        return Identifiers.complete(use);
    }

    /** The code of this name, wherever it stands in the code book; a new one at its end when there is none. */
    private Code code(ResearchProject research, String name, List<Command> commands) {
        return CodeBook.of(research).named(name).orElseGet(() -> {
            Code code = CodeEdits.fresh(research, name);
            commands.add(CodeEdits.add(domain, research, code, TraitEdits.END));
            return code;
        });
    }

    /** Executes a command as one step with a name, unless it changes nothing. */
    static void execute(EditingDomain domain, String label, Command command) {
        if (Edits.changes(command)) {
            CompoundCommand step = new CompoundCommand(0, label);
            step.append(command);
            Edits.execute(domain, step);
        }
    }
}
