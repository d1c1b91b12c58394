/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command above all others; by itself it only explains. */
@Command(name = "persona", mixinStandardHelpOptions = true,
        subcommands = {ExportCommand.class, CheckCommand.class, NewCommand.class, ImportCommand.class, EvidenceCommand.class, EraseCommand.class,
            AnonymiseCommand.class},
        versionProvider = Version.class, sortOptions = false)
final class PersonaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    PersonaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err(), spec.commandLine().getColorScheme());
        return ExitCode.BAD_INPUT;
    }
}
