/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and times as survey services write them. */
final class Moments {

    private static final List<String> DAYS = List.of("uuuu-MM-dd", "d.M.uuuu", "d.M.uu", "uuuu/M/d", "M/d/uuuu", "d/M/uuuu", "d-M-uuuu");
    private static final List<String> TIMES =
            List.of("", " H:mm:ss", " H:mm", " h:mm:ss a", " h:mm a", "'T'HH:mm:ss", "'T'HH:mm", ", H:mm:ss", ", H:mm",
            " h:mm:ss a 'GMT'x", " h:mm:ss a 'GMT'X", " H:mm:ss XXX", "'T'HH:mm:ssXXX", "'T'HH:mm:ss.SSSXXX", "'T'HH:mm:ss.SSS", " H:mm:ss.SSS");
    /** So much of a column must be a day for it to be one of days. */
    private static final double MOST = 0.95;

    private final DateTimeFormatter form;

    private Moments(DateTimeFormatter form) {
        this.form = form;
    }

    /** Reads what is written by a pattern. @throws IllegalArgumentException when it is none */
    static Moments of(String pattern) {
        return new Moments(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT));
    }

    /** The pattern by which the texts are written; where days and months can be told in two ways, months first only in an English table. */
    static Optional<String> pattern(Collection<String> texts, boolean english) {
        List<String> sample = texts.stream().filter(text -> !text.isEmpty()).limit(200).toList();
        if (sample.isEmpty() || sample.stream().filter(text -> Character.isDigit(text.charAt(0))).count() < MOST * sample.size()) {
            return Optional.empty();
        }
        List<String> days = new ArrayList<>(DAYS);
        if (!english) {
            days.remove("M/d/uuuu");
            days.add("M/d/uuuu");
        }
        for (String day : days) {
            for (String time : TIMES) {
                Moments moments = of(day + time);
                if (fits(moments, sample) && fits(moments, texts)) {
                    return Optional.of(day + time);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Moments moments, Collection<String> texts) {
        long bad = 0;
        for (String text : texts) {
            bad += text.isEmpty() || !moments.read(text).isEmpty() ? 0 : 1;
            if (bad > (1 - MOST) * texts.size()) {
                return false;
            }
        }
        return true;
    }

    /** A day as 2026-09-01, or a day and time as 2026-09-01T12:30:00; empty when the text is neither. */
    String read(String text) {
        try {
            TemporalAccessor found = form.parseBest(text, LocalDateTime::from, LocalDate::from);
            return found instanceof LocalDateTime time ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time) : found.toString();
        } catch (DateTimeException e) {
            // Not of this form; the caller asks for that.
            return "";
        }
    }
}
