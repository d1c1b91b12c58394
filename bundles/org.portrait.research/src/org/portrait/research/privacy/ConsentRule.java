/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.portrait.model.Identified;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Survey;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.value.CellBlock;

/**
 * Nobody's answers are kept without a consent record that holds, or a stated reason; answers about special categories of data need a
 * consent that names these (152-FZ article 10, GDPR article 9). A withdrawal counts also where there was a reason, as in a survey whose form asked.
 */
public final class ConsentRule {

    /** What is missing. */
    public enum Lack {
        /** There is neither a consent record nor a reason. */
        NONE,
        /** The consent was withdrawn. */
        WITHDRAWN,
        /** The consent was given for a time that is over. */
        ENDED,
        /** The consent does not name special categories. */
        SPECIAL
    }

    /**
     * Answers that may not be kept.
     *
     * @param where      the speaker, or the survey, that the answers belong to
     * @param respondent identifier of the respondent; empty when nobody knows who it is
     */
    public record Breach(Identified where, String respondent, Lack lack) {
    }

    private final Map<String, List<Consent>> consents = new HashMap<>();
    private final ResearchProject research;
    private final LocalDate today;

    private ConsentRule(ResearchProject research, LocalDate today) {
        this.research = research;
        this.today = today;
        research.getConsents().stream().filter(consent -> consent.getRespondent() != null)
                .forEach(consent -> consents.computeIfAbsent(consent.getRespondent(), key -> new ArrayList<>()).add(consent));
    }

    /** The rule for the records of a project on a day; made anew after the records change. */
    public static ConsentRule of(ResearchProject research, LocalDate today) {
        return new ConsentRule(research, today);
    }

    /**
     * What forbids to keep an answer of a speaker; empty when nothing does. To be asked before an answer is logged.
     *
     * @param question the question, or {@code null} for words that answer none
     */
    public Optional<Lack> lack(Speaker speaker, Question question) {
        if (speaker.getRole() != SpeakerRole.RESPONDENT) {
            return Optional.empty();
        }
        return lack(speaker.getRespondent(), isSpecial(question)).filter(lack -> counts(lack, speaker.getWithoutConsent()));
    }

    /** What forbids to keep what a respondent says about ordinary things; empty when nothing does. @param respondent identifier */
    public Optional<Lack> lack(String respondent) {
        return lack(respondent, false);
    }

    /** Identifiers of the respondents who withdrew their consent and gave no other one: nothing that they said may be used. */
    public Set<String> withdrawn() {
        return consents.keySet().stream().filter(respondent -> lack(respondent).filter(Lack.WITHDRAWN::equals).isPresent())
                .collect(Collectors.toSet());
    }

    /** All answers of the project that may not be kept, one breach for each speaker or respondent and lack. */
    public List<Breach> breaches() {
        ResearchIndex index = ResearchIndex.ofGuides(research);
        Set<Breach> found = new LinkedHashSet<>();
        research.getStudies().forEach(study -> {
            study.getSessions().forEach(session -> addBreaches(session, index, found));
            study.getSurveys().forEach(survey -> addBreaches(survey, index, found));
        });
        return List.copyOf(found);
    }

    /** Answers to one survey that may not be kept, one breach for each respondent and lack. */
    public List<Breach> breaches(Survey survey) {
        Set<Breach> found = new LinkedHashSet<>();
        addBreaches(survey, ResearchIndex.ofGuides(research), found);
        return List.copyOf(found);
    }

    private void addBreaches(Session session, ResearchIndex index, Set<Breach> found) {
        for (Answer answer : session.getAnswers()) {
            Optional<Speaker> speaker = ResearchIndex.speaker(session, answer);
            if (speaker.isEmpty()) {
                found.add(new Breach(session, "", Lack.NONE));
                continue;
            }
            lack(speaker.get(), index.question(answer.getQuestion()).orElse(null))
                    .ifPresent(lack -> found.add(new Breach(speaker.get(), textOf(speaker.get().getRespondent()), lack)));
        }
    }

    private void addBreaches(Survey survey, ResearchIndex index, Set<Breach> found) {
        boolean reasoned = isSaid(survey.getWithoutConsent());
        boolean special = survey.getColumns().stream()
                .anyMatch(column -> !column.getCells().isEmpty() && isSpecial(index.question(column.getQuestion()).orElse(null)));
        if (!reasoned && survey.getRespondents().isEmpty() && survey.getColumns().stream().anyMatch(column -> !column.getCells().isEmpty())) {
            found.add(new Breach(survey, "", Lack.NONE));
        }
        for (CellBlock block : survey.getRespondents()) {
            if (!reasoned && block.contains("")) {
                found.add(new Breach(survey, "", Lack.NONE));
            }
            block.distinct().forEach(respondent -> lack(respondent, special).filter(lack -> counts(lack, survey.getWithoutConsent()))
                    .ifPresent(lack -> found.add(new Breach(survey, respondent, lack))));
        }
    }

    private Optional<Lack> lack(String respondent, boolean special) {
        List<Consent> records = consents.getOrDefault(textOf(respondent), List.of());
        List<Consent> kept = records.stream().filter(consent -> consent.getWithdrawn() == null).toList();
        List<Consent> holding = kept.stream().filter(consent -> consent.getUntil() == null || !consent.getUntil().isBefore(today)).toList();
        if (holding.stream().anyMatch(consent -> consent.isSpecial() || !special)) {
            return Optional.empty();
        }
        if (!holding.isEmpty()) {
            return Optional.of(Lack.SPECIAL);
        }
        return Optional.of(records.isEmpty() ? Lack.NONE : kept.isEmpty() ? Lack.WITHDRAWN : Lack.ENDED);
    }

    /** A reason to go without consent does not outweigh that somebody withdrew it. */
    private static boolean counts(Lack lack, String reason) {
        return lack == Lack.WITHDRAWN || !isSaid(reason);
    }

    private static boolean isSpecial(Question question) {
        return question != null && QuestionPrivacies.of(question) == QuestionPrivacy.SPECIAL;
    }

    private static boolean isSaid(String reason) {
        return reason != null && !reason.isBlank();
    }

    private static String textOf(String id) {
        return id == null ? "" : id;
    }
}
