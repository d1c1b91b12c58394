/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.portrait.research.Answer;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Study;

/**
 * What is talked about in a session, in order: the questions of the guide, each with those that follow it, and at last what is said
 * beside the guide. Questions that are no longer asked are there only where they were. A picture of one moment.
 *
 * @param guide  the guide, if the session has one
 * @param topics all of them; never empty
 */
public record Agenda(Optional<Guide> guide, List<Topic> topics) {

    /** The agenda of a session as it is now. */
    public static Agenda of(ResearchProject research, Session session) {
        Optional<Guide> guide = guide(research, session);
        List<Topic> topics = new ArrayList<>();
        Set<Answer> placed = new HashSet<>();
        guide.ifPresent(used -> used.getSections().forEach(section -> section.getQuestions()
                .forEach(question -> add(question, section, false, session, placed, topics))));
        session.getAnswers().stream().filter(answer -> answer.getAsked() != null && placed.add(answer))
                .map(answer -> new Topic.Improvised(answer, null, null)).filter(topic -> isNew(topic, topics)).forEach(topics::add);
        topics.add(new Topic.Beside());
        return new Agenda(guide, List.copyOf(topics));
    }

    private static void add(Question question, Section section, boolean followUp, Session session, Set<Answer> placed, List<Topic> topics) {
        if (!question.isRetired() || session.getAnswers().stream().anyMatch(answer -> Objects.equals(answer.getQuestion(), question.getId()))) {
            topics.add(new Topic.Planned(question, section, followUp));
        }
        question.getFollowUps().forEach(next -> add(next, section, true, session, placed, topics));
        for (Answer answer : session.getAnswers()) {
            if (answer.getAsked() != null && Objects.equals(answer.getQuestion(), question.getId()) && placed.add(answer)) {
                Topic topic = new Topic.Improvised(answer, question, section);
                if (isNew(topic, topics)) {
                    topics.add(topic);
                }
            }
        }
    }

    /** Several speakers may answer one improvised question. */
    private static boolean isNew(Topic topic, List<Topic> topics) {
        return !(topic instanceof Topic.Improvised improvised) || topics.stream()
                .noneMatch(other -> other instanceof Topic.Improvised && other.holds(improvised.first()));
    }

    private static Optional<Guide> guide(ResearchProject research, Session session) {
        String own = session.getGuide();
        String wanted = own != null ? own : session.eContainer() instanceof Study study ? study.getGuide() : null;
        return research.getGuides().stream().filter(guide -> Objects.equals(guide.getId(), wanted)).findFirst();
    }

    /** The topic with a key, if there is one. */
    public Optional<Topic> find(String key) {
        return topics.stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** The topic so many places behind another, or before it; the first or last one at the ends. */
    public Topic step(Topic from, int steps) {
        return topics.get(Math.clamp(topics.indexOf(from) + steps, 0, topics.size() - 1));
    }

    /** Topics with all these words, or beginnings of words, in any order. */
    public List<Topic> search(String words) {
        List<String> wanted = List.of(words.toLowerCase().strip().split("\\s+"));
        return topics.stream().filter(topic -> !topic.text().isEmpty()
                && wanted.stream().allMatch(topic.text().toLowerCase()::contains)).toList();
    }
}
