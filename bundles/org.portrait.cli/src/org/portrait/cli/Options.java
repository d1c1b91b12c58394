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
import java.util.Collection;
import java.util.Locale;

/** Reads what options say. */
final class Options {

    private final Terminal terminal;

    Options(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The language that was asked for, or the terminal's when none was.
     *
     * @throws UsageException when Portrait does not speak it
     */
    Locale language(String wanted) {
        if (wanted == null) {
            return terminal.locale();
        }
        choice("--lang", wanted, Languages.all());
        return Locale.of(wanted);
    }

    /**
     * Checks that a choice is one of those that there are.
     *
     * @throws UsageException when it is not
     */
    void choice(String option, String wanted, Collection<String> choices) {
        if (!choices.contains(wanted)) {
            throw new UsageException(terminal.text("usage.choice", option, wanted, String.join(", ", choices)));
        }
    }

    /**
     * The time that outputs carry.
     *
     * @param wanted a day, which begins in Greenwich, or an instant; null = now
     * @throws UsageException when it is neither
     */
    ZonedDateTime time(String wanted) {
        if (wanted == null) {
            return terminal.now();
        }
        try {
            return wanted.contains("T") ? Instant.parse(wanted).atZone(ZoneOffset.UTC) : LocalDate.parse(wanted).atStartOfDay(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new UsageException(terminal.text("usage.date", wanted), e);
        }
    }

    /**
     * A number within bounds.
     *
     * @throws UsageException when it is none
     */
    double scale(String wanted, double most) {
        try {
            double scale = Double.parseDouble(wanted);
            if (scale > 0 && scale <= most) {
                return scale;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(terminal.text("usage.scale", wanted, most), e);
        }
        throw new UsageException(terminal.text("usage.scale", wanted, most));
    }
}
