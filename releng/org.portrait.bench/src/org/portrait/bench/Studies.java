/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Identified;
import org.portrait.model.SourceKind;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Consent;
import org.portrait.research.Guide;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;

/** Interviews of any number, in Russian, coded by two people. The same numbers give the same research, identifiers included. */
final class Studies {

    private static final int QUESTIONS = 50;
    private static final int CODES = 60;
    private static final double CHANCE_OF_HIGHLIGHT = 0.3;
    private static final List<String> TRAITS = List.of("psychography.goals", "psychography.pains", "psychography.fears", "psychography.values",
            "psychography.habits", "geography.city", "behaviour.objections", "behaviour.channels");

    private final Random random;
    private final ResearchFactory factory = ResearchFactory.eINSTANCE;
    private final ResearchProject research = factory.createResearchProject();

    private Studies(long seed) {
        random = new Random(seed);
    }

    /** Some sessions with so many answers each, every one of a respondent of its own who consents. */
    static ResearchProject interviews(int sessions, int answers, long seed) {
        return new Studies(seed).fill(sessions, answers);
    }

    private ResearchProject fill(int sessions, int answers) {
        identify(research);
        Section section = identify(factory.createSection());
        section.setTitle("Разговор");
        for (int number = 0; number < QUESTIONS; number++) {
            Question question = identify(factory.createQuestion());
            question.setKind(QuestionKind.OPEN);
            question.setText(Phrases.sentence(random) + "?");
            question.setTrait(TRAITS.get(number % TRAITS.size()));
            section.getQuestions().add(question);
        }
        Guide guide = identify(factory.createGuide());
        guide.getSections().add(section);
        research.getGuides().add(guide);
        for (int number = 0; number < CODES; number++) {
            Code code = identify(factory.createCode());
            code.setName(Phrases.sentence(random) + " " + number);
            research.getCodes().add(code);
        }
        Study study = identify(factory.createStudy());
        study.setName("Беседы");
        study.setKind(SourceKind.INTERVIEW);
        study.setGuide(guide.getId());
        research.getStudies().add(study);
        for (int number = 0; number < sessions; number++) {
            study.getSessions().add(session(number, section.getQuestions(), answers));
        }
        return research;
    }

    private Session session(int number, List<Question> questions, int answers) {
        Session session = identify(factory.createSession());
        session.setStart(LocalDateTime.of(2026, 1, 12, 10, 0).plusHours(number));
        Speaker speaker = identify(factory.createSpeaker());
        speaker.setLabel("R" + (number + 1));
        speaker.setRole(SpeakerRole.RESPONDENT);
        speaker.setRespondent(new UUID(random.nextLong(), random.nextLong()).toString());
        speaker.setKey("1");
        session.getSpeakers().add(speaker);
        Consent consent = identify(factory.createConsent());
        consent.setRespondent(speaker.getRespondent());
        consent.setGiven(LocalDate.of(2026, 1, 1));
        research.getConsents().add(consent);
        for (int each = 0; each < answers; each++) {
            Answer answer = identify(factory.createAnswer());
            answer.setQuestion(questions.get(each % questions.size()).getId());
            answer.setSpeaker(speaker.getId());
            answer.setAt(each * 36_000);
            answer.setText(Phrases.sentence(random) + ". " + Phrases.sentence(random) + ".");
            for (boolean marked = random.nextDouble() < CHANCE_OF_HIGHLIGHT; marked; marked = random.nextBoolean()) {
                answer.getHighlights().add(highlight(answer.getText().length()));
            }
            session.getAnswers().add(answer);
        }
        return session;
    }

    private Highlight highlight(int length) {
        Highlight highlight = identify(factory.createHighlight());
        int from = random.nextInt(length - 20);
        highlight.setFrom(from);
        highlight.setTo(Math.min(length, from + 20 + random.nextInt(60)));
        CodeUse use = identify(factory.createCodeUse());
        use.setCode(research.getCodes().get(random.nextInt(CODES)).getId());
        use.setCoder(random.nextInt(10) == 0 ? "Борис" : "Анна");
        highlight.getUses().add(use);
        return highlight;
    }

    private <T extends EObject> T identify(T object) {
        if (object instanceof Identified element) {
            element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return object;
    }
}
