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
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** An interview is logged with nothing but keys, from the list of sessions to the last undo. */
@ExtendWith(WorkbenchExtension.class)
class InterviewTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path research;

    /** A session that has not begun, with a guide that asks one question of each kind. */
    @BeforeEach
    void makeSession() throws IOException, DocumentException {
        ResearchFiles files = ResearchFiles.open(SampleFile.copy("flats", folder));
        Respondent person = Identifiers.complete(MAKE.createRespondent());
        person.setName("Olga Severtseva");
        files.respondents().root().getRespondents().add(person);
        Consent consent = MAKE.createConsent();
        consent.setRespondent(person.getId());
        consent.setGiven(LocalDate.of(2026, 1, 10));
        files.research().root().getConsents().add(consent);
        Guide guide = guide();
        files.research().root().getGuides().add(guide);
        Study study = Identifiers.complete(MAKE.createStudy());
        study.setName("Talks of spring");
        study.setKind(SourceKind.INTERVIEW);
        study.setGuide(guide.getId());
        study.getSessions().add(session("First", person.getId()));
        study.getSessions().add(session("Without consent", "somebody"));
        files.research().root().getStudies().add(study);
        files.saveResearch();
        research = folder.resolve("flats.research");
    }

    private static Guide guide() {
        Section section = MAKE.createSection();
        section.setTitle("Everything");
        for (QuestionKind kind : QuestionKind.values()) {
            Question question = MAKE.createQuestion();
            question.setKind(kind);
            question.setText("What about " + kind + "?");
            if (kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE) {
                question.getOptions().addAll(List.of("yes", "no", "perhaps"));
            }
            section.getQuestions().add(question);
        }
        Guide guide = MAKE.createGuide();
        guide.setName("One of each");
        guide.getSections().add(section);
        return Identifiers.complete(guide);
    }

    private static Session session(String name, String respondent) {
        Session session = MAKE.createSession();
        session.setName(name);
        Speaker speaker = MAKE.createSpeaker();
        speaker.setLabel("R1");
        speaker.setRespondent(respondent);
        session.getSpeakers().add(speaker);
        return Identifiers.complete(session);
    }

    @Test
    void aWholeInterviewIsLoggedSavedAndTakenBackToTheLastByte() throws IOException, DocumentException {
        String before = Files.readString(research);
        ResearchPart part = ResearchPart.open(research);
        part.awaitChoosing();
        part.key(SWT.CR);
        part.awaitQuestion("What about OPEN?");
        part.type("i want a door");
        part.key(SWT.F3);
        part.key(SWT.F4);
        part.typeAside("privacy");
        part.key(SWT.F2);
        part.typeAside("which door");
        part.awaitQuestion("which door");
        part.type("the kitchen one");
        part.key(SWT.CR, SWT.MOD1);
        part.awaitQuestion("What about SINGLE?");
        part.key('2');
        part.key(SWT.CR);
        part.awaitQuestion("What about MULTIPLE?");
        part.key('1');
        part.key('3');
        part.key(SWT.CR);
        part.awaitQuestion("What about NUMBER?");
        part.type("about 35,5");
        part.key(SWT.CR);
        part.awaitQuestion("What about SCALE?");
        part.key(SWT.F9);
        part.awaitQuestion("What about DATE?");
        part.key(SWT.ARROW_UP, SWT.ALT);
        part.awaitQuestion("What about SCALE?");
        part.key(SWT.ARROW_DOWN, SWT.ALT);
        part.awaitQuestion("What about DATE?");
        part.type("1.2.2020");
        part.key(SWT.F6);
        part.typeAside("yawns");
        part.key(SWT.CR);
        part.awaitQuestion("Beside the guide");
        part.type("one more thing");
        part.awaitWords("5 of 6 answered");
        part.awaitWords("1 skipped");
        assertEquals(List.of("", "✓★", "✓", "✓", "✓", "✓", "–", "✓", "✓"), part.signs());
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        Session session = ResearchFiles.open(folder.resolve("flats.persona")).research().root().getStudies().getFirst().getSessions().getFirst();
        assertEquals(List.of("i want a door", "the kitchen one", "about 35,5", "1.2.2020", "one more thing"),
                session.getAnswers().stream().map(Answer::getText).filter(text -> text != null).toList());
        assertEquals(List.of(List.of(), List.of(), List.of("no"), List.of("yes", "perhaps"), List.of("35.5"), List.of(),
                List.of("2020-02-01"), List.of()),
                session.getAnswers().stream().map(answer -> List.copyOf(answer.getValues())).toList());
        assertEquals("yawns", session.getNotes().getFirst().getText());
        part.undoAll(research);
        part.awaitDirty(true);
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertEquals(before, Files.readString(research));
    }

    @Test
    void withoutConsentNothingIsWrittenUntilThereIsAReason() throws DocumentException {
        ResearchPart part = ResearchPart.open(research);
        part.sessions().open("Talks of spring", "Without consent…");
        part.awaitWords("Nothing can be logged for R1");
        assertFalse(part.canAnswer());
        assertFalse(part.isDirty());
        part.press("Record Consent…");
        DialogPage dialog = DialogPage.await("Consent");
        assertFalse(dialog.canPress("Keep"));
        dialog.chooseNamed("No consent, because…").finishWith("public words only", "Keep");
        part.type("said in public");
        part.awaitDirty(true);
    }

    @Test
    void whatWasTypedSurvivesAKill() throws IOException {
        ResearchPart part = ResearchPart.open(research);
        part.awaitChoosing();
        part.key(SWT.CR);
        part.awaitQuestion("What about OPEN?");
        part.type("i want a door that i may close");
        Path draft = Drafts.fileOf(research);
        Ui.await("the draft with the last word", () -> holds(draft, "may close"));
        WorkbenchExtension.awaitJobs();
        Path kept = folder.resolve("kept");
        Files.copy(draft, kept);
        workbench.closeEditorsWithoutSaving();
        Ui.await("no draft", () -> !Files.exists(draft));
        Files.copy(kept, draft, StandardCopyOption.REPLACE_EXISTING);
        workbench.menu("File", "Recover Unsaved Work");
        DialogPage.await("Unsaved work was found").finish("Restore");
        ResearchPart restored = ResearchPart.front();
        restored.awaitDirty(true);
        restored.sessions().open("Talks of spring", "First…");
        restored.awaitAnswering();
        restored.key(SWT.ARROW_UP, SWT.ALT);
        restored.awaitQuestion("What about OPEN?");
        assertEquals("i want a door that i may close", restored.answer());
        assertTrue(restored.isDirty());
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.exists(file) && Files.readString(file).contains(words);
        } catch (IOException e) {
            // It is being replaced just now.
            return false;
        }
    }

    @Test
    void aStudyAndASessionBeginInDialogs() {
        ResearchPart part = ResearchPart.open(research);
        part.press("New Study…");
        DialogPage.await("New study").type("Name:", "Autumn").choose("Kind:", "Focus group").finish("Add the Study");
        part.press("New Session…");
        DialogPage dialog = DialogPage.await("New session");
        assertEquals("Focus group", dialog.text("Guide:"));
        assertFalse(dialog.canPress("Begin"), "nobody has consented yet");
        dialog.type("Place:", "office").chooseNamed("Consent in writing").finish("Begin");
        part.awaitAnswering();
        part.awaitWords("answered");
        part.type("here we are");
        part.awaitDirty(true);
    }
}
