/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.value.Choices;
import org.portrait.research.value.Numbers;

/** What respondents said in the sessions of one study, by question. */
final class SessionAnswers {

    private final Map<String, List<Voice>> byQuestion = new HashMap<>();
    private final List<Voice> voices = new ArrayList<>();

    SessionAnswers(Study study, Scope scope, Circle circle) {
        for (Session session : study.getSessions()) {
            if (!scope.includes(session)) {
                continue;
            }
            for (Answer answer : session.getAnswers()) {
                Speaker speaker = ResearchIndex.speaker(session, answer).orElse(null);
                if ((speaker == null || speaker.getRole() == SpeakerRole.RESPONDENT) && circle.includes(session, speaker)) {
                    Voice voice = new Voice(answer, session, speaker);
                    voices.add(voice);
                    if (answer.getQuestion() != null) {
                        byQuestion.computeIfAbsent(answer.getQuestion(), key -> new ArrayList<>()).add(voice);
                    }
                }
            }
        }
    }

    Set<String> questions() {
        return byQuestion.keySet();
    }

    List<Voice> voices() {
        return List.copyOf(voices);
    }

    /** How many people said something to a question. */
    int answered(String question) {
        Set<Object> people = new HashSet<>();
        for (Voice voice : byQuestion.getOrDefault(question, List.of())) {
            if (ResearchIndex.isSaid(voice.answer())) {
                people.add(voice.person());
            }
        }
        return people.size();
    }

    /** Who gave an answer to a question, in words or by choosing it. @param folded the answer, see {@link Words#folded} */
    Stream<Voice> saying(Question question, String folded) {
        return byQuestion.getOrDefault(question.getId(), List.of()).stream().filter(voice -> ResearchIndex.isSaid(voice.answer()))
                .filter(voice -> texts(question, voice.answer()).stream().anyMatch(text -> Words.folded(text).equals(folded)));
    }

    void count(Tally tally) {
        Map<Object, List<Voice>> byPerson = new LinkedHashMap<>();
        for (Voice voice : byQuestion.getOrDefault(tally.question().getId(), List.of())) {
            byPerson.computeIfAbsent(voice.person(), key -> new ArrayList<>()).add(voice);
        }
        byPerson.values().forEach(said -> count(tally, said));
    }

    /** One person; what is corrected later counts instead of what was said first, where there can be only one answer. */
    private static void count(Tally tally, List<Voice> said) {
        Set<String> given = new LinkedHashSet<>();
        boolean answered = false;
        LocalDate day = said.getFirst().date();
        for (Voice voice : said) {
            Answer answer = voice.answer();
            if (!ResearchIndex.isSaid(answer)) {
                continue;
            }
            answered = true;
            tally.add(voice);
            List<String> texts = texts(tally.question(), answer);
            if (!texts.isEmpty() && !isSeveral(tally.question().getKind())) {
                given.clear();
            }
            texts.forEach(text -> given.add(text.strip()));
        }
        tally.count(1, answered ? 1 : 0);
        Set<String> counted = new LinkedHashSet<>();
        given.stream().filter(text -> counted.add(Words.folded(text))).forEach(text -> tally.say(text, day));
    }

    private static boolean isSeveral(QuestionKind kind) {
        return kind == QuestionKind.MULTIPLE || kind == QuestionKind.OPEN;
    }

    /** What an answer says in the form of its question; what was chosen or counted, else what can be read from the words. */
    static List<String> texts(Question question, Answer answer) {
        if (!answer.getValues().isEmpty()) {
            return answer.getValues();
        }
        String text = answer.getText() == null ? "" : answer.getText();
        return switch (question.getKind()) {
            case OPEN, SINGLE -> List.of(text);
            case MULTIPLE -> Choices.split(text, Choices.BETWEEN);
            case NUMBER, SCALE -> {
                String number = Numbers.read(text.strip());
                yield number.isEmpty() ? List.of() : List.of(number);
            }
            case DATE -> Days.read(text.strip()).map(day -> List.of(day.toString())).orElse(List.of());
        };
    }
}
