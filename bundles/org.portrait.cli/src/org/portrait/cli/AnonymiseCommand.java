/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.Anonymiser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a copy of a project and its research that tells nothing about who the respondents are. */
@Command(name = "anonymise", sortOptions = false)
final class AnonymiseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private String project;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private String out;

    @Mixin
    private Options options;

    private final Terminal terminal;

    AnonymiseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = options.path(project);
        Path target = options.path(out).resolve(file.getFileName());
        ResearchFiles files;
        try {
            files = ResearchFiles.open(file);
        } catch (DocumentException e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.BAD_INPUT;
        }
        try {
            Files.createDirectories(target.getParent());
            Anonymiser.write(files, target);
        } catch (IOException e) {
            terminal.complain(terminal.text("output.folder", out, Reasons.of(e, terminal)));
            return ExitCode.NOT_WRITTEN;
        } catch (DocumentException e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.NOT_WRITTEN;
        }
        terminal.print(target.toString());
        terminal.print(ResearchFiles.beside(target, ResearchFiles.RESEARCH).toString());
        terminal.complain(terminal.text("anonymise.words"));
        return ExitCode.DONE;
    }
}
