/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Housing;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.research.Answer;
import org.portrait.research.ColumnRole;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.value.CellBlock;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.FindingsPart;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** The results are read question by question, and a persona is composed from them. */
@ExtendWith(WorkbenchExtension.class)
class ComposeTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    private static final String HINDERS = "What hinders you?";
    private static final String FLAT = "How do you live?";

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path personas;
    private Path research;

    @BeforeEach
    void makeAnswers() throws IOException, DocumentException {
        personas = SampleFile.copy("flats", folder);
        ResearchFiles files = ResearchFiles.open(personas);
        Guide guide = MAKE.createGuide();
        Section section = MAKE.createSection();
        guide.getSections().add(section);
        Question hinders = question(section, HINDERS, QuestionKind.OPEN, "psychography.pains");
        Question lives = question(section, FLAT, QuestionKind.SINGLE, "socioEconomics.housing");
        lives.getOptions().addAll(List.of("Rented", "Own home"));
        files.research().root().getGuides().add(Identifiers.complete(guide));
        Study talks = study(files, "Talks of spring", SourceKind.INTERVIEW);
        for (int number = 1; number <= 3; number++) {
            Session session = MAKE.createSession();
            session.setStart(LocalDateTime.of(2026, 3, number, 10, 0));
            Speaker speaker = MAKE.createSpeaker();
            speaker.setWithoutConsent("Recorded");
            session.getSpeakers().add(speaker);
            Answer answer = MAKE.createAnswer();
            answer.setQuestion(hinders.getId());
            answer.setText(number < 3 ? "Thin walls" : "The lift");
            session.getAnswers().add(answer);
            talks.getSessions().add(session);
        }
        Study poll = study(files, "Poll", SourceKind.SURVEY);
        Survey survey = MAKE.createSurvey();
        survey.setWithoutConsent("The form asked");
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setRole(ColumnRole.ANSWERS);
        column.setQuestion(lives.getId());
        column.getCells().addAll(CellBlock.blocks(List.of("Rented", "Rented", "Own home", "")));
        survey.getColumns().add(column);
        poll.getSurveys().add(survey);
        Identifiers.complete(files.research().root());
        files.saveResearch();
        research = folder.resolve("flats.research");
    }

    private static Question question(Section section, String text, QuestionKind kind, String trait) {
        Question question = MAKE.createQuestion();
        question.setText(text);
        question.setKind(kind);
        question.setTrait(trait);
        section.getQuestions().add(question);
        return Identifiers.complete(question);
    }

    private static Study study(ResearchFiles files, String name, SourceKind kind) {
        Study study = MAKE.createStudy();
        study.setName(name);
        study.setKind(kind);
        files.research().root().getStudies().add(study);
        return study;
    }

    @Test
    void resultsAreReadQuestionByQuestion() {
        ResearchPart.open(research);
        FindingsPart findings = FindingsPart.show();
        assertEquals(List.of(List.of(HINDERS, "3"), List.of(FLAT, "3")), findings.questions());
        assertEquals(List.of("Thin walls", "The lift"), findings.answers().stream().map(List::getFirst).toList());
        assertTrue(findings.says("Most often: “Thin walls”, 2 of 3 (67\u00a0%)"));
        assertTrue(findings.says("Fewer than 30 answers"));
        findings.select(FLAT);
        assertEquals(List.of("Rented", "67\u00a0%", "2", "21–94\u00a0%"), findings.answers().getFirst());
        assertTrue(findings.says("3 of 4 who were asked"));
        findings.filter("Talks of spring");
        assertEquals(List.of(List.of(HINDERS, "3")), findings.questions());
        findings.filter("All studies");
        assertEquals(2, findings.questions().size());
    }

    /** Counting does not hold the window up: as long as it goes on, a line says so; it can be stopped and begun again. */
    @Test
    void countingCanBeStopped() {
        ResearchPart.open(research);
        CountDownLatch end = new CountDownLatch(1);
        Ui.run(() -> session().compute(ResearchFiles.RESEARCH, "long work", (copy, monitor) -> awaitEnd(end)));
        FindingsPart findings = FindingsPart.begin();
        findings.awaitWorking("Counting");
        assertEquals(List.of(), findings.shown());
        findings.pressLine();
        findings.awaitWorking("Not counted");
        end.countDown();
        Ui.awaitComputed();
        assertEquals(List.of(), findings.shown());
        findings.pressLine();
        Ui.await("the questions", () -> findings.shown().size() == 2);
        findings.awaitQuiet();
    }

    private DocumentSession session() {
        return DocumentSessions.get().find(research).orElseThrow();
    }

    private static boolean awaitEnd(CountDownLatch end) {
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aPersonaIsComposedInOneStep() throws IOException {
        byte[] before = Files.readAllBytes(personas);
        ResearchPart.open(research);
        DialogPage wizard = FindingsPart.show().compose();
        assertEquals(List.of("Anna Belova"), wizard.offered("Persona:").stream().filter("Anna Belova"::equals).toList());
        wizard.choose("Persona:", "Anna Belova");
        Ui.awaitComputed();
        List<List<String>> rows = wizard.rows(0);
        assertEquals(List.of("Housing", "Rented", "2 of 3 (67\u00a0%)", "With relatives"), rows.getFirst());
        assertEquals(List.of("Problems", "Thin walls", "2 of 3 (67\u00a0%)", ""), rows.get(1));
        wizard.selectRow(0, 0);
        Ui.await("what speaks against it", () -> Ui.find(wizard.shell(), Text.class, text -> text.getText().contains("Against it: “Own home”"))
                .isPresent());
        Ui.run(() -> wizard.table().orElseThrow().getItem(0).setChecked(true));
        wizard.finish("Finish");
        Ui.await("the card", () -> workbench.editors().contains("flats.persona"));
        Ui.await("the trait", () -> pains().contains("Thin walls"));
        Persona anna = anna();
        assertEquals(Housing.RENTED, Ui.get(() -> anna.getSocioEconomics().getHousing()));
        Evidence evidence =
                Ui.get(() -> anna.getPsychography().getPains().stream().filter(pain -> pain.getText().equals("Thin walls")).findFirst().orElseThrow()
                .getEvidence().getFirst());
        assertEquals(2, evidence.getN());
        workbench.awaitSaved();
        assertFalse(Arrays.equals(before, Files.readAllBytes(personas)));
        workbench.menu("Edit", "Undo: Compose Anna Belova");
        Ui.await("everything as before", () -> !pains().contains("Thin walls"));
        workbench.menu("File", "Save");
        workbench.awaitSaved();
        assertArrayEquals(before, Files.readAllBytes(personas));
    }

    /** A segment of its own, with a persona of its own, from the answers of some of the people; all of it is one step. */
    @Test
    void aNewPersonaStandsOnTheAnswersOfSomePeople() throws IOException {
        byte[] before = Files.readAllBytes(personas);
        ResearchPart.open(research);
        DialogPage wizard = FindingsPart.show().compose();
        wizard.choose("Persona:", "A new persona…");
        Ui.await("a name is asked for", () -> !wizard.canPress("Finish"));
        wizard.type("Segment:", "Owners").type("Name:", "Olga, 40");
        wizard.choose("Only those who answered:", FLAT);
        Ui.awaitComputed();
        Ui.await("nobody is meant yet", () -> wizard.table().isPresent() && !wizard.canPress("Finish"));
        Ui.run(() -> {
            TableItem own = Stream.of(wizard.table().orElseThrow().getItems()).filter(item -> item.getText().startsWith("Own home")).findFirst()
                    .orElseThrow();
            own.setChecked(true);
            Event event = new Event();
            event.item = own;
            event.detail = SWT.CHECK;
            own.getParent().notifyListeners(SWT.Selection, event);
        });
        Ui.awaitComputed();
        assertEquals(List.of("Housing", "Own home", "1 of 1 (100\u00a0%)", ""), wizard.rows(1).getFirst());
        wizard.finish("Finish");
        Ui.await("the persona", () -> olga().isPresent());
        Persona olga = olga().orElseThrow();
        assertEquals("Owners", Ui.get(() -> Personas.segment(olga).orElseThrow().getName()));
        assertEquals(Housing.OWN, Ui.get(() -> olga.getSocioEconomics().getHousing()));
        assertEquals("Poll (Own home)", Ui.get(() -> Trait.of("socioEconomics.housing").evidence(olga).getFirst().getSource()));
        workbench.awaitSaved();
        workbench.menu("Edit", "Undo: Compose Olga, 40");
        Ui.await("everything as before", () -> olga().isEmpty());
        workbench.menu("File", "Save");
        workbench.awaitSaved();
        assertArrayEquals(before, Files.readAllBytes(personas));
    }

    private Optional<Persona> olga() {
        return Ui.get(() -> Personas.of(project()).stream().filter(persona -> "Olga, 40".equals(persona.getName())).findFirst());
    }

    private Persona anna() {
        return Ui.get(() -> Personas.of(project()).stream().filter(persona -> "Anna Belova".equals(persona.getName())).findFirst().orElseThrow());
    }

    private Project project() {
        return DocumentSessions.get().find(personas).orElseThrow().project();
    }

    private List<String> pains() {
        return anna().getPsychography().getPains().stream().map(pain -> pain.getText()).toList();
    }

    /** What the persona says otherwise stays, when somebody wants that, and gets the answers as evidence against it. */
    @Test
    void contradictionsCanBeNoted() {
        ResearchPart.open(research);
        DialogPage wizard = FindingsPart.show().compose();
        wizard.choose("Persona:", "Anna Belova");
        Ui.awaitComputed();
        wizard.press("Select None");
        Ui.await("nothing to finish", () -> !wizard.canPress("Finish"));
        wizard.check("Note contradictions on what stays", true);
        wizard.finish("Finish");
        Ui.await("the card", () -> workbench.editors().contains("flats.persona"));
        Ui.await("the contradiction", () -> Trait.of("socioEconomics.housing").evidence(anna()).stream()
                .anyMatch(evidence -> evidence.getStance() == EvidenceStance.CONTRADICTS && evidence.getN() == 2));
        assertEquals(Housing.WITH_RELATIVES, Ui.get(() -> anna().getSocioEconomics().getHousing()));
    }
}
