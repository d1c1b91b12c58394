/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.model.Persona;

import picocli.CommandLine.Help.Ansi;

/** A report for people: a heading for each file, a line for each issue, a sum. */
final class TextReport implements CheckReport {

    private final Terminal terminal;
    private final Tally tally = new Tally();

    TextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin() {
        // Nothing stands above the first file.
    }

    @Override
    public void checked(Path file, List<DocumentWarning> warnings, List<Issue> issues) {
        tally.add(issues);
        terminal.print(styled("bold", file.toString()));
        for (DocumentWarning warning : warnings) {
            terminal.print("  " + severity(Severity.WARNING) + warning.message(terminal.locale()));
        }
        for (Issue issue : issues) {
            terminal.print("  " + severity(issue.severity()) + place(issue, issue.message(terminal.locale()))
                    + styled("faint", "  [" + issue.check() + "]"));
        }
        if (warnings.isEmpty() && issues.isEmpty()) {
            terminal.print("  " + terminal.text("check.clean"));
        }
    }

    private String severity(Severity severity) {
        String word = terminal.text("check.severity." + severity.name().toLowerCase(Locale.ROOT));
        int width = Stream.of(Severity.values()).mapToInt(each -> terminal.text("check.severity." + each.name().toLowerCase(Locale.ROOT)).length())
                .max().orElse(0);
        String colour = switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "yellow";
            case INFO -> "cyan";
        };
        return styled(colour, word) + " ".repeat(width + 2 - word.length());
    }

    /** The persona and the trait, as far as the message does not name them itself. */
    private String place(Issue issue, String message) {
        String place =
                Stream.concat(issue.persona().map(Persona::getName).stream(), issue.trait().map(trait -> trait.name(terminal.locale())).stream())
                .filter(part -> part != null && !part.isBlank() && !message.contains(part)).collect(Collectors.joining(" · "));
        return place.isEmpty() ? message : place + ": " + message;
    }

    private String styled(String style, String text) {
        if (!terminal.colour()) {
            return text;
        }
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }

    @Override
    public void unreadable(Path file, DocumentException problem) {
        tally.addUnreadable();
    }

    @Override
    public void end() {
        terminal.print(terminal.text("check.sum", tally.files(), tally.count(Severity.ERROR), tally.count(Severity.WARNING),
                tally.count(Severity.INFO)));
        if (tally.unreadable() > 0) {
            terminal.print(terminal.text("check.unreadable", tally.unreadable()));
        }
    }
}
