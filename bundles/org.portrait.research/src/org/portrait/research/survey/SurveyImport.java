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
import java.util.Iterator;
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
    private TakenColumns columns;
    private final List<Integer> fresh = new ArrayList<>();
    private EarlierColumns earlier = EarlierColumns.NONE;
    private KnownResponses responses;
    private List<Respondent> told = List.of();

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
        List<AnswerForms> taken = new ArrayList<>();
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
            taken.add(again ? column.taken(Meaning.of(ColumnRole.LEFT_OUT)) : forms);
        }
        columns = new TakenColumns(taken);
        earlier = survey == null ? EarlierColumns.NONE : EarlierColumns.of(survey, known, taken);
    }

    private boolean isOption(ResponseColumn column) {
        List<ResponseColumn> group = table.columns().stream()
                .filter(each -> each.group().equals(column.group()) && !each.option().isEmpty()).toList();
        return !column.option().isEmpty() && group.size() > 1 && group.stream().filter(AnswerForms::isOption).count() >= group.size() - 1
                && AnswerForms.isOption(group.getFirst());
    }

    /** Finds the rows that are new. */
    private void compare(Cancel cancel) {
        responses = new KnownResponses(survey, book, columns, earlier, cancel);
        for (int row = 0; row < table.rows(); row++) {
            cancel.check();
            if (!responses.isKnown(row)) {
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

    /** What the import would do, or did. */
    public ImportOutcome outcome() {
        long questions = columns.answers().stream().map(each -> SurveyShape.questionKey(each.column(), each.meaning())).distinct().count();
        List<BrokenRow> rejected = table.broken().stream().sorted(Comparator.comparingInt(BrokenRow::number)).toList();
        return new ImportOutcome(survey == null ? SurveyShape.nameOf(table.file())
                : survey.getName(), fresh.size(), table.rows() - fresh.size(), (int) questions,
                rejected, columns.all().stream().map(each -> new ImportOutcome.ColumnFound(each.column().header(), each.meaning())).toList());
    }

    /** The columns of the table. @param examples how many texts to show of each, at most */
    public List<ColumnView> columns(int examples) {
        Set<String> known = new HashSet<>();
        if (survey != null) {
            survey.getColumns().forEach(column -> known.add(column.getHeader()));
        }
        return columns.all().stream().map(each -> ColumnView.of(each, examples, known.contains(each.column().header()))).toList();
    }

    /** Columns that were imported before, and are taken for something else from now on. */
    public List<ColumnChange> changes() {
        return earlier.changes();
    }

    /** The first rows as they would be kept. */
    public List<StoredRow> rows(int most) {
        Set<Integer> wanted = new HashSet<>(fresh);
        List<StoredRow> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(most, table.rows()); row++) {
            OwnName own = columns.ownName(row);
            List<String> cells = new ArrayList<>(columns.all().size());
            for (AnswerForms each : columns.all()) {
                cells.add(People.isIdentity(each.meaning().role()) ? ColumnView.hidden(each.column().get(row)) : own.masked(each.get(row)));
            }
            rows.add(new StoredRow(!wanted.contains(row), cells));
        }
        return rows;
    }

    /** Whether the responses are added to a survey that the research has. */
    public boolean isKnownSurvey() {
        return survey != null;
    }

    /** The people of the book who are new, or of whom more is known than before; after {@link #apply}. */
    public List<Respondent> told() {
        return told;
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
        earlier.apply(taken, people);
        earlier.renew(taken, people, columns, responses.same());
        Map<AnswerForms, List<String>> cells = new LinkedHashMap<>();
        columns.answers().forEach(each -> cells.put(each, new ArrayList<>(fresh.size())));
        List<String> respondents = new ArrayList<>(fresh.size());
        List<String> times = new ArrayList<>(fresh.size());
        AnswerForms time = columns.first(ColumnRole.TIME);
        for (int row : fresh) {
            TakenColumns.Row read = columns.row(row);
            Iterator<String> said = read.said().iterator();
            cells.values().forEach(column -> column.add(said.next()));
            Respondent person = people.of(row, columns.all(), read.takenOut());
            respondents.add(person == null ? "" : person.getId());
            times.add(time == null ? "" : time.get(row));
        }
        book.getRespondents().addAll(people.added());
        told = List.copyOf(people.told());
        SurveyShape shape = new SurveyShape(research, taken);
        shape.add(columns.all(), cells, respondents, times);
        shape.record(table.file(), now, outcome);
        return taken;
    }
}
