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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.SourceKind;
import org.portrait.model.Statement;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.research.Consent;
import org.portrait.research.Guide;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.tests.page.CardPart;
import org.portrait.ui.tests.page.ChipsPart;
import org.portrait.ui.tests.page.CodingPart;
import org.portrait.ui.tests.page.DialogPage;
import org.portrait.ui.tests.page.EditorPage;
import org.portrait.ui.tests.page.ProfilePart;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/**
 * The whole way with the keyboard: an interview is logged and coded, what was highlighted comes to the card of a persona with its evidence, the
 * evidence leads back, and when everything is undone both files are as before, byte for byte.
 */
@ExtendWith(WorkbenchExtension.class)
class FromTalkToCardTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    private static final String PAINS = "Problems";

    @TempDir
    Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path personas;
    private Path research;

    @BeforeEach
    void makeSession() throws IOException, DocumentException {
        personas = SampleFile.copy("flats", folder);
        ResearchFiles files = ResearchFiles.open(personas);
        Respondent person = Identifiers.complete(MAKE.createRespondent());
        person.setName("Olga Severtseva");
        files.respondents().root().getRespondents().add(person);
        Consent consent = MAKE.createConsent();
        consent.setRespondent(person.getId());
        consent.setGiven(LocalDate.of(2026, 1, 10));
        consent.setSpecial(true);
        files.research().root().getConsents().add(consent);
        Section section = MAKE.createSection();
        question(section, "What bothers you?", "psychography.pains", QuestionPrivacy.ORDINARY);
        question(section, "How is your health?", null, QuestionPrivacy.SPECIAL);
        Guide guide = MAKE.createGuide();
        guide.getSections().add(section);
        files.research().root().getGuides().add(Identifiers.complete(guide));
        Study study = MAKE.createStudy();
        study.setName("Talks of spring");
        study.setKind(SourceKind.INTERVIEW);
        study.setGuide(guide.getId());
        Session session = MAKE.createSession();
        session.setName("First");
        Speaker speaker = MAKE.createSpeaker();
        speaker.setLabel("R1");
        speaker.setRespondent(person.getId());
        session.getSpeakers().add(speaker);
        study.getSessions().add(session);
        files.research().root().getStudies().add(Identifiers.complete(study));
        files.saveResearch();
        research = folder.resolve("flats.research");
    }

    private static void question(Section section, String text, String trait, QuestionPrivacy privacy) {
        Question question = MAKE.createQuestion();
        question.setKind(QuestionKind.OPEN);
        question.setText(text);
        question.setTrait(trait);
        question.setPrivacy(privacy);
        section.getQuestions().add(question);
    }

    @Test
    void anInterviewIsLoggedCodedBroughtToTheCardAndTakenBackToTheLastByte() throws IOException {
        byte[] personasBefore = Files.readAllBytes(personas);
        byte[] researchBefore = Files.readAllBytes(research);
        EditorPage card = EditorPage.open(personas);
        card.card();
        ResearchPart talk = ResearchPart.open(research);
        log(talk);
        EditorPage editor = EditorPage.open(research);
        code(editor.coding());
        workbench.menu("File", "Save");
        talk.awaitDirty(false);
        byte[] researchCoded = Files.readAllBytes(research);

        // the highlight at the cursor: to the trait that its question is for
        CodingPart coding = editor.coding();
        coding.press(SWT.ARROW_UP, SWT.ALT);
        coding.awaitSelected("thin walls");
        coding.press('p', SWT.MOD1, SWT.SHIFT);
        DialogPage use = DialogPage.await("Use in a persona");
        assertEquals("Anna Belova", use.text("Persona:"));
        assertEquals(PAINS, use.rows(0).getFirst().getFirst());
        use.finish("Use");
        talk.awaitWords("Anna Belova, “Problems”: thin walls");
        Ui.await("the trait", () -> pains().contains("thin walls"));
        card.awaitDirty(true);

        // once more by the clipboard, behind what is selected on the card
        coding.press('c', SWT.MOD1);
        card = EditorPage.open(personas);
        CardPart shown = card.card();
        shown.click("Sunday breakfast");
        shown.press('v', SWT.MOD1);
        shown.await("thin walls");
        Ui.await("the dream", () -> dreams().getLast().equals("thin walls"));
        assertEquals(List.of(link(), link()), Ui.get(() -> evidence().stream().map(Evidence::getLink).toList()));
        assertArrayEquals(researchCoded, Files.readAllBytes(research), "the research is only read");
        assertFalse(talk.isDirty());

        // the evidence leads back to the words
        shown.follow("Show what was said");
        editor.coding().awaitSelected("thin walls");

        card = EditorPage.open(personas);
        card.card();
        workbench.menu("Edit", "Undo: Dreams – from research");
        Ui.await("one step back", () -> !dreams().contains("thin walls") && pains().contains("thin walls"));
        workbench.menu("Edit", "Undo: Problems – from research");
        Ui.await("two steps back", () -> !pains().contains("thin walls"));
        card.awaitDirty(false);
        assertArrayEquals(personasBefore, Files.readAllBytes(personas));
        ResearchPart.open(research).undoAll(research);
        talk.awaitDirty(true);
        workbench.menu("File", "Save");
        talk.awaitDirty(false);
        assertArrayEquals(researchBefore, Files.readAllBytes(research));
    }

    @Test
    void wordsThatArePastedWhereSomebodyWritesBringTheirEvidence() {
        EditorPage.open(personas).profile();
        ResearchPart talk = ResearchPart.open(research);
        log(talk);
        CodingPart coding = EditorPage.open(research).coding();
        coding.enter();
        coding.press(SWT.HOME, SWT.MOD1);
        coding.press('c', SWT.MOD1);
        ProfilePart form = EditorPage.open(personas).profile();
        ChipsPart chips = form.chips("psychography.dreams");
        chips.write();
        chips.press('v', SWT.MOD1);
        Ui.await("the dream", () -> dreams().getLast().equals("thin walls"));
        assertEquals(1, Ui.get(this::evidence).size());
        // where something is written already, the words are only words
        String opinion = form.text("story.biography");
        form.enter("story.biography");
        chips.press('v', SWT.MOD1);
        Ui.await("bare words", () -> form.text("story.biography").length() == opinion.length() + "thin walls".length());
        assertEquals(1, Ui.get(this::evidence).size());
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() throws IOException {
        byte[] before = Files.readAllBytes(personas);
        EditorPage card = EditorPage.open(personas);
        card.card();
        ResearchPart talk = ResearchPart.open(research);
        log(talk);
        CodingPart coding = EditorPage.open(research).coding();
        coding.enter();
        coding.press('p', SWT.MOD1, SWT.SHIFT);
        DialogPage use = DialogPage.await("Use in a persona");
        use.type("Trait:", "age");
        Ui.await("why not", () -> use.labels().contains("“Age” cannot say that."));
        assertFalse(use.canPress("Use"));
        use.finish("Cancel");
        // the health of somebody goes nowhere, neither to the card nor to other programs
        coding.enter();
        coding.press(SWT.END, SWT.MOD1);
        coding.press('c', SWT.MOD1);
        card = EditorPage.open(personas);
        CardPart shown = card.card();
        shown.click("Sunday breakfast");
        shown.press('v', SWT.MOD1);
        card.awaitWords("The question was more confidential than “Dreams”");
        assertFalse(card.isDirty());
        assertEquals("", shown.clipboardText());
        assertArrayEquals(before, Files.readAllBytes(personas));
    }

    private static void log(ResearchPart talk) {
        talk.awaitChoosing();
        talk.key(SWT.CR);
        talk.awaitQuestion("What bothers you?");
        talk.type("thin walls");
        talk.key(SWT.CR, SWT.MOD1);
        talk.awaitQuestion("How is your health?");
        talk.type("back pain");
        talk.key(SWT.CR, SWT.MOD1);
        talk.awaitQuestion("Beside the guide");
    }

    /** The sentence at the cursor gets a code. */
    private static void code(CodingPart coding) {
        coding.enter();
        coding.press(SWT.ARROW_DOWN);
        coding.ask(SWT.CR);
        coding.find("noise");
        coding.take(SWT.CR);
        coding.awaitTold("noise");
    }

    private Persona anna() {
        return Personas.of(DocumentSessions.get().find(personas).orElseThrow().project()).stream()
                .filter(each -> "Anna Belova".equals(each.getName())).findFirst().orElseThrow();
    }

    private List<String> pains() {
        return anna().getPsychography().getPains().stream().map(Statement::getText).toList();
    }

    private List<String> dreams() {
        return anna().getPsychography().getDreams().stream().map(Statement::getText).toList();
    }

    private List<Evidence> evidence() {
        return Stream.of(anna().getPsychography().getPains(), anna().getPsychography().getDreams()).flatMap(List::stream)
                .filter(item -> "thin walls".equals(item.getText())).flatMap(item -> item.getEvidence().stream()).toList();
    }

    /** Where the evidence leads: to the highlight. */
    private String link() {
        return Ui.get(() -> {
            Study study = DocumentSessions.get().find(research).orElseThrow().root(ResearchFiles.RESEARCH).getStudies().getFirst();
            Session session = study.getSessions().getFirst();
            Highlight highlight = session.getAnswers().getFirst().getHighlights().getFirst();
            assertTrue(highlight.getUses().size() == 1);
            return EvidenceLink.to(highlight.getId());
        });
    }
}
