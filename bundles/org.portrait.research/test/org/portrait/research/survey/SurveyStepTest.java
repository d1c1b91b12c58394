/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.core.command.Edits;
import org.portrait.core.command.StepBeside;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.table.TableException;

class SurveyStepTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 1, 12, 0);

    @TempDir
    Path folder;

    private Document document;

    @ParameterizedTest
    @EnumSource
    void anImportIsOneStepThatCanBeTakenBackAndMadeAgain(SurveyTables form) throws Exception {
        Path place = folder.resolve("x.research");
        StoredFile.create(ResearchFiles.RESEARCH, place, ResearchFactory.eINSTANCE.createResearchProject()).save();
        document = Documents.open(ResearchFiles.RESEARCH, place);
        RespondentBook book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
        Path file = form.write(folder);
        String empty = text();
        String id = take(book, file, Map.of());
        String first = text();
        Study study = research().getStudies().getFirst();
        Session session = ResearchFactory.eINSTANCE.createSession();
        document.domain().getCommandStack().execute(AddCommand.create(document.domain(), study, ResearchPackage.Literals.STUDY__SESSIONS, session));
        String talked = text();
        ColumnWishes wishes = new ColumnWishes();
        ResponseTable table = ResponseTable.read(file, Cancel.NEVER);
        SurveyImport.of(table, Map.of(), research(), book, Cancel.NEVER).columns(1).forEach(column -> wishes.use(column, ColumnUse.OPEN));
        assertEquals(id, take(book, file, wishes.toMap()));
        assertEquals(List.of(study), List.copyOf(research().getStudies()));
        assertEquals(1, research().getGuides().size());
        assertEquals(study.getGuide(), research().getGuides().getFirst().getId());
        assertEquals(List.of(session), List.copyOf(study.getSessions()));
        assertEquals(id, study.getSurveys().getFirst().getId());
        assertEquals(2, study.getSurveys().getFirst().getImports().size());
        String second = text();
        undo();
        assertEquals(talked, text());
        document.domain().getCommandStack().redo();
        assertEquals(second, text());
        undo();
        undo();
        assertEquals(first, text());
        undo();
        assertEquals(empty, text());
    }

    /** What people told comes and goes with their answers; nobody is on the disk before that is saved. */
    @ParameterizedTest
    @EnumSource
    void peopleComeAndGoWithTheirAnswers(SurveyTables form) throws Exception {
        Path place = folder.resolve("x.research");
        StoredFile.create(ResearchFiles.RESEARCH, place, ResearchFactory.eINSTANCE.createResearchProject()).save();
        document = Documents.open(ResearchFiles.RESEARCH, place);
        Path names = folder.resolve("x.respondents");
        StoredFile.create(ResearchFiles.RESPONDENTS, names, Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook())).save();
        Document people = Documents.open(ResearchFiles.RESPONDENTS, names);
        String nobody = Files.readString(names);
        Path file = form.write(folder);
        Set<String> before = ids(people);
        for (int time = 0; time < 2; time++) {
            RespondentBook copy = EcoreUtil.copy(people.root(ResearchFiles.RESPONDENTS));
            SurveyImport found = SurveyImport.of(file, Map.of(), SurveyStep.copy(research()), copy, Cancel.NEVER);
            Survey survey = found.apply(NOW, "asked");
            assertEquals(time == 0 ? copy.getRespondents().size() : 0, found.told().size());
            CompoundCommand step = new CompoundCommand();
            Command told = SurveyStep.taking(people.domain(), people.root(ResearchFiles.RESPONDENTS), SurveyStep.leaving(found.told()));
            if (Edits.changes(told)) {
                step.append(new StepBeside(people.domain(), told));
            }
            step.append(SurveyStep.taking(document.domain(), research(), survey, "Import"));
            document.domain().getCommandStack().execute(step);
        }
        Set<String> responded = new HashSet<>();
        survey().getRespondents().forEach(block -> responded.addAll(block.distinct()));
        responded.remove("");
        assertEquals(responded, ids(people));
        assertEquals(nobody, Files.readString(names));
        assertEquals(!responded.isEmpty(), people.isDirty());
        undo();
        undo();
        assertEquals(before, ids(people));
        assertFalse(people.isDirty());
        Documents.save(people);
        assertEquals(nobody, Files.readString(names));
    }

    private static Set<String> ids(Document people) {
        return people.root(ResearchFiles.RESPONDENTS).getRespondents().stream().map(Identified::getId).collect(Collectors.toSet());
    }

    private Survey survey() {
        return research().getStudies().getFirst().getSurveys().getFirst();
    }

    /** What is known of somebody already is replaced in its place. */
    @Test
    void moreIsToldOfSomebodyWhoIsKnown() throws DocumentException {
        Path names = folder.resolve("x.respondents");
        RespondentBook book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
        for (String name : List.of("Anna", "Oleg", "Vera")) {
            Respondent person = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondent());
            person.setName(name);
            book.getRespondents().add(person);
        }
        StoredFile.create(ResearchFiles.RESPONDENTS, names, book).save();
        Document people = Documents.open(ResearchFiles.RESPONDENTS, names);
        RespondentBook copy = EcoreUtil.copy(people.root(ResearchFiles.RESPONDENTS));
        copy.getRespondents().get(1).setName("Oleg Pane");
        Command told = SurveyStep.taking(people.domain(), people.root(ResearchFiles.RESPONDENTS),
                SurveyStep.leaving(List.of(copy.getRespondents().get(1))));
        people.domain().getCommandStack().execute(told);
        assertEquals(List.of("Anna", "Oleg Pane", "Vera"), people.root(ResearchFiles.RESPONDENTS).getRespondents().stream()
                .map(Respondent::getName).toList());
        people.domain().getCommandStack().undo();
        assertEquals(List.of("Anna", "Oleg", "Vera"), people.root(ResearchFiles.RESPONDENTS).getRespondents().stream()
                .map(Respondent::getName).toList());
    }

    private ResearchProject research() {
        return document.root(ResearchFiles.RESEARCH);
    }

    private void undo() {
        document.domain().getCommandStack().undo();
    }

    private String text() throws IOException, DocumentException {
        Documents.save(document);
        return Files.readString(document.path().orElseThrow());
    }

    /** Identifier of the survey. */
    private String take(RespondentBook book, Path file, Map<String, Meaning> wishes) throws TableException {
        Survey survey = SurveyImport.of(file, wishes, SurveyStep.copy(research()), book, Cancel.NEVER).apply(NOW, "asked");
        var step = SurveyStep.taking(document.domain(), research(), survey, "Import");
        assertTrue(step.canExecute());
        document.domain().getCommandStack().execute(step);
        assertEquals("Import", document.domain().getCommandStack().getUndoCommand().getLabel());
        return survey.getId();
    }
}
