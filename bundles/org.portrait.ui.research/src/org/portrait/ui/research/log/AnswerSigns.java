/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.log.Agenda;
import org.portrait.research.log.InterviewLog;
import org.portrait.research.log.Topic;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.ui.text.UiTexts;

/** The small print around an answer: where one is, what was said before, what was understood. */
final class AnswerSigns {

    private static final int LONGEST = 160;

    private final UiTexts texts;

    AnswerSigns(UiTexts texts) {
        this.texts = texts;
    }

    /** Section and number of the question, and how confidential it is. */
    String place(InterviewLog log) {
        Topic topic = log.topic();
        List<String> parts = new ArrayList<>();
        topic.section().map(section -> Objects.toString(section.getTitle(), "")).filter(title -> !title.isEmpty()).ifPresent(parts::add);
        if (topic instanceof Topic.Planned planned) {
            List<Topic> all = planned(log.agenda());
            parts.add(planned.followUp() ? texts.get("prepared") : texts.get("place", all.indexOf(topic) + 1, all.size()));
            QuestionPrivacy privacy = QuestionPrivacies.of(planned.asked());
            if (privacy != QuestionPrivacy.ORDINARY) {
                parts.add(texts.get("privacy." + privacy));
            }
        } else if (topic instanceof Topic.Improvised) {
            parts.add(texts.get("improvised"));
        }
        if (log.isAsking()) {
            parts.add(texts.get("asking"));
        }
        return String.join("  ·  ", parts);
    }

    private static List<Topic> planned(Agenda agenda) {
        return agenda.topics().stream().filter(topic -> topic instanceof Topic.Planned one && !one.followUp()).toList();
    }

    /** The last answers to the topic but the one that is being written, one a line. */
    String before(InterviewLog log, int most) {
        List<Answer> others = log.entries(log.topic()).stream().filter(answer -> log.entry().filter(answer::equals).isEmpty())
                .filter(answer -> !answer.isSkipped()).toList();
        return others.subList(Math.max(0, others.size() - most), others.size()).stream().map(answer -> said(log.session(), answer))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Session session, Answer answer) {
        String who = session.getSpeakers().stream().filter(speaker -> Objects.equals(speaker.getId(), answer.getSpeaker())).findFirst()
                .map(Speaker::getLabel).orElse("");
        String values = String.join(", ", answer.getValues());
        String words = Objects.toString(answer.getText(), "");
        String all = words.isBlank() ? values : words.contains(values) ? words : values + " – " + words;
        String line = all.replaceAll("\\s+", " ");
        return who + "\u2003" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }

    /** What was made of the words: the number or day in them, marks and codes; or what is expected. */
    String understood(InterviewLog log) {
        List<String> parts = new ArrayList<>();
        if (log.topic() instanceof Topic.Planned planned && !log.isAsking()) {
            value(planned.asked(), log.entry()).ifPresent(parts::add);
        }
        log.entry().filter(answer -> !answer.getHighlights().isEmpty()).ifPresent(answer -> {
            parts.add(texts.get("marks", answer.getHighlights().size()));
            String codes = codes((ResearchProject) log.session().eContainer().eContainer(), answer);
            if (!codes.isEmpty()) {
                parts.add(texts.get("codes", codes));
            }
        });
        return String.join("  ·  ", parts);
    }

    private static String codes(ResearchProject research, Answer answer) {
        List<String> ids = answer.getHighlights().stream().flatMap(each -> each.getUses().stream()).map(use -> use.getCode()).distinct().toList();
        return CodeBook.all(research).stream().filter(code -> ids.contains(code.getId())).map(CodeBook::name).collect(Collectors.joining(", "));
    }

    private Optional<String> value(Question question, Optional<Answer> entry) {
        Optional<String> value = entry.flatMap(answer -> answer.getValues().stream().findFirst());
        boolean blank = entry.map(Answer::getText).filter(text -> !text.isBlank()).isEmpty();
        return switch (question.getKind()) {
            case OPEN -> Optional.empty();
            case SINGLE, MULTIPLE -> question.getOptions().isEmpty() || !blank ? Optional.empty()
                    : Optional.of(texts.get(question.getKind() == QuestionKind.SINGLE ? "expects.single" : "expects.multiple"));
            case NUMBER -> Optional.of(value
                    .map(number -> texts.get("is.number", number.replace('.', decimal()), Objects.toString(question.getUnit(), "")).strip())
                    .orElse(blank ? texts.get("expects.number", Objects.toString(question.getUnit(), "")).strip() : texts.get("words.only")));
            case SCALE -> Optional.of(value.map(point -> texts.get("is.scale", point, Objects.toString(question.getHighest(), "…")))
                    .orElse(blank ? scale(question) : texts.get("words.off", scale(question))));
            case DATE -> Optional.of(value.map(day -> texts.get("is.date", day(LocalDate.parse(day))))
                    .orElse(blank ? texts.get("expects.date") : texts.get("words.only")));
        };
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(UiTexts.locale()).format(day);
    }

    private static char decimal() {
        return DecimalFormatSymbols.getInstance(UiTexts.locale()).getDecimalSeparator();
    }

    private String scale(Question question) {
        String low = Objects.toString(question.getLowest(), "…") + labelled(question.getLowestLabel());
        String high = Objects.toString(question.getHighest(), "…") + labelled(question.getHighestLabel());
        return texts.get("expects.scale", low, high);
    }

    private static String labelled(String label) {
        return label == null || label.isBlank() ? "" : " (" + label + ")";
    }
}
