/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out  what it printed for scripts
 * @param err  what it printed for people
 */
record CliRun(int code, String out, String err) {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** Runs a command in English; the present is a day on which no sample is overdue. */
    static CliRun of(Object... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static CliRun in(Locale locale, Object... arguments) {
        return with(locale, Map.of(), arguments);
    }

    static CliRun with(Locale locale, Map<String, String> environment, Object... arguments) {
        return run(locale, environment, false, arguments);
    }

    static CliRun coloured(Object... arguments) {
        return run(Locale.ENGLISH, Map.of(), true, arguments);
    }

    private static CliRun run(Locale locale, Map<String, String> environment, boolean colour, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), locale, environment, Clock.fixed(NOW, ZoneOffset.UTC), colour);
        int code = Main.run(terminal, Arrays.stream(arguments).map(Objects::toString).toArray(String[]::new));
        return new CliRun(code, out.toString(), err.toString());
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
