/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchPackage;

/** Keeps highlights on their words while the text around and inside of them changes. */
final class Stretches {

    private Stretches() {
    }

    /**
     * The commands that move the highlights of an answer along with a change of its text. What is typed inside of a highlight belongs to
     * it, what is typed at its ends does not; a highlight of which nothing is left goes.
     */
    static List<Command> follow(EditingDomain domain, Answer answer, String before, String after) {
        if (answer.getHighlights().isEmpty()) {
            return List.of();
        }
        int start = commonStart(before, after);
        int end = before.length() - commonEnd(before, after, start);
        int shift = after.length() - before.length();
        List<Command> commands = new ArrayList<>();
        for (Highlight highlight : answer.getHighlights()) {
            int from = from(highlight.getFrom(), start, end, shift);
            int to = to(highlight.getTo(), start, end, shift);
            if (to <= from) {
                commands.add(RemoveCommand.create(domain, answer, ResearchPackage.Literals.ANSWER__HIGHLIGHTS, highlight));
            } else {
                move(domain, highlight, from, to, commands);
            }
        }
        return commands;
    }

    /** Where a highlight begins after the text from {@code start} to {@code end} was replaced by one that is longer by {@code shift}. */
    private static int from(int from, int start, int end, int shift) {
        boolean stays = from < start || from == start && start < end;
        return stays ? from : Math.max(from, end) + shift;
    }

    private static int to(int to, int start, int end, int shift) {
        return to <= start ? to : to >= end ? to + shift : start;
    }

    private static void move(EditingDomain domain, Highlight highlight, int from, int to, List<Command> commands) {
        if (from != highlight.getFrom()) {
            commands.add(SetCommand.create(domain, highlight, ResearchPackage.Literals.HIGHLIGHT__FROM, from));
        }
        if (to != highlight.getTo()) {
            commands.add(SetCommand.create(domain, highlight, ResearchPackage.Literals.HIGHLIGHT__TO, to));
        }
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
