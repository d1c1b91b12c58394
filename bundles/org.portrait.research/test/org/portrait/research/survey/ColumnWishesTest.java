/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.RespondentBook;

/** What somebody says about columns before an import, over all tables and all that a column can be taken for. */
class ColumnWishesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 1, 12, 0);
    private static final List<String> SECRETS = List.of("anna@", "oleg@", "vera@", "ivan@", "i.van@", "Зотова", "Марина", "916", "903", "1734001",
            "192.0.2", "ann@", "bob@", "Smith", "Stone");

    @TempDir
    Path folder;
    private ResearchProject research;
    private RespondentBook book;
    private final ColumnWishes wishes = new ColumnWishes();

    @BeforeEach
    void begin() {
        research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
        book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
    }

    private SurveyImport of(ResponseTable table) {
        return SurveyImport.of(table, wishes.toMap(), research, book, Cancel.NEVER);
    }

    private static ColumnView view(SurveyImport found, String header) {
        return found.columns(3).stream().filter(each -> each.header().equals(header)).findFirst().orElseThrow();
    }

    static Stream<Arguments> tablesAndUses() {
        return Arrays.stream(SurveyTables.values()).flatMap(table -> Arrays.stream(ColumnUse.values()).map(use -> Arguments.of(table, use)));
    }

    @ParameterizedTest
    @MethodSource("tablesAndUses")
    void eachColumnCanBeTakenForAnythingAndBack(SurveyTables form, ColumnUse use) throws Exception {
        ResponseTable table = ResponseTable.read(form.write(folder), Cancel.NEVER);
        List<ColumnView> recognised = of(table).columns(3);
        boolean timed = recognised.stream().anyMatch(each -> each.use() == ColumnUse.TIME);
        for (ColumnView column : recognised) {
            wishes.use(column, use);
            assertTrue(wishes.has(column));
            ColumnUse got = view(of(table), column.header()).use();
            // There is one time only, which is the first.
            assertTrue(got == use || use == ColumnUse.TIME && timed && got == ColumnUse.LEFT_OUT, column.header() + " " + got);
            wishes.forget(column);
        }
        assertEquals(recognised, of(table).columns(3));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownTellsNobodyAndIsWhatIsKept(SurveyTables form) throws Exception {
        SurveyImport found = of(ResponseTable.read(form.write(folder), Cancel.NEVER));
        List<ColumnView> columns = found.columns(3);
        List<StoredRow> rows = found.rows(100);
        String shown = columns + " " + rows;
        SECRETS.forEach(secret -> assertFalse(shown.contains(secret), secret));
        assertEquals(found.outcome().responses() + found.outcome().known(), rows.size());
        var survey = found.apply(NOW, "asked");
        for (int i = 0; i < columns.size(); i++) {
            String header = columns.get(i).header();
            int column = i;
            List<String> cells = rows.stream().map(row -> row.cells().get(column)).toList();
            if (columns.get(i).use().isQuestion()) {
                var kept = survey.getColumns().stream().filter(each -> each.getHeader().equals(header)).findFirst().orElseThrow();
                assertEquals(cells, Blocks.texts(kept.getCells(), rows.size()), header);
            } else if (columns.get(i).use() == ColumnUse.TIME) {
                assertEquals(cells, Blocks.texts(survey.getTimes(), rows.size()), header);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSaidIsRememberedAndNothingIsNew(SurveyTables form) throws Exception {
        Path file = form.write(folder);
        ResponseTable table = ResponseTable.read(file, Cancel.NEVER);
        ColumnView last = of(table).columns(3).stream().filter(each -> each.use().isQuestion()).toList().getLast();
        wishes.use(last, ColumnUse.OPEN);
        wishes.trait(last, Optional.of("geography.city"));
        of(table).apply(NOW, "asked");
        wishes.forget(last);
        SurveyImport again = of(ResponseTable.read(file, Cancel.NEVER));
        assertEquals(0, again.outcome().responses());
        assertTrue(again.isKnownSurvey());
        assertTrue(again.rows(5).stream().allMatch(StoredRow::known));
        ColumnView remembered = view(again, last.header());
        assertTrue(remembered.remembered());
        assertEquals(ColumnUse.OPEN, remembered.use());
        assertEquals("geography.city", remembered.meaning().trait());
        wishes.trait(remembered, Optional.empty());
        of(table).apply(NOW, "asked");
        wishes.forget(last);
        assertEquals(null, view(of(table), last.header()).meaning().trait());
    }

    @Test
    void choicesAreCutWhereSomebodySays() throws Exception {
        ResponseTable table = ResponseTable.read(SurveyTables.GOOGLE.write(folder), Cancel.NEVER);
        ColumnView remark = view(of(table), "Что улучшить?");
        wishes.separator(remark, ",");
        assertEquals(ColumnUse.MULTIPLE, view(of(table), remark.header()).use());
        assertEquals("Доставку\nи \"цены\"", of(table).rows(1).getFirst().cells().get(5));
        wishes.use(remark, ColumnUse.MULTIPLE);
        assertEquals(",", view(of(table), remark.header()).meaning().separator());
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsReadOnceAndGivesTheSameAsTheFile(SurveyTables form) throws Exception {
        Path file = form.write(folder);
        ResponseTable table = ResponseTable.read(file, Cancel.NEVER);
        List<ImportOutcome> outcomes = new ArrayList<>();
        outcomes.add(of(table).outcome());
        outcomes.add(of(table).outcome());
        outcomes.add(SurveyImport.of(file, wishes.toMap(), research, book, Cancel.NEVER).outcome());
        assertEquals(1, outcomes.stream().distinct().count());
    }
}
