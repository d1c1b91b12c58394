/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Survey;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.ConsentRule.Lack;
import org.portrait.research.value.CellBlock;

/** Everybody who took part, agreed to something, or is known by name; a picture of one moment. Goes over answers and responses once. */
public final class Roster {

    private static final int SHORT = 6;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final ConsentRule rule;

    /** What is gathered of one person. */
    private static final class Part {

        private Respondent identity;
        private String label;
        private final List<Session> sessions = new ArrayList<>(1);
        private final List<Survey> surveys = new ArrayList<>(1);
        private final List<Consent> consents = new ArrayList<>(1);
        private int answers;
        /** Something was said where nobody gave a reason to go without consent. */
        private boolean needsConsent;
    }

    private Roster(ResearchProject research, Collection<Respondent> known, LocalDate today) {
        rule = ConsentRule.of(research, today);
        research.getStudies().forEach(study -> {
            study.getSessions().forEach(this::add);
            study.getSurveys().forEach(this::add);
        });
        research.getConsents().stream().filter(consent -> consent.getRespondent() != null)
                .forEach(consent -> part(consent.getRespondent()).consents.add(consent));
        known.forEach(person -> part(person.getId()).identity = person);
    }

    /**
     * Looks at a research.
     *
     * @param known the people of the file that knows names; none without it
     * @param today the day on which consents hold or do not
     * @return everybody, in the order in which they took part
     */
    public static List<Person> of(ResearchProject research, Collection<Respondent> known, LocalDate today) {
        Roster roster = new Roster(research, known, today);
        List<Person> people = new ArrayList<>(roster.parts.size());
        roster.parts.forEach((id, part) -> people.add(roster.person(id, part)));
        return people;
    }

    private Part part(String id) {
        return parts.computeIfAbsent(id, any -> new Part());
    }

    private static <T> void add(List<T> list, T element) {
        if (!list.contains(element)) {
            list.add(element);
        }
    }

    private void add(Session session) {
        for (Speaker speaker : session.getSpeakers()) {
            if (speaker.getRole() == SpeakerRole.RESPONDENT && speaker.getRespondent() != null) {
                Part part = part(speaker.getRespondent());
                add(part.sessions, session);
                part.label = part.label == null ? speaker.getLabel() : part.label;
            }
        }
        for (Answer answer : session.getAnswers()) {
            ResearchIndex.speaker(session, answer).filter(speaker -> speaker.getRole() == SpeakerRole.RESPONDENT && speaker.getRespondent() != null)
                    .ifPresent(speaker -> said(part(speaker.getRespondent()), speaker.getWithoutConsent()));
        }
    }

    private void add(Survey survey) {
        for (CellBlock block : survey.getRespondents()) {
            for (int index = 0; index < block.size(); index++) {
                String id = block.get(index);
                if (!id.isEmpty()) {
                    Part part = part(id);
                    add(part.surveys, survey);
                    said(part, survey.getWithoutConsent());
                }
            }
        }
    }

    private static void said(Part part, String reason) {
        part.answers++;
        part.needsConsent |= reason == null || reason.isBlank();
    }

    private Person person(String id, Part part) {
        String code = part.label == null || part.label.isBlank() ? id.substring(0, Math.min(SHORT, id.length())) : part.label;
        return new Person(id, code, Optional.ofNullable(part.identity), part.sessions, part.surveys, part.answers,
                part.consents, standing(id, part));
    }

    private Standing standing(String id, Part part) {
        Optional<Lack> lack = rule.lack(id);
        if (lack.isEmpty()) {
            return Standing.GIVEN;
        }
        if (lack.get() == Lack.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        if (part.answers == 0) {
            return lack.get() == Lack.ENDED ? Standing.ENDED : Standing.NOTHING_SAID;
        }
        return !part.needsConsent ? Standing.REASON : lack.get() == Lack.ENDED ? Standing.ENDED : Standing.MISSING;
    }
}
