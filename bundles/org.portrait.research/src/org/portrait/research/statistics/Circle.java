/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.value.CellBlock;

/** The people who are looked at: everybody, or only those who gave certain answers. A picture of one moment. */
final class Circle {

    /** Everybody. */
    static final Circle ALL = new Circle(null);

    private final Among among;
    private final Set<Object> people = new HashSet<>();
    private final Set<String> respondents = new HashSet<>();
    private final Map<Survey, BitSet> rows = new IdentityHashMap<>();

    private Set<String> withdrawn = Set.of();

    private Circle(Among among) {
        this.among = among;
    }

    /** The same people without some. @param withdrawn identifiers of respondents whose answers may not be used */
    Circle without(Set<String> withdrawn) {
        Circle circle = new Circle(among);
        circle.people.addAll(people);
        circle.respondents.addAll(respondents);
        circle.rows.putAll(rows);
        circle.withdrawn = withdrawn;
        return circle;
    }

    /** Finds out who is meant. */
    static Circle of(ResearchProject research, Among among) {
        Circle circle = new Circle(among);
        Optional<Question> question = ResearchIndex.ofGuides(research).question(among.question());
        for (Study study : research.getStudies()) {
            question.ifPresent(asked -> study.getSessions().forEach(session -> circle.hear(asked, session)));
            question.ifPresent(asked -> study.getSurveys().forEach(survey -> circle.read(asked, survey)));
        }
        return circle;
    }

    private void hear(Question question, Session session) {
        for (Answer answer : session.getAnswers()) {
            if (question.getId().equals(answer.getQuestion()) && SessionAnswers.texts(question, answer).stream().anyMatch(among::isMeant)) {
                Optional<Speaker> speaker = ResearchIndex.speaker(session, answer);
                people.add(speaker.isPresent() ? speaker.get() : session);
                speaker.map(Speaker::getRespondent).ifPresent(respondents::add);
            }
        }
    }

    private void read(Question question, Survey survey) {
        BitSet meant = new BitSet();
        for (SurveyColumn column : survey.getColumns()) {
            if (question.getId().equals(column.getQuestion())) {
                mark(column.getCells(), cell -> SurveyAnswers.texts(question, cell).stream().anyMatch(among::isMeant), meant);
            }
        }
        rows.put(survey, meant);
        int row = 0;
        for (CellBlock block : survey.getRespondents()) {
            for (int index = 0; index < block.size(); index++, row++) {
                if (meant.get(row) && block.place(index) >= 0) {
                    respondents.add(block.get(index));
                }
            }
        }
    }

    /** Marks the rows whose text passes a test; each different text of a block is tested once. */
    private static void mark(List<CellBlock> cells, Predicate<String> test, BitSet rows) {
        int start = 0;
        for (CellBlock block : cells) {
            List<String> texts = block.distinct();
            BitSet places = new BitSet();
            for (int place = 0; place < texts.size(); place++) {
                places.set(place, test.test(texts.get(place)));
            }
            for (int index = 0; index < block.size() && !places.isEmpty(); index++) {
                int place = block.place(index);
                if (place >= 0 && places.get(place)) {
                    rows.set(start + index);
                }
            }
            start += block.size();
        }
    }

    /** Whether somebody is meant who speaks in a session. @param speaker {@code null} when nobody knows who */
    boolean includes(Session session, Speaker speaker) {
        if (speaker != null && withdrawn.contains(Objects.requireNonNullElse(speaker.getRespondent(), ""))) {
            return false;
        }
        return among == null || people.contains(speaker == null ? session : speaker)
                || speaker != null && speaker.getRespondent() != null && respondents.contains(speaker.getRespondent());
    }

    /** The responses of a survey that are meant; empty when all are. */
    Optional<BitSet> rows(Survey survey) {
        BitSet out = new BitSet();
        if (!withdrawn.isEmpty()) {
            mark(survey.getRespondents(), withdrawn::contains, out);
        }
        if (among == null && out.isEmpty()) {
            return Optional.empty();
        }
        BitSet meant = among == null ? new BitSet() : (BitSet) Objects.requireNonNullElseGet(rows.get(survey), BitSet::new).clone();
        if (among == null) {
            meant.set(0, SurveyAnswers.size(survey));
        } else {
            mark(survey.getRespondents(), respondents::contains, meant);
        }
        meant.andNot(out);
        return Optional.of(meant);
    }
}
