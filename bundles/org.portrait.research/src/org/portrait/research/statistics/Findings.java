/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.privacy.ConsentRule;

/**
 * What was found out in some studies; a picture of one moment, for one thread. What was said is sorted by questions once; a question is
 * counted when it is asked for, so that nothing of the many others is kept. Answers of people who withdrew their consent are left out.
 */
public final class Findings {

    private final List<Study> studies;
    private final List<Question> questions = new ArrayList<>();
    private final Map<Study, SessionAnswers> sessions = new LinkedHashMap<>();
    private final Map<Study, SurveyAnswers> surveys = new LinkedHashMap<>();

    private Findings(ResearchProject research, Scope scope, Circle circle) {
        studies = research.getStudies().stream().filter(scope::includes).toList();
        Set<String> asked = new HashSet<>();
        Circle used = circle.without(ConsentRule.of(research, LocalDate.now()).withdrawn());
        for (Study study : studies) {
            SessionAnswers said = new SessionAnswers(study, scope, used);
            SurveyAnswers responded = new SurveyAnswers(study, scope, used);
            sessions.put(study, said);
            surveys.put(study, responded);
            asked.addAll(said.questions());
            asked.addAll(responded.questions());
        }
        for (Guide guide : research.getGuides()) {
            for (Iterator<EObject> all = guide.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Question question && asked.contains(question.getId())) {
                    questions.add(question);
                }
            }
        }
    }

    /** Looks at the studies of a scope. */
    public static Findings of(ResearchProject research, Scope scope) {
        return new Findings(research, scope, Circle.ALL);
    }

    /** Looks at the studies of a scope, and at some of the people only. @param among empty for everybody */
    public static Findings of(ResearchProject research, Scope scope, Optional<Among> among) {
        return new Findings(research, scope, among.map(who -> Circle.of(research, who)).orElse(Circle.ALL));
    }

    /** The studies that are looked at. */
    public List<Study> studies() {
        return studies;
    }

    /** The questions that were asked, in the order of the guides. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** What each study found out about a question, in the order of the studies that asked it. */
    public List<Tally> tallies(Question question) {
        List<Tally> tallies = new ArrayList<>();
        for (Study study : studies) {
            Tally tally = new Tally(study, question);
            sessions.get(study).count(tally);
            surveys.get(study).count(tally);
            if (tally.asked() > 0) {
                tallies.add(tally);
            }
        }
        return tallies;
    }

    /** How many said something to a question; costs much less than the {@link #result}. */
    public int answered(Question question) {
        int answered = 0;
        for (Study study : studies) {
            answered += sessions.get(study).answered(question.getId()) + surveys.get(study).answered(question.getId());
        }
        return answered;
    }

    /** What was answered to a question. */
    public Result result(Question question) {
        return Result.of(question, tallies(question));
    }

    /**
     * Who gave an answer to a question in a session. Responses to surveys are counted, they have no voice.
     *
     * @param text one of the answers of {@link #result}
     */
    public List<Voice> saying(Question question, String text) {
        String folded = Words.folded(text);
        return studies.stream().flatMap(study -> sessions.get(study).saying(question, folded)).toList();
    }

    /** Everything that respondents said in the sessions of a study. */
    public List<Voice> voices(Study study) {
        return sessions.containsKey(study) ? sessions.get(study).voices() : List.of();
    }
}
