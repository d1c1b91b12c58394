/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The world around a command.
 *
 * @param out         what was asked for: paths, reports; scripts read it
 * @param err         what went wrong, for people
 * @param locale      language of messages and help, unless an option asks for another
 * @param environment environment variables
 * @param clock       the present time
 * @param colour      whether the output may be coloured
 */
public record Terminal(PrintWriter out, PrintWriter err, Locale locale, Map<String, String> environment, Clock clock, boolean colour) {

    private static final String SOURCE_DATE = "SOURCE_DATE_EPOCH";

    /** Checks that nothing is missing. */
    public Terminal {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(clock, "clock");
        environment = Map.copyOf(environment);
    }

    /** The same world in another language. */
    Terminal in(Locale language) {
        return new Terminal(out, err, language, environment, clock, colour);
    }

    /** A message of the command line in the language of this terminal. */
    String text(String key, Object... arguments) {
        return CliTexts.text(key, locale, arguments);
    }

    /** Prints a line for people. */
    void complain(String line) {
        err.println(line);
        err.flush();
    }

    /** Prints a line for scripts and people. */
    void print(String line) {
        out.println(line);
        out.flush();
    }

    /**
     * The time that outputs carry: the environment's SOURCE_DATE_EPOCH, in seconds since 1970, else the present.
     *
     * @throws UsageException when the variable holds something else
     */
    ZonedDateTime now() {
        String seconds = environment.get(SOURCE_DATE);
        if (seconds == null || seconds.isBlank()) {
            return ZonedDateTime.now(clock);
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip())).atZone(ZoneOffset.UTC);
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new UsageException(text("usage.sourceDate", seconds), e);
        }
    }
}
