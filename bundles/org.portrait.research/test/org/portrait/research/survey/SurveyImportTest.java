/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ColumnRole;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.table.BrokenRow;
import org.portrait.research.table.Written;

class SurveyImportTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 1, 12, 0);

    @TempDir
    Path folder;
    private ResearchProject research;
    private RespondentBook book;

    @BeforeEach
    void begin() {
        research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
        book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
    }

    private Path text(String name, Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    private ImportOutcome take(Path file) throws Exception {
        return take(file, Map.of());
    }

    private ImportOutcome take(Path file, Map<String, Meaning> wishes) throws Exception {
        SurveyImport made = SurveyImport.of(file, wishes, research, book, Cancel.NEVER);
        made.apply(NOW, "The form asked for it.");
        return made.outcome();
    }

    private Survey survey() {
        return research.getStudies().getLast().getSurveys().getLast();
    }

    private Question question(String text) {
        return research.getGuides().stream().flatMap(guide -> guide.getSections().stream()).flatMap(section -> section.getQuestions().stream())
                .filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private List<String> cells(String header) {
        SurveyColumn column = survey().getColumns().stream().filter(each -> each.getHeader().equals(header)).findFirst().orElseThrow();
        return Blocks.texts(column.getCells(), SurveyShape.size(survey()));
    }

    private static Map<String, ColumnRole> roles(ImportOutcome outcome) {
        var roles = new java.util.LinkedHashMap<String, ColumnRole>();
        outcome.columns().forEach(column -> roles.put(column.header(), column.meaning().role()));
        return roles;
    }

    static String bytes(EObject root) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of("ENCODING", "UTF-8"));
        resource.getContents().clear();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void googleForms() throws Exception {
        Path file = text("Опрос.csv", StandardCharsets.UTF_8,
                "\"Отметка времени\",\"Адрес электронной почты\",\"Сколько вам лет?\",\"Где вы покупаете? (можно несколько)\",\"Оцените сервис от 1 до 5\",\"Что улучшить?\",\"\"",
                "\"12.05.2026 10:15:01\",\"anna@example.org\",\"35\",\"Магазин, Сайт\",\"5\",\"Доставку,\nи \"\"цены\"\"\",\"\"",
                "\"12.05.2026 11:00:00\",\"oleg@example.org\",\"25\",\"Сайт\",\"4\",\"\",\"\"",
                "\"12.05.2026 11:30:00\",\"vera@example.org\",\"41\",\"Магазин, Сайт, Рынок\",\"3\",\"Всё хорошо\",\"\"",
                "\"13.05.2026 9:05:59\",\"ivan@example.org\",\"25\",\"Рынок, Магазин\",\"5\",\"Пишите: i.van@mail.example\",\"\"");
        ImportOutcome outcome = take(file);
        assertEquals(4, outcome.responses());
        assertEquals(4, outcome.questions());
        assertEquals(List.of(ColumnRole.TIME, ColumnRole.EMAIL, ColumnRole.ANSWERS, ColumnRole.ANSWERS, ColumnRole.ANSWERS, ColumnRole.ANSWERS,
                ColumnRole.LEFT_OUT),
                List.copyOf(roles(outcome).values()));
        assertEquals(QuestionKind.NUMBER, question("Сколько вам лет?").getKind());
        Question multiple = question("Где вы покупаете? (можно несколько)");
        assertEquals(QuestionKind.MULTIPLE, multiple.getKind());
        assertEquals(List.of("Магазин", "Рынок", "Сайт"), multiple.getOptions().stream().sorted().toList());
        assertEquals("Магазин\nСайт\nРынок", cells("Где вы покупаете? (можно несколько)").get(2));
        assertEquals(QuestionKind.SCALE, question("Оцените сервис от 1 до 5").getKind());
        assertEquals("Доставку,\nи \"цены\"", cells("Что улучшить?").get(0));
        assertEquals("Пишите: █", cells("Что улучшить?").get(3));
        assertEquals(List.of("2026-05-12T10:15:01", "2026-05-12T11:00:00", "2026-05-12T11:30:00", "2026-05-13T09:05:59"),
                Blocks.texts(survey().getTimes(), 4));
        assertEquals(4, book.getRespondents().size());
        assertFalse(bytes(research).contains("example"));
        assertTrue(bytes(book).contains("i.van@mail.example"));
    }

    @Test
    void yandexForms() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "Время создания", "Ваше имя", "Телефон", "Доход в месяц, руб.", "Дата рождения"));
        rows.add(List.of("1734001", "2026-05-12 10:15:01", "Марина Зотова", "+7 916 123-45-67", "50 000,50", "01.02.1991"));
        rows.add(List.of("1734002", "2026-05-12 10:16:44", "Олег", "8 (903) 765-43-21", "120000", "15.11.2000"));
        ImportOutcome outcome = take(Written.workbook(folder.resolve("answers.xlsx"), rows));
        assertEquals(List.of(ColumnRole.RESPONDENT_ID, ColumnRole.TIME, ColumnRole.NAME, ColumnRole.PHONE, ColumnRole.ANSWERS, ColumnRole.ANSWERS),
                List.copyOf(roles(outcome).values()));
        assertEquals(List.of("50000.5", "120000"), cells("Доход в месяц, руб."));
        assertEquals(List.of("1991-02-01", "2000-11-15"), cells("Дата рождения"));
        assertEquals("Марина Зотова", book.getRespondents().get(0).getName());
        assertEquals("1734001", book.getRespondents().get(0).getExternalId());
        String bytes = bytes(research);
        for (String secret : List.of("1734001", "Марина", "Зотова", "Олег", "123-45-67", "765-43-21", "(903)")) {
            assertFalse(bytes.contains(secret), secret);
        }
    }

    @Test
    void anketologInWindowsEncoding() throws Exception {
        Path file = text("anketolog.csv", Charset.forName("windows-1251"), "№;Дата заполнения;IP-адрес;1. Ваш пол;2. Расскажите о себе", 
                "1;01.06.2026 12:00;192.0.2.17;Женский;\"Меня зовут Анна; ем \"\"всё\"\"\"", "2;01.06.2026 12:05;192.0.2.18;Мужской;",
                "3;01.06.2026 12:07;192.0.2.19;Женский;мой номер 8-916-123-45-67", "4;01.06.2026 12:09;192.0.2.20;Мужской");
        ImportOutcome outcome = take(file);
        assertEquals(3, outcome.responses());
        assertEquals(List.of(new BrokenRow(5, BrokenRow.Reason.TOO_FEW_CELLS)), outcome.rejected());
        assertEquals("мой номер █", cells("2. Расскажите о себе").get(2));
        assertFalse(bytes(research).contains("192.0.2"));
    }

    @Test
    void surveyMonkeyWithTwoRowsOfHeading() throws Exception {
        Path file = text("monkey.csv", StandardCharsets.UTF_8,
                "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,Which devices do you use?,,,How old are you?,Anything else?",
                ",,,,,,,,,Phone,Laptop,Other (please specify),Response,Open-Ended Response",
                "118,55,05/13/2026 02:10:11 PM,05/13/2026 02:12:00 PM,192.0.2.1,ann@example.org,Ann,Smith,,Phone,Laptop,,25-34,Ann thinks so",
                "119,55,05/14/2026 08:10:11 AM,05/14/2026 08:12:00 AM,192.0.2.2,bob@example.org,Bob,Stone,,,Laptop,e-reader,18-24,",
                "120,55,05/14/2026 09:10:11 AM,05/14/2026 09:12:00 AM,192.0.2.3,joe@example.org,Joe,Brick,,Phone,,,25-34,no");
        ImportOutcome outcome = take(file);
        assertEquals(3, outcome.responses());
        assertEquals(3, outcome.questions());
        assertEquals(QuestionKind.MULTIPLE, question("Which devices do you use?").getKind());
        assertEquals(List.of("Phone", "", "Phone"), cells("Which devices do you use? / Phone"));
        assertEquals("█ thinks so", cells("Anything else?").get(0));
        assertEquals("2026-05-13T14:10:11", Blocks.texts(survey().getTimes(), 3).get(0));
        assertEquals("Ann Smith", book.getRespondents().get(0).getName());
        String bytes = bytes(research);
        for (String secret : List.of("example.org", "192.0.2", "Smith", "Brick")) {
            assertFalse(bytes.contains(secret), secret);
        }
    }

    @Test
    void survioWithMeaningsOfOnesOwn() throws Exception {
        Path file = text("survio.csv", StandardCharsets.UTF_16LE, "\uFEFFId\tDate\tCity\tBudget\tRemark", "a1\t1/6/2026\tPerm\t10,5\tx",
                "a2\t13/6/2026\tOmsk\t11\ty");
        ImportOutcome outcome = take(file, Map.of("City", new Meaning(null, QuestionKind.SINGLE, null, null, "geography.city"), "Remark",
                new Meaning(ColumnRole.LEFT_OUT, null, null, null, null), "Date", new Meaning(ColumnRole.TIME, null, null, null, null)));
        assertEquals(2, outcome.questions());
        assertEquals("geography.city", question("City").getTrait());
        assertEquals(List.of("Perm", "Omsk"), question("City").getOptions());
        assertEquals(List.of("10.5", "11"), cells("Budget"));
        assertEquals(List.of("2026-06-01", "2026-06-13"), Blocks.texts(survey().getTimes(), 2));
        // An import without a mapping remembers it.
        assertEquals(ColumnRole.LEFT_OUT, roles(take(file)).get("Remark"));
    }

    private static final List<List<String>> TABLE = IntStream.range(0, 40)
            .mapToObj(i -> i == 0 ? List.of("Отметка времени", "Возраст", "Каналы", "Мнение")
            : List.of("2026-05-%02d 10:00:%02d".formatted(1 + i % 28, i), String.valueOf(20 + i % 5), i % 2 == 0 ? "Сайт;Рынок"
            : "Рынок", "Мнение " + i)).toList();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void importingTwiceIsImportingOnce(boolean timed) throws Exception {
        List<List<String>> rows = timed ? TABLE : TABLE.stream().map(row -> row.subList(1, 3)).toList();
        Path some = Written.text(folder.resolve("a.csv"), rows.subList(0, 20), ';', StandardCharsets.UTF_8, true, "\r\n");
        assertEquals(19, take(some).responses());
        String once = bytes(research);
        ImportOutcome again = take(some);
        assertEquals(0, again.responses());
        assertEquals(19, again.known());
        survey().getImports().removeLast();
        assertEquals(once, bytes(research));
        Path all = Written.workbook(folder.resolve("b.xlsx"), rows);
        assertEquals(20, take(all).responses());
        assertEquals(39, SurveyShape.size(survey()));
        assertEquals(1, research.getStudies().size());
        assertEquals(rows.stream().skip(1).map(row -> row.get(timed ? 1 : 0)).toList(), cells("Возраст"));
    }

    /** A poll of one question in a class: all answer within a minute. */
    private static final String[] POLL = {"Timestamp,Name,Email address,Will you come", "2026-05-04 10:00,Anna Belova,anna@example.org,Yes",
            "2026-05-04 10:00,Oleg Samarin,oleg@example.org,Yes", "2026-05-04 10:00,Oleg Samarin,oleg@example.org,Yes",
            "2026-05-04 10:00,Vera Zimina,vera@example.org,Yes"};

    @Test
    void whoeverSaysTheSameAtTheSameTimeIsSomebodyElseAllTheSame() throws Exception {
        ImportOutcome outcome = take(text("poll.csv", StandardCharsets.UTF_8, POLL));
        assertEquals(3, outcome.responses());
        assertEquals(1, outcome.known());
        assertEquals(List.of("Anna Belova", "Oleg Samarin", "Vera Zimina"), book.getRespondents().stream().map(Respondent::getName).toList());
        assertEquals(3, Blocks.texts(survey().getRespondents(), 3).stream().distinct().count());
        assertEquals(0, take(folder.resolve("poll.csv")).responses());
    }

    /** With other columns, in another order, after a name was put right. */
    @Test
    void whoeverSaidTheSameKeepsTheirOwnResponse() throws Exception {
        take(text("poll.csv", StandardCharsets.UTF_8, POLL), Map.of("Will you come", Meaning.of(ColumnRole.LEFT_OUT)));
        List<String> before = Blocks.texts(survey().getRespondents(), 3);
        book.getRespondents().get(1).setName("Oleg Samarin-Petrov");
        String[] turned = {POLL[0], POLL[4], POLL[2].replace("Yes", "Perhaps"), POLL[1].replace("Yes", "No")};
        ImportOutcome again = take(text("poll.csv", StandardCharsets.UTF_8, turned), Map.of("Will you come", Meaning.of(ColumnRole.ANSWERS)));
        assertEquals(0, again.responses());
        assertEquals(List.of("No", "Perhaps", "Yes"), cells("Will you come"));
        assertEquals(before, Blocks.texts(survey().getRespondents(), 3));
        assertEquals(3, book.getRespondents().size());
    }

    @Test
    void aColumnThatCameLaterIsEmptyBefore() throws Exception {
        take(text("a.csv", StandardCharsets.UTF_8, "id,x,y,z", "r1,1,2,3"));
        take(text("b.csv", StandardCharsets.UTF_8, "id,x,y,z,new", "r1,1,2,3,", "r2,1,2,3,4"));
        assertEquals(List.of("", "4"), cells("new"));
        assertEquals(List.of("1", "1"), cells("x"));
    }

    @Test
    void nothingChangesBeforeItIsApplied() throws Exception {
        String before = bytes(research) + bytes(book);
        SurveyImport.of(text("a.csv", StandardCharsets.UTF_8, "id,x", "r1,1"), Map.of(), research, book, Cancel.NEVER);
        assertEquals(before, bytes(research) + bytes(book));
    }
}
