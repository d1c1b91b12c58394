/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.research.Consent;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.guide.ConsentText;
import org.portrait.research.people.Person;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.text.UiTexts;

/** What is said of people and their consents. */
final class PeopleWords {

    private final UiTexts texts = UiTexts.of(PeopleWords.class);
    private final Dates dates = new Dates(UiTexts.locale());

    /** Where somebody took part, in a line: the studies, with the number of sessions where there were several. */
    String where(Person person) {
        Stream<String> sessions = person.sessions().stream().map(Session::eContainer).map(Study.class::cast)
                .collect(Collectors.groupingBy(study -> study, LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .map(each -> each.getValue() > 1 ? texts.get("where.sessions", textOf(each.getKey().getName()), each.getValue())
                : textOf(each.getKey().getName()));
        return Stream.concat(sessions, person.surveys().stream().map(Survey::getName).map(PeopleWords::textOf)).collect(Collectors.joining(", "));
    }

    /** A session, told from others. */
    String part(Session session) {
        String study = textOf(((Study) session.eContainer()).getName());
        String when = session.getStart() == null ? texts.get("day.unknown") : dates.format(session.getStart().toLocalDate());
        return texts.get("part", study, session.getName() == null ? when : session.getName() + ", " + when);
    }

    /** A survey, told from others. */
    String part(Survey survey) {
        String study = textOf(((Study) survey.eContainer()).getName());
        return study.equals(textOf(survey.getName())) ? study : texts.get("part", study, textOf(survey.getName()));
    }

    /** Whether what somebody said may be kept, in a few words. */
    String standing(Person person) {
        Optional<Consent> consent = person.consent();
        return switch (person.standing()) {
            case GIVEN -> consent.map(Consent::getUntil).map(until -> texts.get("standing.until", day(until))).orElse(texts.get("standing.GIVEN"));
            case WITHDRAWN -> texts.get("standing.WITHDRAWN", day(consent.map(Consent::getWithdrawn).orElse(null)));
            case ENDED -> texts.get("standing.ENDED", day(consent.map(Consent::getUntil).orElse(null)));
            case REASON, MISSING, NOTHING_SAID -> texts.get("standing." + person.standing());
        };
    }

    /** One consent in some lines. */
    String consent(Consent consent) {
        StringBuilder lines = new StringBuilder(consent.getGiven() == null ? texts.get("consent.unrecorded")
                : texts.get("consent.given", day(consent.getGiven()), texts.get("form." + consent.getForm())));
        if (consent.isSpecial()) {
            lines.append("; ").append(texts.get("consent.special"));
        }
        line(lines, "consent.until", consent.getUntil() == null ? "" : day(consent.getUntil()));
        line(lines, "consent.wording", consent.getWording() == null ? "" : ConsentText.describe(consent.getWording(), UiTexts.locale()));
        line(lines, "consent.purpose", textOf(consent.getPurpose()));
        line(lines, "consent.scope", textOf(consent.getScope()));
        line(lines, "consent.reference", textOf(consent.getReference()));
        line(lines, "consent.withdrawn", consent.getWithdrawn() == null ? "" : day(consent.getWithdrawn()));
        return lines.toString();
    }

    private void line(StringBuilder lines, String key, String value) {
        if (!value.isBlank()) {
            lines.append('\n').append(texts.get(key, value.replaceAll("\\s+", " ")));
        }
    }

    /** A day as people write it. */
    String day(LocalDate day) {
        return day == null ? texts.get("day.unknown") : dates.format(day);
    }

    static String textOf(String text) {
        return text == null ? "" : text;
    }
}
