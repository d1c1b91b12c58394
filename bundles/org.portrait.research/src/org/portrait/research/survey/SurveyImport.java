/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.RespondentBook;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.table.BrokenRow;
import org.portrait.research.table.TableException;

/**
 * Takes the responses of a table into a research project. Reading, recognising and comparing come first and change nothing;
 * {@link #apply} then changes everything at once.
 */
public final class SurveyImport {

    private final ResponseTable table;
    private final ResearchProject research;
    private final RespondentBook book;
    private final Survey survey;
    private final List<AnswerForms> columns = new ArrayList<>();
    private final List<Integer> fresh = new ArrayList<>();

    private SurveyImport(ResponseTable table, ResearchProject research, RespondentBook book) {
        this.table = table;
        this.research = research;
        this.book = book;
        survey = SurveyShape.find(research, table.columns().stream().map(ResponseColumn::header).toList());
    }

    /**
     * Reads a table and works out what an import would do.
     *
     * @param file   CSV or XLSX
     * @param wishes what columns mean, by heading; the rest is what an earlier import of the survey told, or recognised
     * @throws TableException                              when the file cannot be read as a table
     * @throws IllegalArgumentException                    when a wish names a pattern that is none
     * @throws java.util.concurrent.CancellationException when the user wants no more
     */
    public static SurveyImport of(Path file, Map<String, Meaning> wishes, ResearchProject research, RespondentBook book, Cancel cancel)
            throws TableException {
        return of(ResponseTable.read(file, cancel), wishes, research, book, cancel);
    }

    /**
     * Works out what an import of a table would do, which was read before; again and again, with one wish after another.
     *
     * @throws IllegalArgumentException                    when a wish names a pattern that is none
     * @throws java.util.concurrent.CancellationException when the user wants no more
     */
    public static SurveyImport of(ResponseTable table, Map<String, Meaning> wishes, ResearchProject research, RespondentBook book, Cancel cancel) {
        SurveyImport made = new SurveyImport(table, research, book);
        made.recognise(wishes, cancel);
        made.compare(cancel);
        return made;
    }

    private void recognise(Map<String, Meaning> wishes, Cancel cancel) {
        Map<String, Meaning> known = survey == null ? Map.of() : SurveyShape.meanings(research, survey);
        boolean timed = false;
        for (ResponseColumn column : table.columns()) {
            cancel.check();
            Meaning wish = wishes.getOrDefault(column.header(), wishes.getOrDefault(column.group(), Meaning.UNKNOWN))
                    .or(known.getOrDefault(column.header(), Meaning.UNKNOWN));
            if (wish.kind() == null && (wish.role() == null || wish.role() == ColumnRole.ANSWERS) && isOption(column)) {
                wish = wish.or(new Meaning(ColumnRole.ANSWERS, QuestionKind.MULTIPLE, "", null, null));
            }
            AnswerForms forms = column.taken(wish);
            // The last of several times would change while somebody corrects an answer; the first stays.
            boolean again = timed && forms.meaning().role() == ColumnRole.TIME;
            timed |= forms.meaning().role() == ColumnRole.TIME;
            columns.add(again ? column.taken(Meaning.of(ColumnRole.LEFT_OUT)) : forms);
        }
    }

    private boolean isOption(ResponseColumn column) {
        List<ResponseColumn> group = table.columns().stream().filter(each -> each.group().equals(column.group()) && !each.option().isEmpty()).toList();
        return !column.option().isEmpty() && group.size() > 1 && group.stream().filter(AnswerForms::isOption).count() >= group.size() - 1
                && AnswerForms.isOption(group.getFirst());
    }

    private List<AnswerForms> answers() {
        return columns.stream().filter(AnswerForms::hasAnswers).toList();
    }

    private int columnOf(ColumnRole role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meaning().role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the rows that are new. */
    private void compare(Cancel cancel) {
        int time = columnOf(ColumnRole.TIME);
        int id = columnOf(ColumnRole.RESPONDENT_ID);
        ResponseKeys keys = new ResponseKeys(time >= 0);
        People known = new People(book, takenPart());
        know(keys, cancel);
        List<AnswerForms> answers = answers();
        List<String> headers = answers.stream().map(each -> each.column().header()).toList();
        Set<String> ids = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            cancel.check();
            String name = id < 0 ? "" : columns.get(id).column().get(row);
            boolean isKnown = name.isEmpty() ? keys.isKnown(time < 0 ? "" : columns.get(time).get(row), headers, said(row, answers, survey == null ? new OwnName() : ownName(row)))
                    : known.knows(name) | !ids.add(name);
            if (!isKnown) {
                fresh.add(row);
            }
        }
    }

    private Set<String> takenPart() {
        Set<String> people = new HashSet<>();
        if (survey != null) {
            survey.getRespondents().forEach(block -> people.addAll(block.distinct()));
        }
        return people;
    }

    /** Tells what the survey holds already. */
    private void know(ResponseKeys keys, Cancel cancel) {
        if (survey == null) {
            return;
        }
        int size = SurveyShape.size(survey);
        List<String> times = Blocks.texts(survey.getTimes(), size);
        List<SurveyColumn> kept = survey.getColumns().stream().filter(column -> column.getRole() == ColumnRole.ANSWERS)
                .sorted(Comparator.comparingInt(this::place)).toList();
        List<String> headers = kept.stream().map(SurveyColumn::getHeader).toList();
        List<List<String>> cells = kept.stream().map(column -> Blocks.texts(column.getCells(), size)).toList();
        for (int i = 0; i < size; i++) {
            cancel.check();
            int response = i;
            keys.know(times.get(i), headers, cells.stream().map(column -> column.get(response)).toList());
        }
    }

    /** Where a column that is known stands in the table now. */
    private int place(SurveyColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column().header().equals(column.getHeader())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private OwnName ownName(int row) {
        OwnName own = new OwnName();
        for (AnswerForms each : columns) {
            String text = People.isIdentity(each.meaning().role()) ? each.column().get(row) : "";
            if (!text.isEmpty() && each.meaning().role() == ColumnRole.NAME) {
                own.addName(text);
            } else if (!text.isEmpty() && !(each.meaning().role() == ColumnRole.RESPONDENT_ID && text.length() < 6)) {
                own.addWhole(text);
            }
        }
        return own;
    }

    private static List<String> said(int row, List<AnswerForms> answers, OwnName own) {
        List<String> said = new ArrayList<>(answers.size());
        for (AnswerForms each : answers) {
            said.add(said(row, each, own));
        }
        return said;
    }

    private static String said(int row, AnswerForms column, OwnName own) {
        return own.masked(column.get(row));
    }

    /** What the import would do, or did. */
    public ImportOutcome outcome() {
        long questions = answers().stream().map(each -> SurveyShape.questionKey(each.column(), each.meaning())).distinct().count();
        List<BrokenRow> rejected = table.broken().stream().sorted(Comparator.comparingInt(BrokenRow::number)).toList();
        return new ImportOutcome(survey == null ? SurveyShape.nameOf(table.file()) : survey.getName(), fresh.size(), table.rows() - fresh.size(), (int) questions,
                rejected, columns.stream().map(each -> new ImportOutcome.ColumnFound(each.column().header(), each.meaning())).toList());
    }

    /** The columns of the table. @param examples how many texts to show of each, at most */
    public List<ColumnView> columns(int examples) {
        Set<String> known = new HashSet<>();
        if (survey != null) {
            survey.getColumns().forEach(column -> known.add(column.getHeader()));
        }
        return columns.stream().map(each -> ColumnView.of(each, examples, known.contains(each.column().header()))).toList();
    }

    /** The first rows as they would be kept. */
    public List<StoredRow> rows(int most) {
        Set<Integer> wanted = new HashSet<>(fresh);
        List<StoredRow> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(most, table.rows()); row++) {
            OwnName own = ownName(row);
            List<String> cells = new ArrayList<>(columns.size());
            for (AnswerForms each : columns) {
                cells.add(People.isIdentity(each.meaning().role()) ? ColumnView.hidden(each.column().get(row)) : said(row, each, own));
            }
            rows.add(new StoredRow(!wanted.contains(row), cells));
        }
        return rows;
    }

    /** Whether the responses are added to a survey that the research has. */
    public boolean isKnownSurvey() {
        return survey != null;
    }

    /**
     * Changes the research project and the book of respondents.
     *
     * @param now            local time of the import
     * @param withoutConsent why the responses are kept although there is no consent record for each
     * @return the survey that the responses were added to
     */
    public Survey apply(LocalDateTime now, String withoutConsent) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(withoutConsent, "withoutConsent");
        ImportOutcome outcome = outcome();
        People people = new People(book, takenPart());
        Survey taken = survey == null ? SurveyShape.create(research, SurveyShape.nameOf(table.file()), withoutConsent) : survey;
        SurveyShape shape = new SurveyShape(research, taken);
        Map<AnswerForms, List<String>> cells = new LinkedHashMap<>();
        List<AnswerForms> answers = answers();
        answers.forEach(each -> cells.put(each, new ArrayList<>(fresh.size())));
        List<String> respondents = new ArrayList<>(fresh.size());
        List<String> times = new ArrayList<>(fresh.size());
        int time = columnOf(ColumnRole.TIME);
        for (int row : fresh) {
            OwnName own = ownName(row);
            Map<String, String> takenOut = new LinkedHashMap<>();
            for (AnswerForms each : answers) {
                String said = said(row, each, own);
                cells.get(each).add(said);
                if (each.isMasked(row) || !said.equals(each.get(row))) {
                    takenOut.put(each.column().header(), each.column().get(row));
                }
            }
            Respondent person = people.of(row, columns, takenOut);
            respondents.add(person == null ? "" : person.getId());
            times.add(time < 0 ? "" : columns.get(time).get(row));
        }
        book.getRespondents().addAll(people.added());
        shape.add(columns, cells, respondents, times);
        shape.record(table.file(), now, outcome);
        return taken;
    }
}
