/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        complain(failure.getCommandLine(), message(failure));
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (failure instanceof UsageException) {
            complain(line, failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        throw failure;
    }

    private void complain(CommandLine line, String message) {
        String command = line.getCommandSpec().qualifiedName(" ");
        terminal.complain(terminal.text("usage.failed", command, message));
        terminal.complain(terminal.text("usage.hint", command));
    }

    private String message(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> terminal.text("usage.missing", String.join(", ",
                    missing.getMissing().stream().map(argument -> argument.isOption() ? option(argument) : argument.paramLabel()).toList()));
            case OverwrittenOptionException again when again.getOverwritten() instanceof OptionSpec option ->
                    terminal.text("usage.twice", option.longestName());
            default -> failure.getCause() instanceof UsageException usage ? usage.getMessage() : failure.getMessage();
        };
    }

    private String unknown(UnmatchedArgumentException failure) {
        String argument = failure.getUnmatched().get(0);
        List<String> similar = failure.getSuggestions();
        String sentence = terminal.text(argument.startsWith("-") ? "usage.unknownOption" : "usage.unknownArgument", argument);
        return similar.isEmpty() ? sentence : sentence + " " + terminal.text("usage.similar", String.join(", ", similar));
    }

    private static String option(ArgSpec argument) {
        return ((OptionSpec) argument).longestName();
    }
}
