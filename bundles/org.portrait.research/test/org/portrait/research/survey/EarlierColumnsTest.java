/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ColumnRole;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Survey;

/** A survey is imported, then once more with a column that is taken for something else: what was imported before follows. */
class EarlierColumnsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 1, 12, 0);
    private static final String HEADING = "When,Income,Where,Who,Day";
    private static final List<String> ROWS =
            List.of("2026-05-01 10:00:00,35 000 of them,Shop; site,Vera of Perm,1 May", "2026-05-02 10:00:00,40 000,Shop,Oleg,2026-05-02",
            "2026-05-03 10:00:00,a lot,Site,Ann,2026-05-03");

    @TempDir
    Path folder;
    private ResearchProject research;
    private RespondentBook book;

    @BeforeEach
    void takeOnce() throws Exception {
        research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
        book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
        Meaning open = Meaning.answers(QuestionKind.OPEN);
        take(ROWS, Map.of("Income", open, "Where", open, "Who", open, "Day", open));
        assertEquals(List.of("35 000 of them", "40 000", "a lot"), cells("Income"));
    }

    private SurveyImport take(List<String> rows, Map<String, Meaning> wishes) throws Exception {
        Path file = Files.writeString(folder.resolve("poll.csv"), HEADING + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        SurveyImport made = SurveyImport.of(file, wishes, research, book, Cancel.NEVER);
        made.apply(NOW, "The form asked for it.");
        return made;
    }

    private Survey survey() {
        return research.getStudies().getLast().getSurveys().getLast();
    }

    private List<String> cells(String header) {
        return Blocks.texts(survey().getColumns().stream().filter(each -> each.getHeader().equals(header)).findFirst().orElseThrow().getCells(), 3);
    }

    private Question question(String text) {
        return research.getGuides().getFirst().getSections().getFirst().getQuestions().stream().filter(each -> each.getText().equals(text))
                .findFirst().orElseThrow();
    }

    /** Whatever a column is taken for, the responses that are known stay known, and none comes twice. */
    @ParameterizedTest
    @EnumSource
    void nothingComesTwice(ColumnUse use) throws Exception {
        for (String header : List.of("Income", "Where", "Day")) {
            SurveyImport again = take(ROWS, Map.of(header, use.meaning()));
            assertEquals(0, again.outcome().responses(), header);
            assertEquals(3, SurveyShape.size(survey()), header);
        }
        assertEquals(0, take(ROWS, Map.of()).outcome().responses());
    }

    @Test
    void wordsBecomeNumbersWhereTheyAre() throws Exception {
        SurveyImport again = take(ROWS, Map.of("Income", new Meaning(ColumnRole.ANSWERS, QuestionKind.NUMBER, null, null, null, "RUB")));
        assertEquals(List.of("35 000 of them", "40000", "a lot"), cells("Income"));
        assertEquals(List.of(new ColumnChange("Income", ColumnUse.OPEN, ColumnUse.NUMBER, 3, 2)), again.changes());
        assertEquals(QuestionKind.NUMBER, question("Income").getKind());
        assertEquals("RUB", question("Income").getUnit());
    }

    @Test
    void choicesArePartedAndPutTogetherAgain() throws Exception {
        take(ROWS, Map.of("Where", new Meaning(ColumnRole.ANSWERS, QuestionKind.MULTIPLE, ";", null, null)));
        assertEquals(List.of("Shop\nsite", "Shop", "Site"), cells("Where"));
        take(ROWS, Map.of("Where", Meaning.answers(QuestionKind.OPEN)));
        assertEquals(List.of("Shop; site", "Shop", "Site"), cells("Where"));
    }

    @Test
    void daysAreRead() throws Exception {
        take(ROWS, Map.of("Day", new Meaning(ColumnRole.ANSWERS, QuestionKind.DATE, null, "uuuu-MM-dd", null)));
        assertEquals(List.of("1 May", "2026-05-02", "2026-05-03"), cells("Day"));
    }

    /** A name that was taken for an answer leaves the answers, and is kept with the person. */
    @Test
    void whatTellsWhoSomebodyIsLeavesTheAnswers() throws Exception {
        SurveyImport again = take(ROWS, Map.of("Who", Meaning.of(ColumnRole.NAME)));
        assertEquals(List.of(new ColumnChange("Who", ColumnUse.OPEN, ColumnUse.NAME, 3, 0)), again.changes());
        assertFalse(SurveyImportTest.bytes(research).contains("Vera"));
        assertEquals(List.of("Vera of Perm", "Oleg", "Ann"), book.getRespondents().stream().map(Respondent::getName).toList());
        assertEquals(book.getRespondents().stream().map(Respondent::getId).toList(), Blocks.texts(survey().getRespondents(), 3));
    }

    @Test
    void whatIsLeftOutGoes() throws Exception {
        take(ROWS, Map.of("Who", Meaning.of(ColumnRole.LEFT_OUT)));
        assertFalse(SurveyImportTest.bytes(research).contains("Vera"));
        assertTrue(book.getRespondents().isEmpty());
        SurveyImport back = take(List.of(ROWS.get(0), ROWS.get(1), ROWS.get(2), "2026-05-04 10:00:00,1,x,Max,2026-05-04"),
                Map.of("Who", Meaning.answers(QuestionKind.OPEN)));
        assertEquals(1, back.outcome().responses());
        assertEquals(List.of(new ColumnChange("Who", ColumnUse.LEFT_OUT, ColumnUse.OPEN, 0, 0)), back.changes());
        assertEquals(List.of("Vera of Perm", "Oleg", "Ann", "Max"), Blocks.texts(survey().getColumns().get(3).getCells(), 4));
    }

    /** Responses that the table has no longer follow as far as they can be read. */
    @Test
    void whatTheTableHasNoLongerFollows() throws Exception {
        take(List.of(ROWS.get(2)), Map.of("Income", Meaning.answers(QuestionKind.NUMBER), "Where",
                new Meaning(ColumnRole.ANSWERS, QuestionKind.MULTIPLE, ";", null, null),
                "Who", Meaning.of(ColumnRole.NAME)));
        assertEquals(List.of("35 000 of them", "40000", "a lot"), cells("Income"));
        assertEquals(List.of("Shop\nsite", "Shop", "Site"), cells("Where"));
        assertEquals(List.of("Vera of Perm", "Oleg", "Ann"), book.getRespondents().stream().map(Respondent::getName).toList());
        assertFalse(SurveyImportTest.bytes(research).contains("Oleg"));
        take(ROWS, Map.of("Where", Meaning.answers(QuestionKind.OPEN)));
        assertEquals(3, SurveyShape.size(survey()));
        take(List.of(ROWS.get(2)), Map.of("Where", new Meaning(ColumnRole.ANSWERS, QuestionKind.MULTIPLE, ";", null, null)));
        take(List.of(ROWS.get(2)), Map.of("Where", Meaning.answers(QuestionKind.OPEN)));
        assertEquals(List.of("Shop, site", "Shop", "Site"), cells("Where"));
    }

    /** A choice without anything between choices is one choice; it used to run for ever. */
    @Test
    void nothingSeparatesChoices() throws Exception {
        take(ROWS, Map.of("Where", new Meaning(ColumnRole.ANSWERS, QuestionKind.MULTIPLE, "", null, null)));
        assertEquals(List.of("Shop; site", "Shop", "Site"), cells("Where"));
    }
}
