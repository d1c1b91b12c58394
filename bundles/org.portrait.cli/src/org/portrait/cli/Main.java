/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command line. */
public final class Main {

    static {
        // PDFBox logs through commons-logging; the Log4j API on the class path, which POI needs, would complain that nobody listens to it.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    }

    private Main() {
    }

    /** Runs a command and ends the process with its exit code: 0 done, 1 errors found, 2 bad usage or input, 3 not written. */
    public static void main(String[] arguments) {
        System.exit(run(systemTerminal(), arguments));
    }

    /** Runs a command and returns its exit code. */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(languageOf(terminal, arguments));
        int code = line.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new PersonaCommand(terminal), new Commands(terminal));
        line.setResourceBundle(CliTexts.bundle(terminal.locale()));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(true);
        Failures failures = new Failures(terminal);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().exitCodeOnExecutionException(ExitCode.DEFECT));
        return line;
    }

    /** Messages speak the language that the command line asks for, also those about a command line that cannot be read. */
    private static Terminal languageOf(Terminal terminal, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String wanted = switch (arguments[i]) {
                case "--lang" -> i + 1 < arguments.length ? arguments[i + 1] : "";
                case String argument when argument.startsWith("--lang=") -> argument.substring("--lang=".length());
                default -> "";
            };
            if (Languages.all().contains(wanted)) {
                return terminal.in(Locale.of(wanted));
            }
        }
        return terminal;
    }

    private static Terminal systemTerminal() {
        return new Terminal(new PrintWriter(System.out, false), new PrintWriter(System.err, true), Locale.getDefault(), System.getenv(),
                Clock.systemDefaultZone(), Ansi.AUTO.enabled());
    }
}
