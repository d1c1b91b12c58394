/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine.Option;

/** The options that every command has, and how options are read. */
final class Options {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private Locale language;

    Options(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "lang")
    private void setLanguage(String wanted) {
        choice("--lang", wanted, Languages.all());
        language = Locale.of(wanted);
    }

    /** The language that was asked for, or the terminal's when none was. */
    Locale language() {
        return wantedLanguage().orElse(terminal.locale());
    }

    /** The language that was asked for; empty when none was. */
    Optional<Locale> wantedLanguage() {
        return Optional.ofNullable(language);
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
     * A path as it was typed.
     *
     * @throws UsageException when it can be none
     */
    Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(terminal.text("input.notAPath", name), e);
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
