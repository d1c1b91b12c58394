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
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.guide.GuideEdits;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.GuidesPart;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.SampleFile;

/** Guides are written question by question, with the keyboard; what was answered stays. */
@ExtendWith(WorkbenchExtension.class)
class GuidesTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Path persona;
    private Path research;

    @BeforeEach
    void makeResearch() throws IOException, DocumentException {
        persona = SampleFile.copy("flats", folder);
        ResearchFiles.open(persona).saveResearch();
        research = folder.resolve("flats.research");
    }

    private ResearchProject saved(ResearchPart part) throws DocumentException {
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        return ResearchFiles.open(persona).research().root();
    }

    @Test
    void aGuideIsWrittenWithTheKeyboardAndTakenBackToTheLastByte() throws Exception {
        String before = Files.readString(research);
        ResearchPart part = ResearchPart.open(research);
        GuidesPart guides = GuidesPart.show();
        guides.awaitWords("What do you want to ask?");
        guides.press("New Guide…");
        DialogPage gallery = DialogPage.await("New guide");
        assertEquals(List.of("Discovery interview", "Survey of six questions"),
                List.of(gallery.rows(0).get(0).get(0), gallery.rows(0).get(2).get(0)));
        assertEquals(List.of("6", "3"), gallery.rows(0).get(2).subList(1, 3));
        gallery.selectRow(0, gallery.rows(0).size() - 1).finish("Add the Guide");
        guides.awaitField("Name:");
        guides.select("Empty guide", "Questions");
        guides.key(SWT.CR);
        guides.awaitField("Question:");
        guides.awaitLine("1. Question without words");
        assertEquals("no words", guides.line().get(1));
        guides.type("how many rooms");
        guides.awaitLine("1. how many rooms");
        guides.choose("Number");
        guides.awaitLine("1. how many rooms");
        guides.key(SWT.F2);
        guides.select("Empty guide", "Questions", "1. how many rooms");
        guides.key(SWT.F2);
        guides.awaitField("Question:");
        guides.key(SWT.CR);
        guides.awaitLine("2. Question without words");
        guides.paste("Question:", "1. Why now?\n2. What hinders you?\n");
        guides.awaitLine("3. What hinders you?");
        guides.choose("One choice");
        guides.awaitWords("There is nothing to choose from.");
        guides.paste("Options:", "- the rent\n- the noise\n");
        guides.awaitLine("3. What hinders you?");
        assertEquals("One choice (2)", guides.line().get(1));
        guides.select("Empty guide", "Questions", "3. What hinders you?");
        guides.key(SWT.ARROW_UP, SWT.ALT);
        guides.awaitLine("2. What hinders you?");
        Guide guide = saved(part).getGuides().getFirst();
        List<Question> questions = GuideEdits.questions(guide);
        assertEquals(List.of("how many rooms", "What hinders you?", "Why now?"), questions.stream().map(Question::getText).toList());
        assertEquals(List.of(QuestionKind.NUMBER, QuestionKind.SINGLE, QuestionKind.OPEN), questions.stream().map(Question::getKind).toList());
        assertEquals(List.of("the rent", "the noise"), questions.get(1).getOptions());
        part.undoAll(research);
        guides.awaitWords("What do you want to ask?");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertEquals(before, Files.readString(research));
    }

    private void answered() throws DocumentException {
        ResearchFiles files = ResearchFiles.open(persona);
        Guide guide = GuideEdits.emptyGuide("Talks", "en");
        GuideEdits.questions("Why now?\nWhat else?").forEach(guide.getSections().getFirst().getQuestions()::add);
        files.research().root().getGuides().add(Identifiers.complete(guide));
        Study study = MAKE.createStudy();
        study.setKind(SourceKind.INTERVIEW);
        study.setGuide(guide.getId());
        Session session = MAKE.createSession();
        Answer answer = MAKE.createAnswer();
        answer.setQuestion(guide.getSections().getFirst().getQuestions().getFirst().getId());
        answer.setText("40 000 a month");
        session.getAnswers().add(answer);
        study.getSessions().add(session);
        files.research().root().getStudies().add(study);
        Identifiers.complete(files.research().root());
        files.saveResearch();
    }

    @Test
    void whatWasAnsweredIsOnlyNoLongerAsked() throws Exception {
        answered();
        ResearchPart part = ResearchPart.open(research);
        GuidesPart guides = GuidesPart.show();
        guides.select("Talks", "Questions", "1. Why now?");
        assertEquals("1", guides.line().get(2));
        guides.key(SWT.DEL);
        guides.awaitWords("1 question was answered: it is no longer asked");
        guides.tree().await("Talks", "Questions", "Why now?");
        guides.tree().await("Talks", "Questions", "1. What else?");
        assertEquals(List.of("Why now?", "no longer asked", "1"), guides.line());
        guides.tree().contextMenu(new String[] {"Talks"}, "Remove");
        guides.awaitWords("The guide was followed in sessions");
        guides.select("Talks", "Questions", "Why now?");
        guides.press("Ask It Again");
        guides.tree().await("Talks", "Questions", "2. What else?");
        assertFalse(GuideEdits.questions(saved(part).getGuides().getFirst()).getFirst().isRetired());
    }

    @Test
    void anotherKindOfAnswerIsAskedAnewOrReadSo() throws Exception {
        answered();
        ResearchPart part = ResearchPart.open(research);
        GuidesPart guides = GuidesPart.show();
        guides.select("Talks", "Questions", "1. Why now?");
        guides.choose("Number");
        DialogPage.await("The question was answered").finish("Read Them as “Number”");
        guides.awaitLine("1. Why now?");
        assertEquals(List.of("40000"), saved(part).getStudies().getFirst().getSessions().getFirst().getAnswers().getFirst().getValues());
        guides.choose("Date");
        DialogPage.await("The question was answered").finish("Ask It Anew");
        guides.tree().await("Talks", "Questions", "Why now?");
        guides.awaitLine("1. Why now?");
        List<Question> questions = GuideEdits.questions(saved(part).getGuides().getFirst());
        assertEquals(List.of(QuestionKind.NUMBER, QuestionKind.DATE), questions.stream().limit(2).map(Question::getKind).toList());
        assertTrue(questions.getFirst().isRetired());
    }
}
