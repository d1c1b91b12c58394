/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.ui.edit.text.Texts;

/** Days: as the user's language writes them, as ISO 8601, or in the usual orders of numbers. */
public final class Dates implements Notation<LocalDate> {

    private final DateTimeFormatter shown;
    private final List<DateTimeFormatter> read;

    /** @param locale the language of what is shown */
    public Dates(Locale locale) {
        shown = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        Stream<DateTimeFormatter> localized = Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.SHORT)
                .map(style -> DateTimeFormatter.ofLocalizedDate(style).withLocale(locale));
        Stream<DateTimeFormatter> numeric = Stream.of("uuuu-M-d", "d.M.uuuu", "M/d/uuuu", "d/M/uuuu", "d MMM uuuu", "d MMMM uuuu",
                "MMM d uuuu", "MMMM d uuuu").map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                        .appendPattern(pattern).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT));
        read = Stream.concat(numeric, localized).toList();
    }

    @Override
    public String format(LocalDate value) {
        return value == null ? "" : shown.format(value);
    }

    @Override
    public LocalDate parse(String text) throws NotationException {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        return Stream.of(typed, typed.replace(",", "").replaceAll("\\s*г\\.?$", ""))
                .flatMap(candidate -> read.stream().flatMap(format -> tryParse(candidate, format).stream())).findFirst()
                .orElseThrow(() -> new NotationException(
                        Texts.get("notation.date", typed, shown.format(LocalDate.of(2026, 3, 31)))));
    }

    private static Optional<LocalDate> tryParse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }
}
