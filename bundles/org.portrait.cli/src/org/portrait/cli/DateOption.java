/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import picocli.CommandLine.Option;

/** The option that says which day or moment it is. */
final class DateOption {

    private final Terminal terminal;
    private ZonedDateTime date;

    DateOption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param wanted a day, which begins in Greenwich, or an instant */
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    private void setDate(String wanted) {
        try {
            date = wanted.contains("T") ? Instant.parse(wanted).atZone(ZoneOffset.UTC) : LocalDate.parse(wanted).atStartOfDay(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new UsageException(terminal.text("usage.date", wanted), e);
        }
    }

    /**
     * The moment that was asked for, or the terminal's when none was.
     *
     * @throws UsageException when the terminal's cannot be read
     */
    ZonedDateTime time() {
        return date == null ? terminal.now() : date;
    }

    /** The day of {@link #time()}. */
    LocalDate day() {
        return time().toLocalDate();
    }
}
