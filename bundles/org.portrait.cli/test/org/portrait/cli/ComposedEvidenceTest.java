/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.card.evidence.Standing;
import org.portrait.card.evidence.Standings;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ColumnRole;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Section;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.compose.Acceptance;
import org.portrait.research.compose.Proposals;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.NameFilter;
import org.portrait.research.statistics.Scope;
import org.portrait.research.value.CellBlock;

/** What is composed from research counts where evidence is counted: on the card, in checks, in {@code persona evidence}. */
class ComposedEvidenceTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    @TempDir
    Path folder;

    @Test
    void composedTraitsAreKnownAndCounted() throws DocumentException {
        Path file = folder.resolve("x.persona");
        Project project = PersonaFactory.eINSTANCE.createProject();
        Persona made = PersonaFactory.eINSTANCE.createPersona();
        made.setName("Vera");
        project.getPersonas().add(made);
        Documents.save(Documents.create(file, project));
        ResearchFiles files = ResearchFiles.open(file);
        Question age = MAKE.createQuestion();
        age.setKind(QuestionKind.NUMBER);
        age.setTrait("demography.age");
        Section section = MAKE.createSection();
        section.getQuestions().add(age);
        Guide guide = MAKE.createGuide();
        guide.getSections().add(section);
        files.research().root().getGuides().add(Identifiers.complete(guide));
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setRole(ColumnRole.ANSWERS);
        column.setQuestion(age.getId());
        column.getCells().addAll(CellBlock.blocks(List.of("28", "30", "32")));
        Survey survey = MAKE.createSurvey();
        survey.setWithoutConsent("asked for by the form");
        survey.getTimes().addAll(CellBlock.blocks(List.of("2026-05-01", "2026-05-02", "2026-05-03")));
        survey.getColumns().add(column);
        Study study = MAKE.createStudy();
        study.setName("Poll");
        study.setKind(SourceKind.SURVEY);
        study.getSurveys().add(survey);
        files.research().root().getStudies().add(Identifiers.complete(study));
        files.saveResearch();

        Document document = Documents.open(file);
        Persona persona = document.project().getPersonas().getFirst();
        LocalDate today = LocalDate.of(2026, 6, 1);
        document.domain().getCommandStack().execute(Acceptance.accept(document.domain(), persona, files.research().root(),
                Proposals.of(files.research().root(), Scope.EVERYTHING, persona, NameFilter.of(List.of()), today)));
        Standing standing = Standings.of(persona, today).of(Origin.of(persona.getDemography().getId(), "age")).orElseThrow();
        assertEquals(Standing.Kind.RECENT, standing.kind());
        assertEquals(List.of(3L), standing.answers());
        assertEquals(LocalDate.of(2026, 5, 3), standing.newest().orElseThrow());
        Documents.save(document);
        CliRun run = CliRun.of("evidence", "--date", "2026-06-01", file);
        assertTrue(run.out().contains("n = 3") && run.out().contains("Poll"), run.out());
        CliRun later = CliRun.of("check", "--date", "2027-01-01", file);
        assertTrue(later.out().contains("[aged-evidence]"), later.out());
    }
}
