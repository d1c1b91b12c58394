/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.core.check.Issue;
import org.portrait.core.command.Edits;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.SourceKind;
import org.portrait.research.Attachment;
import org.portrait.research.ContactKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Specimens;
import org.portrait.research.Study;
import org.portrait.research.check.ResearchChecks;
import org.portrait.research.document.ResearchFiles;

class AttachmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    @TempDir
    private Path disk;
    private Path folder;
    private ResearchProject research;
    private Respondent vera;
    private Respondent oleg;
    private Study study;
    private Session talk;
    private AttachedFiles files;

    @BeforeEach
    void makeResearch() throws IOException, DocumentException {
        folder = Files.createDirectories(disk.resolve("work/flats/research"));
        ResearchFiles all = ResearchFiles.open(Specimens.project(folder));
        research = all.research().root();
        vera = Specimens.respondent(all, "Vera", ContactKind.EMAIL, "vera@example.org");
        oleg = Specimens.respondent(all, "Oleg", ContactKind.EMAIL, "oleg@example.org");
        study = Specimens.study(all, SourceKind.INTERVIEW);
        talk = Specimens.session(study, vera);
        files = new AttachedFiles(all.research().path());
    }

    private Attachment attach(Session session, String path) {
        Attachment attachment = AttachmentEdits.attachment(session, path, "");
        session.getAttachments().add(attachment);
        return attachment;
    }

    @ParameterizedTest
    @CsvSource({ "talk.mp3,RECORDING", "a.b.OGG,RECORDING", "talk.MP4,VIDEO", "room.jpeg,PICTURE", "talk.vtt,TEXT", "talk.docx,DOCUMENT",
            "https://example.org/talk.mp3,LINK", "www.example.org/x,LINK", "run.exe,OTHER", "noending,OTHER", ".mp3,OTHER", ",OTHER" })
    void aPathTellsTheKind(String path, AttachmentKind kind) {
        assertEquals(kind, AttachmentKind.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings =
            { "file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "https://", "http://a b", "talk.mp3", "C:\\talk.mp3", "" })
    void onlyAddressesOfTheWebAreLinks(String text) {
        assertEquals(Optional.empty(), Addresses.parse(text));
    }

    @Test
    void whatLiesNearIsKeptRelative() {
        assertEquals("talk.mp3", files.stored(folder.resolve("talk.mp3")));
        assertEquals("audio/талк 1.mp3", files.stored(folder.resolve("audio/талк 1.mp3")));
        assertEquals("../../recordings/talk.mp3", files.stored(disk.resolve("work/recordings/talk.mp3")));
        Path far = disk.resolve("elsewhere/talk.mp3");
        assertEquals(far.toString(), files.stored(far));
        for (Path each : List.of(folder.resolve("audio/a.mp3"), disk.resolve("work/a.mp3"), far)) {
            assertEquals(Optional.of(each), files.file(attach(talk, files.stored(each))));
        }
    }

    @Test
    void aFileThatIsNotThereIsToldWithAWayToMendIt() throws IOException {
        Attachment there = attach(talk, "talk.mp3");
        Attachment lost = attach(talk, "audio/lost.mp3");
        attach(talk, "https://example.org/talk");
        Files.writeString(folder.resolve("talk.mp3"), "a voice");
        List<Issue> issues = ResearchChecks.run(research, files.research(), TODAY);
        assertEquals(List.of(lost), issues.stream().map(Issue::target).toList());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            String message = issues.getFirst().message(locale);
            assertTrue(message.startsWith("Talks of spring: ") && message.contains("audio/lost.mp3"), message);
            assertFalse(issues.getFirst().fixes().getFirst().label(locale).isBlank());
        }
        Command fix = issues.getFirst().fixes().getFirst().command(domain);
        domain.getCommandStack().execute(fix);
        assertFalse(talk.getAttachments().contains(lost));
        domain.getCommandStack().undo();
        assertEquals(List.of(there, lost), talk.getAttachments().subList(0, 2));
    }

    @Test
    void addingIsOneStepAndNothingIsAddedTwice() {
        List<Attachment> two = List.of(AttachmentEdits.attachment(talk, files, folder.resolve("talk one.mp3")),
                AttachmentEdits.attachment(talk, "https://example.org/x", " Video "));
        domain.getCommandStack().execute(AttachmentEdits.add(domain, talk, two));
        assertEquals("talk one", two.getFirst().getDescription());
        assertEquals("talk one.mp3", two.getFirst().getPath());
        assertEquals("Video", two.getLast().getDescription());
        assertEquals(vera.getId(), two.getFirst().getRespondent());
        assertEquals(2, talk.getAttachments().size());
        assertFalse(Edits.changes(AttachmentEdits.add(domain, talk, List.of(AttachmentEdits.attachment(talk, "talk one.mp3", "")))));
        domain.getCommandStack().undo();
        assertEquals(List.of(), talk.getAttachments());
    }

    @Test
    void whatChangesIsOneStep() {
        Attachment attachment = attach(talk, "talk.mp3");
        Attachment edited = ResearchFactory.eINSTANCE.createAttachment();
        edited.setPath("audio/talk.mp3");
        edited.setDescription("The talk");
        domain.getCommandStack().execute(AttachmentEdits.change(domain, attachment, edited));
        assertEquals("audio/talk.mp3", attachment.getPath());
        assertEquals("The talk", attachment.getDescription());
        assertNull(attachment.getRespondent());
        domain.getCommandStack().undo();
        assertEquals("talk.mp3", attachment.getPath());
        assertNull(attachment.getDescription());
        assertEquals(vera.getId(), attachment.getRespondent());
    }

    @Test
    void tracesAreOfTheSessionsAndOfWhatIsOfThePersonAlone() throws IOException {
        Session group = Specimens.session(study, vera, oleg);
        Session olegs = Specimens.session(study, oleg);
        for (String name : List.of("talk.mp3", "group.mp4", "vera.jpg", "oleg.jpg", "oleg.mp3")) {
            Files.writeString(folder.resolve(name), "x");
        }
        attach(talk, "talk.mp3");
        attach(talk, "lost.mp3");
        attach(group, "group.mp4");
        attach(group, "vera.jpg").setRespondent(vera.getId());
        attach(group, "oleg.jpg").setRespondent(oleg.getId());
        attach(olegs, "oleg.mp3");
        assertEquals(List.of("talk.mp3 alone", "group.mp4", "vera.jpg alone"), Trace.of(research, files, vera.getId()).stream()
                .map(trace -> trace.file().orElseThrow().getFileName() + (trace.alone() ? " alone" : "")).toList());
    }
}
