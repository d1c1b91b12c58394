/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ColumnRole;
import org.portrait.research.Guide;
import org.portrait.research.ImportRun;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.privacy.Identities;
import org.portrait.research.value.Choices;

/** A survey in a research project: its study, its questions, its columns. */
final class SurveyShape {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    /** So much of the headings must be the same for two tables to be of one survey. */
    private static final double SAME = 0.6;
    private static final int MOST_OPTIONS = 100;

    private final Survey survey;
    private final Guide guide;

    SurveyShape(ResearchProject research, Survey survey) {
        this.survey = survey;
        Study study = (Study) survey.eContainer();
        guide = research.getGuides().stream().filter(each -> each.getId().equals(study.getGuide())).findFirst().orElseGet(() -> {
            Guide made = MAKE.createGuide();
            made.setId(Identifiers.fresh());
            made.setName(study.getName());
            made.setKind(SourceKind.SURVEY);
            research.getGuides().add(made);
            study.setGuide(made.getId());
            return made;
        });
    }

    /** The survey whose columns have these headings; {@code null} when there is none. */
    static Survey find(ResearchProject research, List<String> headers) {
        Set<String> wanted = new HashSet<>(headers);
        Survey best = null;
        double bestShare = SAME;
        for (Study study : research.getStudies()) {
            for (Survey survey : study.getSurveys()) {
                Set<String> all = new HashSet<>(wanted);
                long common = survey.getColumns().stream().filter(column -> wanted.contains(column.getHeader())).count();
                survey.getColumns().forEach(column -> all.add(column.getHeader()));
                double share = common / (double) all.size();
                if (share >= bestShare) {
                    best = survey;
                    bestShare = share;
                }
            }
        }
        return best;
    }

    /** A new survey in a study of its own. */
    static Survey create(ResearchProject research, String name, String withoutConsent) {
        Study study = MAKE.createStudy();
        study.setId(Identifiers.fresh());
        study.setName(name);
        study.setKind(SourceKind.SURVEY);
        Survey survey = MAKE.createSurvey();
        survey.setId(Identifiers.fresh());
        survey.setName(name);
        survey.setWithoutConsent(withoutConsent);
        study.getSurveys().add(survey);
        research.getStudies().add(study);
        return survey;
    }

    /** The name of a file without its folder and extension. */
    static String nameOf(Path file) {
        String name = Identities.masked(file.getFileName().toString());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** How many responses a survey has. */
    static int size(Survey survey) {
        int size = Math.max(Blocks.size(survey.getRespondents()), Blocks.size(survey.getTimes()));
        for (SurveyColumn column : survey.getColumns()) {
            size = Math.max(size, Blocks.size(column.getCells()));
        }
        return size;
    }

    /** What the columns of a survey were taken for. */
    static Map<String, Meaning> meanings(ResearchProject research, Survey survey) {
        Map<String, Question> questions = new HashMap<>();
        for (Guide guide : research.getGuides()) {
            guide.getSections().forEach(section -> section.getQuestions().forEach(question -> questions.put(question.getId(), question)));
        }
        Map<String, Meaning> meanings = new HashMap<>();
        for (SurveyColumn column : survey.getColumns()) {
            Question question = questions.get(column.getQuestion());
            QuestionKind kind = question == null ? null : question.getKind();
            boolean shared = question != null
                    && survey.getColumns().stream().filter(other -> question.getId().equals(other.getQuestion())).count() > 1;
            String separator = kind == QuestionKind.MULTIPLE && column.getSeparator() == null && shared ? "" : column.getSeparator();
            meanings.put(column.getHeader(), new Meaning(column.getRole(), kind, separator, column.getPattern(),
                    question == null ? null : question.getTrait(), question == null ? null : question.getUnit()));
        }
        return meanings;
    }

    /** What columns of one question have in common. */
    static String questionKey(ResponseColumn column, Meaning meaning) {
        return meaning.kind() == QuestionKind.MULTIPLE && "".equals(meaning.separator()) ? column.group() : column.header();
    }

    /** Appends responses; columns that the table does not have stay empty for them. */
    void add(List<AnswerForms> columns, Map<AnswerForms, List<String>> cells, List<String> respondents, List<String> times) {
        int size = size(survey);
        Map<String, SurveyColumn> known = new HashMap<>();
        survey.getColumns().forEach(column -> known.put(column.getHeader(), column));
        Map<String, Question> made = new HashMap<>();
        for (AnswerForms each : columns) {
            SurveyColumn column = known.computeIfAbsent(each.column().header(), header -> column(header));
            tell(column, each, made);
        }
        Map<String, List<String>> byHeader = new HashMap<>();
        cells.forEach((column, texts) -> byHeader.put(column.column().header(), texts));
        List<String> nothing = Collections.nCopies(respondents.size(), "");
        for (SurveyColumn column : survey.getColumns()) {
            if (column.getRole() == ColumnRole.ANSWERS) {
                Blocks.append(column.getCells(), size, byHeader.getOrDefault(column.getHeader(), nothing));
            }
        }
        Blocks.append(survey.getRespondents(), size, respondents);
        Blocks.append(survey.getTimes(), size, times);
        made.forEach((key, question) -> tellOptions(question));
    }

    private SurveyColumn column(String header) {
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setId(Identifiers.fresh());
        column.setHeader(header);
        survey.getColumns().add(column);
        return column;
    }

    private void tell(SurveyColumn column, AnswerForms forms, Map<String, Question> questions) {
        Meaning meaning = forms.meaning();
        column.setRole(meaning.role());
        column.setPattern(meaning.pattern());
        column.setSeparator(meaning.separator() == null || meaning.separator().isEmpty() ? null : meaning.separator());
        if (meaning.role() == ColumnRole.ANSWERS) {
            String key = questionKey(forms.column(), meaning);
            Question question = questions.computeIfAbsent(key, text -> question(column.getQuestion(), text));
            column.setQuestion(question.getId());
            question.setKind(meaning.kind());
            if (meaning.unit() != null) {
                question.setUnit(meaning.unit().isEmpty() ? null : meaning.unit());
            }
            if (meaning.trait() != null) {
                question.setTrait(meaning.trait().isEmpty() ? null : meaning.trait());
            }
        }
    }

    private Question question(String id, String text) {
        for (Section section : guide.getSections()) {
            for (Question question : section.getQuestions()) {
                if (question.getId().equals(id)) {
                    return question;
                }
            }
        }
        if (guide.getSections().isEmpty()) {
            Section section = MAKE.createSection();
            section.setId(Identifiers.fresh());
            guide.getSections().add(section);
        }
        Question question = MAKE.createQuestion();
        question.setId(Identifiers.fresh());
        question.setText(text);
        question.setPrivacy(Headings.privacy(text));
        guide.getSections().getLast().getQuestions().add(question);
        return question;
    }

    /** Choices as they were given, the most frequent first; choices that are known keep their places. */
    private void tellOptions(Question question) {
        if (question.getKind() != QuestionKind.SINGLE && question.getKind() != QuestionKind.MULTIPLE && question.getKind() != QuestionKind.SCALE) {
            return;
        }
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (SurveyColumn column : survey.getColumns()) {
            if (question.getId().equals(column.getQuestion())) {
                column.getCells().forEach(block -> block.forEach(text -> cells.merge(text, 1, Integer::sum)));
            }
        }
        Map<String, Integer> given = new LinkedHashMap<>();
        cells.forEach((text, times) -> count(question, text, times, given));
        switch (question.getKind()) {
            case SINGLE, MULTIPLE -> given.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey)
                    .filter(option -> !question.getOptions().contains(option)).limit(Math.max(0, MOST_OPTIONS - question.getOptions().size()))
                    .toList().forEach(question.getOptions()::add);
            case SCALE -> tellEnds(question, given.keySet());
            case NUMBER, DATE, OPEN -> { }
        }
    }

    private static void count(Question question, String text, int times, Map<String, Integer> given) {
        if (!text.isEmpty() && !text.contains(Identities.MASK)) {
            List<String> choices = question.getKind() == QuestionKind.MULTIPLE ? Choices.split(text, Choices.BETWEEN) : List.of(text);
            choices.forEach(choice -> given.merge(choice, times, Integer::sum));
        }
    }

    /** The ends that scales usually have: from 0 or 1 to 5, 7 or 10. */
    private static void tellEnds(Question question, Set<String> given) {
        int highest = given.stream().filter(number -> number.matches("\\d{1,2}")).mapToInt(Integer::parseInt).max().orElse(1);
        boolean zero = given.contains("0") || question.getLowest() != null && question.getLowest() == 0;
        question.setLowest(zero ? 0 : 1);
        question.setHighest(Math.max(highest <= 5 ? 5 : highest <= 7 ? 7 : 10, question.getHighest() == null ? 0 : question.getHighest()));
    }

    /** Notes that there was an import. */
    void record(Path file, LocalDateTime now, ImportOutcome outcome) {
        ImportRun run = MAKE.createImportRun();
        run.setId(Identifiers.fresh());
        run.setDate(now);
        run.setFile(Identities.masked(file.getFileName().toString()));
        run.setAdded((long) outcome.responses());
        run.setKnown((long) outcome.known());
        run.setRejected((long) outcome.rejected().size());
        survey.getImports().add(run);
    }
}
