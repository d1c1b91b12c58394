/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.Anonymiser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a copy of a project and its research that tells nothing about who the respondents are. */
@Command(name = "anonymise", sortOptions = false)
final class AnonymiseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private String project;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private String out;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "lang")
    private String language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;

    AnonymiseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new Options(terminal).language(language);
        ResearchFiles files;
        Path target;
        try {
            Path file = Path.of(project);
            target = Path.of(out).resolve(file.getFileName());
            files = ResearchFiles.open(file);
        } catch (InvalidPathException e) {
            throw new UsageException(terminal.text("input.notAPath", e.getInput()), e);
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
