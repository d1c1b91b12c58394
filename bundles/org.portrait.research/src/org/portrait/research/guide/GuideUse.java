/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.portrait.research.Answer;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.value.CellBlock;
import org.portrait.research.value.Choices;

/** What was done along the guides of a project: which questions were answered, how often, and in how many sessions; a picture of one moment. */
public final class GuideUse {

    /** Questions that anything refers to, be it words of an interviewer. */
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<Answer>> said = new HashMap<>();
    private final Map<String, List<SurveyColumn>> columns = new HashMap<>();
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    private GuideUse(ResearchProject research) {
        for (Study study : research.getStudies()) {
            for (Session session : study.getSessions()) {
                String guide = session.getGuide() == null ? study.getGuide() : session.getGuide();
                if (guide != null) {
                    sessions.merge(guide, 1, Integer::sum);
                }
                session.getAnswers().stream().filter(answer -> answer.getQuestion() != null).forEach(answer -> add(session, answer));
            }
            for (Survey survey : study.getSurveys()) {
                survey.getColumns().stream().filter(column -> column.getQuestion() != null).forEach(this::add);
            }
        }
    }

    private void add(Session session, Answer answer) {
        used.add(answer.getQuestion());
        if (ResearchIndex.isOfRespondent(session, answer)) {
            said.computeIfAbsent(answer.getQuestion(), key -> new ArrayList<>()).add(answer);
        }
    }

    private void add(SurveyColumn column) {
        used.add(column.getQuestion());
        columns.computeIfAbsent(column.getQuestion(), key -> new ArrayList<>()).add(column);
    }

    /** Looks at a project. */
    public static GuideUse of(ResearchProject research) {
        return new GuideUse(research);
    }

    /** Whether anything refers to a question, so that it cannot simply go: an answer, one that was skipped, or a column of a survey. */
    public boolean isUsed(Question question) {
        return used.contains(question.getId());
    }

    /** Whether anything refers to a guide, or to a question of it. */
    public boolean isUsed(Guide guide) {
        if (sessions(guide) > 0) {
            return true;
        }
        for (Iterator<EObject> all = guide.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Question question && isUsed(question)) {
                return true;
            }
        }
        return false;
    }

    /** In how many sessions a guide is followed. */
    public int sessions(Guide guide) {
        return sessions.getOrDefault(guide.getId(), 0);
    }

    /** How many answers say something to a question, those of surveys included. */
    public int answers(Question question) {
        return counted.computeIfAbsent(question.getId(), id -> (int) said(question).stream().filter(ResearchIndex::isSaid).count()
                + columns(question).stream().flatMap(column -> column.getCells().stream()).mapToInt(GuideUse::filled).sum());
    }

    private static int filled(CellBlock block) {
        int filled = 0;
        for (int index = 0; index < block.size(); index++) {
            filled += block.place(index) >= 0 ? 1 : 0;
        }
        return filled;
    }

    /** What was chosen though it is not offered, or no longer, and how often; the most frequent first. Of questions with choices only. */
    public Map<String, Integer> notOffered(Question question) {
        Map<String, Integer> chosen = new HashMap<>();
        if (question.getKind() == QuestionKind.SINGLE || question.getKind() == QuestionKind.MULTIPLE) {
            said(question).forEach(answer -> answer.getValues().forEach(value -> chosen.merge(value, 1, Integer::sum)));
            for (SurveyColumn column : columns(question)) {
                column.getCells().forEach(block -> block.forEach(cell -> Choices.split(cell, Choices.BETWEEN)
                        .forEach(choice -> chosen.merge(choice, 1, Integer::sum))));
            }
            chosen.keySet().removeAll(question.getOptions());
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        chosen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    /** What respondents said to a question in sessions. */
    List<Answer> said(Question question) {
        return said.getOrDefault(question.getId(), List.of());
    }

    /** The columns of surveys that hold answers to a question. */
    List<SurveyColumn> columns(Question question) {
        return columns.getOrDefault(question.getId(), List.of());
    }
}
