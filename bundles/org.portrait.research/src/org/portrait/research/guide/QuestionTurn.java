/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.SurveyColumn;
import org.portrait.research.log.Recognised;
import org.portrait.research.statistics.Words;
import org.portrait.research.survey.CellTurn;

/** Ways to answer a question in another way from now on, when people have answered it already. */
public final class QuestionTurn {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private QuestionTurn() {
    }

    /** The question that is asked from now on in the place of one that was answered; it belongs to nothing yet. */
    public static Question successor(Question question, QuestionKind kind) {
        Question next = GuideEdits.copy(question);
        next.getFollowUps().clear();
        next.setKind(kind);
        if (kind == QuestionKind.SCALE && next.getLowest() == null && next.getHighest() == null) {
            next.setLowest(LOWEST);
            next.setHighest(HIGHEST);
        }
        return next;
    }

    /** Asks the successor from now on; the question keeps its answers, and is no longer asked. What follows it follows the successor. */
    public static Command anew(EditingDomain domain, Question question, Question successor) {
        List<Command> steps = new ArrayList<>();
        steps.add(GuideEdits.put(domain, question, successor));
        steps.add(GuideEdits.retire(domain, question, true));
        List.copyOf(question.getFollowUps()).forEach(next -> steps.add(GuideEdits.move(domain, next, successor, TraitEdits.END)));
        return Edits.all(steps);
    }

    /**
     * Reads the answers that there are in another way. What people said stays word by word; the number, the day or the choice that is meant is
     * recognised in it, and what was only chosen becomes words where nothing is chosen any more.
     *
     * @param locale the language of numbers and days
     */
    public static Command turn(EditingDomain domain, GuideUse use, Question question, QuestionKind kind, Locale locale) {
        Command setting = GuideEdits.kind(domain, question, kind);
        if (!Edits.changes(setting)) {
            return IdentityCommand.INSTANCE;
        }
        Question then = EcoreUtil.copy(question);
        then.setKind(kind);
        List<Command> steps = new ArrayList<>(List.of(setting));
        use.said(question).forEach(answer -> turn(domain, answer, then, locale, steps));
        CellTurn cells = new CellTurn(question.getKind(), kind, "", words -> day(words, locale));
        for (SurveyColumn column : use.columns(question)) {
            steps.add(set(domain, column, ResearchPackage.Literals.SURVEY_COLUMN__CELLS, cells.apply(column.getCells()), column.getCells()));
        }
        return Edits.all(steps);
    }

    private static String day(String words, Locale locale) {
        Question day = ResearchFactory.eINSTANCE.createQuestion();
        day.setKind(QuestionKind.DATE);
        return Recognised.in(words, day, locale).orElse("");
    }

    private static void turn(EditingDomain domain, Answer answer, Question then, Locale locale, List<Command> steps) {
        String words = answer.getText() == null || answer.getText().isBlank() ? String.join(", ", answer.getValues()) : answer.getText();
        List<String> values = switch (then.getKind()) {
            case OPEN -> List.of();
            case NUMBER, SCALE, DATE -> Recognised.in(words, then, locale).stream().toList();
            case SINGLE, MULTIPLE -> chosen(words, answer, then);
        };
        boolean silent = answer.getText() == null || answer.getText().isBlank();
        if (silent && !words.isEmpty() && !values.equals(answer.getValues())) {
            steps.add(set(domain, answer, ResearchPackage.Literals.ANSWER__TEXT, words, answer.getText()));
        }
        steps.add(set(domain, answer, ResearchPackage.Literals.ANSWER__VALUES, values, answer.getValues()));
    }

    /** Choices stay choices; words that are an option are one. */
    private static List<String> chosen(String words, Answer answer, Question then) {
        Optional<String> option = then.getOptions().stream().filter(each -> Words.folded(each).equals(Words.folded(words))).findFirst();
        boolean fits = then.getKind() == QuestionKind.MULTIPLE || answer.getValues().size() == 1;
        return option.map(List::of).orElse(fits && then.getOptions().containsAll(answer.getValues()) ? List.copyOf(answer.getValues()) : List.of());
    }

    private static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, Object now) {
        return value.equals(now) ? IdentityCommand.INSTANCE : SetCommand.create(domain, owner, feature, value);
    }
}
