/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portrait.research.Question;
import org.portrait.research.QuestionKind;

/** What a question about a number, a point of a scale or a day understands of the words that were typed; the words stay as they are. */
public final class Recognised {

    /** Groups of three digits may be parted by blanks; a fraction by point or comma. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])"
            + "([-−]?\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|[-−]?\\d{1,15})(?:[.,](\\d{1,6}))?(?![\\d])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}"
            + "|\\d{1,2}\\s+\\p{L}+\\.?\\s+\\d{4}|\\p{L}+\\s+\\d{1,2},?\\s+\\d{4}");

    private Recognised() {
    }

    /** The value in the words, as the model writes it; none when there is none, or for questions that ask for words or choices. */
    public static Optional<String> in(String words, Question question, Locale locale) {
        QuestionKind kind = question == null ? QuestionKind.OPEN : question.getKind();
        return switch (kind) {
            case NUMBER -> number(words).map(BigDecimal::toPlainString);
            case SCALE -> number(words).filter(value -> isOnScale(value, question)).map(BigDecimal::toPlainString);
            case DATE -> day(words, locale).map(LocalDate::toString);
            case OPEN, SINGLE, MULTIPLE -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String words) {
        Matcher found = NUMBER.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String whole = found.group(1).replaceAll("[ \\u00a0\\u202f]", "").replace('−', '-');
        return Optional.of(new BigDecimal(found.group(2) == null ? whole : whole + "." + found.group(2)));
    }

    private static boolean isOnScale(BigDecimal value, Question question) {
        boolean high = question.getHighest() == null || value.compareTo(BigDecimal.valueOf(question.getHighest())) <= 0;
        return high && (question.getLowest() == null || value.compareTo(BigDecimal.valueOf(question.getLowest())) >= 0);
    }

    private static Optional<LocalDate> day(String words, Locale locale) {
        Matcher found = DAY.matcher(words);
        while (found.find()) {
            Optional<LocalDate> day = formats(locale).flatMap(format -> parsed(found.group(), format).stream()).findFirst();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Stream<DateTimeFormatter> formats(Locale locale) {
        String slashes = locale.equals(Locale.US) ? "M/d/uuuu" : "d/M/uuuu";
        return Stream.of("uuuu-M-d", "d.M.uuuu", slashes, "d MMMM uuuu", "d MMM uuuu", "MMMM d[,] uuuu", "MMM d[,] uuuu")
                .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                        .withResolverStyle(ResolverStyle.STRICT));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }
}
