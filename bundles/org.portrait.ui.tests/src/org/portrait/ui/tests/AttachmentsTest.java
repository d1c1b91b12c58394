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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaFactory;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Attachment;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.tests.page.AttachmentsPart;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.PeoplePart;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.TreePart;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Recordings and files of a session: seen, added, mended, taken off; what is wrong with a research stands among the problems. */
@ExtendWith(WorkbenchExtension.class)
class AttachmentsTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    private static final String STUDY = "Talks of spring";

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path research;
    private Path talk;

    /** One talk with two files, of which one is not there any more; nobody agreed to anything. */
    @BeforeEach
    void writeFiles() throws DocumentException, IOException {
        Path persona = folder.resolve("flats.persona");
        StoredFile.create(FileKind.PERSONA, persona, Identifiers.complete(PersonaFactory.eINSTANCE.createProject())).save();
        ResearchFiles files = ResearchFiles.open(persona);
        Respondent olga = Identifiers.complete(MAKE.createRespondent());
        olga.setName("Olga Severtseva");
        files.respondents().root().getRespondents().add(olga);
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setLabel("R1");
        speaker.setRespondent(olga.getId());
        Session session = MAKE.createSession();
        session.setName("Talk with R1");
        session.setStart(LocalDateTime.of(2026, 3, 1, 10, 0));
        session.getSpeakers().add(speaker);
        Answer answer = MAKE.createAnswer();
        answer.setText("I want a garden");
        session.getAnswers().add(answer);
        for (String path : List.of("talk.mp3", "audio/lost.mp3")) {
            Attachment attachment = MAKE.createAttachment();
            attachment.setPath(path);
            session.getAttachments().add(attachment);
        }
        Study study = MAKE.createStudy();
        study.setName("Talks of spring");
        study.setKind(SourceKind.INTERVIEW);
        study.getSessions().add(session);
        files.research().root().getStudies().add(study);
        files.saveResearch();
        research = files.research().path();
        talk = Files.writeString(folder.resolve("talk.mp3"), "a voice");
    }

    private AttachmentsPart open() {
        ResearchPart.open(research).sessions().select(STUDY, "Talk with R1…");
        return new AttachmentsPart(Optional.empty());
    }

    @Test
    void aLinkIsAddedRenamedAndTakenOffAndAllOfItIsTakenBack() throws IOException {
        String before = Files.readString(research);
        AttachmentsPart part = open().await("talk.mp3", "lost.mp3");
        assertEquals(List.of("talk.mp3", "Recording", "talk.mp3", "everybody’s"), part.row(0));
        part.awaitCell(1, 2, "Not found: audio/lost.mp3");
        DialogPage dialog = part.press("Add a Link…", "Add a link");
        dialog.type("Address:", "not an address");
        assertFalse(dialog.canPress("Add the Link"));
        dialog.type("Address:", "example.org").type("Address:", "https://example.org/talk").type("What it is:", "The screen")
                .choose("Whose voice or face:", "R1")
                .finish("Add the Link");
        part.await("talk.mp3", "lost.mp3", "The screen");
        assertEquals(List.of("The screen", "Link", "https://example.org/talk", "R1"), part.row(2));
        part.choose(0, "Edit…");
        DialogPage.await("Recording or file").type("What it is:", "The whole talk").finish("Keep");
        part.await("The whole talk", "lost.mp3", "The screen");
        part.choose(1, "Remove");
        part.await("The whole talk", "The screen");
        ResearchPart front = ResearchPart.front();
        front.undoAll(research);
        part.await("talk.mp3", "lost.mp3");
        front.key('s', SWT.MOD1);
        front.awaitDirty(false);
        assertEquals(before, Files.readString(research));
    }

    @Test
    void addressesThatAreOnTheClipboardArePasted() {
        AttachmentsPart part = open().await("talk.mp3", "lost.mp3");
        part.clipboard("see\nhttps://example.org/a b\nhttps://example.org/one\nwww.example.org/two").select(0).key('v', SWT.MOD1);
        part.await("talk.mp3", "lost.mp3", "one", "two");
    }

    @Test
    void whoeverLogsSeesThem() {
        open().await("talk.mp3", "lost.mp3");
        ResearchPart part = ResearchPart.front();
        part.sessions().open(STUDY, "Talk with R1…");
        part.awaitPage("Interview");
        part.key(SWT.F5);
        DialogPage dialog = DialogPage.await("Recordings and files");
        AttachmentsPart shown = new AttachmentsPart(Optional.of(dialog.shell())).await("talk.mp3", "lost.mp3");
        shown.choose(1, "Remove");
        shown.await("talk.mp3");
        dialog.finish("Close");
        part.awaitDirty(true);
    }

    @Test
    void whatIsWrongWithAResearchStandsAmongTheProblemsWithAWayToMendIt() {
        AttachmentsPart part = open().await("talk.mp3", "lost.mp3");
        String[] lost = { "Talks of spring, Talk with R1: the file “audio/lost.mp3” is not where it was…" };
        String[] consent = { "Talks of spring, Talk with R1, R1: answers are kept although there is neither a consent nor a stated reason…" };
        TreePart problems = workbench.problems().tree();
        problems.await(lost);
        problems.open(consent);
        ResearchPart front = ResearchPart.front();
        front.awaitPage("People");
        PeoplePart.show().press("Record Consent…", "Consent").finish("Keep");
        workbench.problems().tree().awaitGone(consent);
        workbench.problems().tree().open(lost);
        front.awaitPage("Sessions");
        part.awaitSelected("lost.mp3");
        workbench.problems().tree().contextMenu(lost, "Remove the entry");
        part.await("talk.mp3");
        workbench.problems().tree().awaitGone(lost);
    }

    @Test
    void whoeverErasesIsToldWhereTheVoiceIsAndDeletesIt() throws DocumentException {
        open().await("talk.mp3", "lost.mp3");
        DialogPage dialog = PeoplePart.show().select("R1").press("Erase This Person’s Data…", "Erase a person’s data");
        assertTrue(dialog.labels().stream().anyMatch(label -> label.contains(talk.toString()) && !label.contains("lost")), () -> dialog.labels()
                .toString());
        dialog.check("Delete the file that is of this person alone", true).check("I know that this cannot be undone", true).finish("Erase for Ever");
        DialogPage.await("Acts of erasure").finish("Close");
        assertFalse(Files.exists(talk));
        assertEquals(List.of(), ResearchFiles.open(folder.resolve("flats.persona")).research().root().getStudies().getFirst().getSessions());
    }
}
