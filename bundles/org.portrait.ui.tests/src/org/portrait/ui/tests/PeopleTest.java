/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.value.CellBlock;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.PeoplePart;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Who took part, what they agreed to, and how they are forgotten. */
@ExtendWith(WorkbenchExtension.class)
class PeopleTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    private static final String STUDY = "Talks of spring";

    @TempDir
    Path folder;

    private Path persona;
    private Path research;
    private Path respondents;

    /** Two people who talked; a persona stands on what the first one said. */
    @BeforeEach
    void writeFiles() throws DocumentException {
        persona = folder.resolve("flats.persona");
        research = folder.resolve("flats.research");
        respondents = folder.resolve("flats.respondents");
        Project project = PersonaFactory.eINSTANCE.createProject();
        Persona anna = PersonaFactory.eINSTANCE.createPersona();
        anna.setName("Anna Belova");
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait("demography.age");
        evidence.setLink(EvidenceLink.to("what-olga-said"));
        anna.getEvidence().add(evidence);
        project.getPersonas().add(anna);
        StoredFile.create(FileKind.PERSONA, persona, Identifiers.complete(project)).save();
        ResearchFiles files = ResearchFiles.open(persona);
        Study study = MAKE.createStudy();
        study.setName("Talks of spring");
        study.setKind(SourceKind.INTERVIEW);
        files.research().root().getStudies().add(study);
        for (String name : List.of("Olga Severtseva", "Vera Zimina")) {
            talk(files, study, name);
        }
        files.saveResearch();
    }

    private static void talk(ResearchFiles files, Study study, String name) {
        Respondent person = Identifiers.complete(MAKE.createRespondent());
        person.setName(name);
        files.respondents().root().getRespondents().add(person);
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setRespondent(person.getId());
        speaker.setLabel("R" + files.respondents().root().getRespondents().size());
        Session session = MAKE.createSession();
        session.setName("Talk with " + speaker.getLabel());
        session.setStart(LocalDateTime.of(2026, 3, 1, 10, 0));
        session.getSpeakers().add(speaker);
        Answer answer = MAKE.createAnswer();
        answer.setId(name.startsWith("Olga") ? "what-olga-said" : "what-vera-said");
        answer.setText("I want a garden, said in confidence by " + speaker.getLabel());
        session.getAnswers().add(answer);
        study.getSessions().add(session);
    }

    private ResearchProject saved() throws DocumentException {
        return ResearchFiles.open(persona).research().root();
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void peopleAreFoundSortedAndEditedAndAllOfItIsTakenBack() throws IOException {
        String before = Files.readString(research);
        String names = Files.readString(respondents);
        ResearchPart part = ResearchPart.open(research);
        PeoplePart people = PeoplePart.show();
        people.await(1, "Olga Severtseva", "Vera Zimina").await(5, "none", "none");
        people.sort("Name").sort("Name").await(0, "R2", "R1");
        people.find("zim").await(0, "R2").find("");
        people.press("Add a Person…", "Person").type("Name:", "Ivan Orlov").finish("Keep");
        people.awaitWords("3 people").find("orlov").await(4, "0").find("");
        part.awaitDirty(true);
        people.select("R1").press("Edit Name and Contacts…", "Person").type("Name:", "Olga Pane").finish("Keep");
        people.awaitWords("R1  ·  Olga Pane");
        people.select("R1").press("Record Consent…", "Consent").type("Holds until:", "31.12.2099").finish("Keep");
        people.filter("Consent holds").await(0, "R1").filter("All");
        assertEquals(before, Files.readString(research));
        assertEquals(names, Files.readString(respondents), "nobody is written before the research is saved");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertTrue(Files.readString(respondents).contains("Ivan Orlov"));
        part.undoAll(research);
        people.await(0, "R2", "R1");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertEquals(before, Files.readString(research));
        assertEquals(names, Files.readString(respondents));
        assertFalse(everything().contains("Ivan Orlov"), "no backup has a name that was taken back");
    }

    @Test
    void aConsentSaysWhichTextWasAgreedToAndIsWithdrawn() throws DocumentException {
        ResearchPart part = ResearchPart.open(research);
        PeoplePart people = PeoplePart.show();
        DialogPage record = people.select("R1").press("Record Consent…", "Consent").choose("How it was given:", "in writing");
        record.press("Choose a Text");
        DialogPage.await("Text of the consent").choose("Law:", "GDPR (European Union)").choose("Language:", "Russian").type("Who asks:", "Flats Ltd")
                .type("Purpose:", "better flats").finish("Use This Text");
        assertTrue(record.text("Purpose:").contains("better flats"));
        record.finish("Keep");
        people.awaitWords("GDPR (European Union), version 1, Russian");
        people.press("Record Withdrawal…", "Withdrawal").type("Withdrawn on:", "5.4.2026").finish("Record");
        people.awaitWords("1 answer is still kept").filter("Withdrawn").await(0, "R1");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        Consent consent = saved().getConsents().getFirst();
        assertEquals("gdpr/1/ru", consent.getWording());
        assertEquals("2026-04-05", consent.getWithdrawn().toString());
    }

    @Test
    void whoeverIsErasedIsGoneFromEverywhere() throws Exception {
        ResearchPart part = ResearchPart.open(research);
        PeoplePart people = PeoplePart.show();
        people.await(0, "R1", "R2").press("Add a Person…", "Person").type("Name:", "Ivan Orlov").finish("Keep");
        DialogPage dialog = people.select("R1").press("Erase This Person’s Data…", "Erase a person’s data");
        assertFalse(dialog.canPress("Erase for Ever"));
        dialog.type("Reason for the act:", "asked on paper").check("I know that this cannot be undone", true).finish("Erase for Ever");
        DialogPage.await("Acts of erasure").finish("Close");
        people.awaitWords("2 people");
        part.awaitDirty(false);
        String all = everything();
        assertFalse(all.contains("Severtseva") || all.contains("what-olga-said") || all.contains("by R1"), all);
        assertTrue(all.contains("Vera Zimina") && all.contains("Ivan Orlov") && all.contains("asked on paper"));
        assertTrue(ResearchFiles.open(persona).persona().root().getPersonas().getFirst().getEvidence().isEmpty());
    }

    @Test
    void whatAPersonaStandsOnIsNotDeletedWithoutAWord() throws IOException {
        ResearchPart part = ResearchPart.open(research);
        part.sessions().select(STUDY, "Talk with R2…");
        part.key(SWT.DEL);
        part.sessions().awaitGone(STUDY, "Talk with R2…");
        part.sessions().contextMenu(new String[] {STUDY, "Talk with R1…"}, "Remove");
        DialogPage dialog = DialogPage.await("A persona stands on this");
        assertTrue(dialog.labels().stream().anyMatch(text -> text.contains("Anna Belova: Age")), () -> dialog.labels().toString());
        dialog.finish("Cancel");
        part.sessions().contextMenu(new String[] {STUDY, "Talk with R1…"}, "Remove");
        DialogPage.await("A persona stands on this").finish("Delete");
        part.sessions().awaitGone(STUDY, "Talk with R1…");
        part.undoAll(research);
        part.awaitDirty(false);
    }

    @Test
    void withoutTheFileOfNamesThereAreCodes() throws IOException {
        Files.delete(respondents);
        ResearchPart part = ResearchPart.open(research);
        PeoplePart people = PeoplePart.show();
        people.await(0, "R1", "R2").await(1, "", "").awaitWords("The file of names, flats.respondents, is not here");
        people.select("R2").press("Edit Name and Contacts…", "Person").type("Name:", "Vera Again").finish("Keep");
        people.await(1, "", "Vera Again");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertTrue(Files.readString(respondents).contains("Vera Again"));
    }

    /** Vera withdrew, and Olga agreed: the survey is not what can be mended. */
    @Test
    void whoRespondedToASurveyWithoutConsentIsWhereTheProblemLeads() throws DocumentException {
        ResearchFiles files = ResearchFiles.open(persona);
        List<String> ids = files.respondents().root().getRespondents().stream().map(Respondent::getId).toList();
        ids.forEach(id -> {
            Consent consent = MAKE.createConsent();
            consent.setRespondent(id);
            consent.setGiven(LocalDate.of(2026, 1, 10));
            consent.setWithdrawn(id.equals(ids.getLast()) ? LocalDate.of(2026, 2, 1) : null);
            files.research().root().getConsents().add(consent);
        });
        Survey survey = MAKE.createSurvey();
        survey.setName("Survey of spring");
        survey.getRespondents().addAll(CellBlock.blocks(ids));
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setHeader("What do you dream of?");
        column.getCells().addAll(CellBlock.blocks(List.of("a garden", "a door")));
        survey.getColumns().add(column);
        files.research().root().getStudies().getFirst().getSurveys().add(survey);
        files.saveResearch();
        ResearchPart part = ResearchPart.open(research);
        new WorkbenchPage().problems().tree().open("Talks of spring, Survey of spring: answers are kept although the consent was withdrawn…");
        part.awaitPage("People");
        PeoplePart people = PeoplePart.show().await(1, "Vera Zimina");
        people.awaitWords("Vera Zimina").press("Erase This Person’s Data…", "Erase a person’s data").finish("Cancel");
        people.filter("All").await(1, "Olga Severtseva", "Vera Zimina");
    }
}
