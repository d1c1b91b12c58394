/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.portrait.model.text.TextBundle;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.Section;

/** A guide as plain text for paper: questions with their numbers, choices with boxes, hints for the interviewer, lines to write on. */
public final class GuideSheet {

    private static final TextBundle TEXTS = TextBundle.beside(GuideSheet.class, "sheet");
    private static final String LINE = "_".repeat(60);
    private static final String INDENT = "    ";

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();
    private int number;

    private GuideSheet(Locale locale) {
        this.locale = locale;
    }

    /** The text, in lines that end with a line feed. What is no longer asked stays out. @param locale the language where the guide names none */
    public static String text(Guide guide, Locale locale) {
        GuideSheet sheet = new GuideSheet(guide.getLanguage() == null ? locale : Locale.forLanguageTag(guide.getLanguage()));
        sheet.add(guide);
        return String.join("\n", sheet.lines) + "\n";
    }

    private void add(Guide guide) {
        heading(guide.getName(), '=');
        prose(guide.getDescription(), "");
        lines.add("");
        lines.add(TEXTS.get("head", locale));
        for (Section section : guide.getSections()) {
            if (section.getQuestions().stream().anyMatch(question -> !question.isRetired())) {
                lines.add("");
                heading(section.getTitle(), '-');
                prose(section.getIntroduction(), "");
                section.getQuestions().stream().filter(question -> !question.isRetired()).forEach(question -> add(question, (++number) + ". ", ""));
            }
        }
    }

    private void heading(String text, char under) {
        if (text != null && !text.isBlank()) {
            lines.add(text);
            lines.add(String.valueOf(under).repeat(text.length()));
        }
    }

    private void prose(String text, String indent) {
        if (text != null && !text.isBlank()) {
            text.lines().forEach(line -> lines.add(indent + line));
        }
    }

    private void add(Question question, String mark, String indent) {
        lines.add("");
        lines.add(indent + mark + String.join("\n" + indent + INDENT, textOf(question.getText()).lines().toList()));
        if (question.getHint() != null) {
            prose(TEXTS.get("hint", locale) + " " + question.getHint(), indent + INDENT);
        }
        switch (question.getKind()) {
            case SINGLE, MULTIPLE -> question.getOptions().forEach(option -> lines.add(indent + INDENT + "[ ] " + option));
            case SCALE -> lines.add(indent + INDENT + scale(question));
            case NUMBER -> lines.add(indent + INDENT + "__________ " + textOf(question.getUnit()));
            case DATE -> lines.add(indent + INDENT + "____ . ____ . ________");
            case OPEN -> {
                lines.add(indent + INDENT + LINE);
                lines.add(indent + INDENT + LINE);
        }
        }
        question.getFollowUps().stream().filter(next -> !next.isRetired()).forEach(next -> add(next, "-> ", indent + INDENT));
    }

    private static String scale(Question question) {
        int lowest = question.getLowest() == null ? QuestionTurn.LOWEST : question.getLowest();
        int highest = question.getHighest() == null ? QuestionTurn.HIGHEST : question.getHighest();
        List<String> steps = new ArrayList<>();
        for (int step = lowest; step <= Math.min(highest, lowest + 20); step++) {
            steps.add("[" + step + "]");
        }
        return (textOf(question.getLowestLabel()) + "  " + String.join(" ", steps) + "  " + textOf(question.getHighestLabel())).strip();
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}
