/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.value.CellBlock;

/** Small research projects for tests. */
public final class Specimens {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private Specimens() {
    }

    /** A persona project with one persona and nothing else, saved. */
    public static Path project(Path folder) throws DocumentException {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName("Flats");
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName("Vera");
        persona.setStory(PersonaFactory.eINSTANCE.createStory());
        project.getPersonas().add(persona);
        Path file = folder.resolve("flats.persona");
        StoredFile.create(FileKind.PERSONA, file, project).save();
        return file;
    }

    /** Adds a respondent with a name and a contact. */
    public static Respondent respondent(ResearchFiles files, String name, ContactKind kind, String contact) {
        Respondent person = Identifiers.complete(MAKE.createRespondent());
        person.setName(name);
        Contact address = MAKE.createContact();
        address.setKind(kind);
        address.setValue(contact);
        person.getContacts().add(address);
        files.respondents().root().getRespondents().add(person);
        return person;
    }

    /** Adds a consent that holds. */
    public static Consent consent(ResearchFiles files, Respondent person) {
        Consent consent = MAKE.createConsent();
        consent.setRespondent(person.getId());
        consent.setGiven(LocalDate.of(2026, 1, 10));
        consent.setForm(ConsentForm.ELECTRONIC);
        files.research().root().getConsents().add(consent);
        return consent;
    }

    /** Adds a study. */
    public static Study study(ResearchFiles files, SourceKind kind) {
        Study study = Identifiers.complete(MAKE.createStudy());
        study.setName("Talks of spring");
        study.setKind(kind);
        files.research().root().getStudies().add(study);
        return study;
    }

    /** Adds a session with speakers, one for each respondent. */
    public static Session session(Study study, Respondent... people) {
        Session session = Identifiers.complete(MAKE.createSession());
        for (Respondent person : people) {
            Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
            speaker.setRespondent(person.getId());
            speaker.setLabel("P" + (session.getSpeakers().size() + 1));
            session.getSpeakers().add(speaker);
        }
        study.getSessions().add(session);
        return session;
    }

    /** Adds words of a speaker, with a highlight over all of them. */
    public static Answer answer(Session session, Speaker speaker, String text) {
        Answer answer = MAKE.createAnswer();
        answer.setSpeaker(speaker.getId());
        answer.setText(text);
        Highlight highlight = MAKE.createHighlight();
        highlight.setTo(text.length());
        answer.getHighlights().add(highlight);
        session.getAnswers().add(answer);
        return Identifiers.complete(answer);
    }

    /** Adds a survey with one column of answers. */
    public static Survey survey(Study study, List<String> respondents, List<String> answers) {
        Survey survey = MAKE.createSurvey();
        survey.getRespondents().addAll(CellBlock.blocks(respondents));
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setHeader("What do you dream of?");
        column.getCells().addAll(CellBlock.blocks(answers));
        survey.getColumns().add(column);
        study.getSurveys().add(survey);
        return Identifiers.complete(survey);
    }

    /** A piece of evidence that stands on an element of the research. */
    public static Evidence evidence(String source, long n, String quote) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setLink(EvidenceLink.to(source));
        evidence.setN(n);
        evidence.setQuote(quote);
        return evidence;
    }
}
