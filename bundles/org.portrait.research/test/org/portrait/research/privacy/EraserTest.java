/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.SourceKind;
import org.portrait.research.Answer;
import org.portrait.research.Attachment;
import org.portrait.research.ContactKind;
import org.portrait.research.Erasure;
import org.portrait.research.Fact;
import org.portrait.research.Note;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Specimens;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;

class EraserTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 12, 30);
    private static final String SAID = "We have lived in one room for nine years";
    private static final String WROTE = "A greenhouse on the southern balcony";
    /** What is known of the person and must not be found anywhere afterwards. */
    private static final List<String> SECRETS = List.of("Severtseva", "severtseva", "olga@example", "123-45-67", "1234567", "ext-778899",
            "Kutuzov street", "one room", "nine years", "greenhouse", "balcony", "passport.jpg");

    @TempDir
    Path folder;
    private Path file;
    private Respondent olga;
    private Respondent ivan;

    @BeforeEach
    void plant() throws DocumentException {
        file = Specimens.project(folder);
        ResearchFiles files = ResearchFiles.open(file);
        olga = Specimens.respondent(files, "Olga Severtseva", ContactKind.EMAIL, "olga@example.org");
        Fact address = ResearchFactory.eINSTANCE.createFact();
        address.setName("Address");
        address.setValue("Kutuzov street 5");
        olga.getFacts().add(address);
        olga.setExternalId("ext-778899");
        olga.getContacts().add(phone());
        ivan = Specimens.respondent(files, "Ivan Petrov", ContactKind.EMAIL, "ivan@example.org");
        Specimens.consent(files, olga);
        Specimens.consent(files, ivan);
        Study study = Specimens.study(files, SourceKind.FOCUS_GROUP);
        Session alone = Specimens.session(study, olga);
        Answer said = Specimens.answer(alone, alone.getSpeakers().getFirst(), SAID + ".");
        alone.getNotes().add(note("She wept about the one room"));
        Session group = Specimens.session(study, olga, ivan);
        Specimens.answer(group, group.getSpeakers().getFirst(), "Just " + SAID);
        Answer ivans = Specimens.answer(group, group.getSpeakers().get(1), "As Olga says, call her at +7 (999) 123-45-67, I agree");
        ivans.getHighlights().getFirst().setFrom(ivans.getText().length() - 7);
        Attachment scan = ResearchFactory.eINSTANCE.createAttachment();
        scan.setRespondent(olga.getId());
        scan.setPath("passport.jpg");
        group.getAttachments().add(scan);
        Session other = Specimens.session(study, ivan);
        Specimens.answer(other, other.getSpeakers().getFirst(), "Ask olga severtseva of Kutuzov street 5");
        survey(study);
        evidence(files, said);
        files.saveResearch();
        files.persona().save();
        // Twice, so that backups hold everything as well.
        ResearchFiles again = ResearchFiles.open(file);
        again.research().root().getStudies().getFirst().setAim("What is a home?");
        again.respondents().root().getRespondents().getLast().setNote("A reward was promised");
        again.persona().root().setProduct("Flats of the second hand");
        again.saveResearch();
        again.persona().save();
    }

    private org.portrait.research.Contact phone() {
        var phone = ResearchFactory.eINSTANCE.createContact();
        phone.setKind(ContactKind.PHONE);
        phone.setValue("+79991234567");
        return phone;
    }

    private static Note note(String text) {
        Note note = ResearchFactory.eINSTANCE.createNote();
        note.setText(text);
        return note;
    }

    /** 2,500 responses; Olga's are in different blocks, and only she says certain things. */
    private void survey(Study study) {
        List<String> people = new ArrayList<>(Collections.nCopies(2500, ivan.getId()));
        List<String> answers = new ArrayList<>(Collections.nCopies(2500, "A garden"));
        for (int row : new int[] {0, 1700}) {
            people.set(row, olga.getId());
            answers.set(row, WROTE);
        }
        answers.set(1701, "Ivan's own");
        Survey survey = Specimens.survey(study, people, answers);
        survey.setName("Dreams");
    }

    private static void evidence(ResearchFiles files, Answer said) {
        Persona vera = files.persona().root().getPersonas().getFirst();
        vera.setStory(PersonaFactory.eINSTANCE.createStory());
        vera.getStory().setQuote(SAID);
        vera.getEvidence().add(Specimens.evidence(said.getId(), 1, SAID));
        Evidence many = Specimens.evidence(said.getHighlights().getFirst().getId(), 40, SAID);
        many.setSource("Talks of spring");
        vera.getEvidence().add(many);
        vera.getEvidence().add(Specimens.evidence("somebody-else", 1, "A garden of one's own"));
    }

    private ResearchFiles eraseOlga() throws DocumentException {
        ResearchFiles files = ResearchFiles.open(file);
        assertTrue(Eraser.erase(files, olga.getId(), "At her request", NOW).isPresent());
        Eraser.save(files);
        return ResearchFiles.open(file);
    }

    private String allBytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.filter(Files::isRegularFile).toList()) {
                all.append(each.getFileName()).append('\n').append(Files.readString(each, UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void theSecretsAreThereBefore() throws IOException {
        String all = allBytes();
        SECRETS.forEach(secret -> assertTrue(all.contains(secret), secret));
        assertTrue(all.contains(olga.getId()));
    }

    @Test
    void leavesNoByteOfThePerson() throws DocumentException, IOException {
        eraseOlga();
        String all = allBytes();
        SECRETS.forEach(secret -> assertFalse(all.contains(secret), () -> secret + " in\n" + all));
        assertFalse(all.contains(olga.getId()));
        assertFalse(all.contains("Olga"), all);
    }

    @Test
    void leavesTheOthersAlone() throws DocumentException {
        ResearchFiles files = eraseOlga();
        assertEquals(List.of("Ivan Petrov"), files.respondents().root().getRespondents().stream().map(Respondent::getName).toList());
        assertEquals(List.of(ivan.getId()), files.research().root().getConsents().stream().map(each -> each.getRespondent()).toList());
        Study study = files.research().root().getStudies().getFirst();
        assertEquals(2, study.getSessions().size());
        Answer ivans = study.getSessions().getFirst().getAnswers().getFirst();
        assertTrue(ivans.getText().startsWith("As \u2588\u2588\u2588\u2588 says, call her at \u2588"), ivans.getText());
        assertEquals("I agree", ivans.getText().substring(ivans.getHighlights().getFirst().getFrom(), ivans.getHighlights().getFirst().getTo()));
        Survey survey = study.getSurveys().getFirst();
        assertEquals(2498, survey.getRespondents().stream().mapToInt(List::size).sum());
        List<String> cells = survey.getColumns().getFirst().getCells().stream().flatMap(List::stream).toList();
        assertEquals(2498, cells.size());
        assertEquals("Ivan's own", cells.get(1699));
    }

    @Test
    void keepsAggregatesWithoutQuotes() throws DocumentException {
        Persona vera = eraseOlga().persona().root().getPersonas().getFirst();
        assertEquals(2, vera.getEvidence().size());
        Evidence many = vera.getEvidence().getFirst();
        assertEquals(40L, many.getN());
        assertEquals("Talks of spring", many.getSource());
        assertEquals(null, many.getQuote());
        assertEquals("A garden of one's own", vera.getEvidence().get(1).getQuote());
    }

    @Test
    void writesTheAct() throws DocumentException {
        Erasure act = eraseOlga().research().root().getErasures().getFirst();
        assertEquals(NOW, act.getDate());
        assertEquals("At her request", act.getReason());
        assertEquals(List.of(2L, 2L, 2L, 2L, 1L, 2L), List.of(act.getSessions(), act.getAnswers(), act.getHighlights(), act.getResponses(),
                act.getConsents(), act.getEvidence()));
        assertTrue(act.getMentions() >= 2);
    }

    @Test
    void doesNothingForAStranger() throws DocumentException, IOException {
        String before = allBytes();
        ResearchFiles files = ResearchFiles.open(file);
        assertTrue(Eraser.erase(files, "stranger", null, NOW).isEmpty());
        assertTrue(files.research().root().getErasures().isEmpty());
        assertEquals(before, allBytes());
    }

    @Test
    void canBeRepeatedAfterACrashBetweenTheFiles() throws DocumentException, IOException {
        ResearchFiles files = ResearchFiles.open(file);
        Eraser.erase(files, olga.getId(), null, NOW);
        files.persona().saveWithoutTrace();
        files.research().saveWithoutTrace();
        eraseOlga();
        String all = allBytes();
        SECRETS.forEach(secret -> assertFalse(all.contains(secret), secret));
    }
}
