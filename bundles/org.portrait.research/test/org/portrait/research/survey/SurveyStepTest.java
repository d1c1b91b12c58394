/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.RespondentBook;
import org.portrait.research.Session;
import org.portrait.research.Survey;

class SurveyStepTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 1, 12, 0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anImportIsOneStepThatCanBeTakenBackAndMadeAgain(SurveyTables form) throws Exception {
        ResearchProject research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
        RespondentBook book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
        var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        Path file = form.write(folder);
        String empty = SurveyImportTest.bytes(research);
        take(domain, research, book, file, Map.of());
        String first = SurveyImportTest.bytes(research);
        Session session = Identifiers.complete(ResearchFactory.eINSTANCE.createSession());
        research.getStudies().getFirst().getSessions().add(session);
        String talked = SurveyImportTest.bytes(research);
        ColumnWishes wishes = new ColumnWishes();
        ResponseTable table = ResponseTable.read(file, Cancel.NEVER);
        SurveyImport.of(table, Map.of(), research, book, Cancel.NEVER).columns(1).forEach(column -> wishes.use(column, ColumnUse.OPEN));
        take(domain, research, book, file, wishes.toMap());
        assertEquals(1, research.getStudies().size());
        assertEquals(1, research.getGuides().size());
        assertEquals(List.of(session), List.copyOf(research.getStudies().getFirst().getSessions()));
        assertEquals(2, research.getStudies().getFirst().getSurveys().getFirst().getImports().size());
        String second = SurveyImportTest.bytes(research);
        domain.getCommandStack().undo();
        assertEquals(talked, SurveyImportTest.bytes(research));
        domain.getCommandStack().redo();
        assertEquals(second, SurveyImportTest.bytes(research));
        domain.getCommandStack().undo();
        research.getStudies().getFirst().getSessions().clear();
        assertEquals(first, SurveyImportTest.bytes(research));
        domain.getCommandStack().undo();
        assertEquals(empty, SurveyImportTest.bytes(research));
    }

    private static void take(AdapterFactoryEditingDomain domain, ResearchProject research, RespondentBook book, Path file, Map<String, Meaning> wishes)
            throws Exception {
        Survey survey = SurveyImport.of(file, wishes, SurveyStep.copy(research), book, Cancel.NEVER).apply(NOW, "asked");
        var step = SurveyStep.taking(domain, research, survey, "Import");
        assertTrue(step.canExecute());
        domain.getCommandStack().execute(step);
        assertEquals("Import", domain.getCommandStack().getUndoCommand().getLabel());
    }
}
