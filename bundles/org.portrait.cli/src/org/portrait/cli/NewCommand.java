/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.template.StartingPoint;
import org.portrait.core.template.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a persona file from a template; a file that exists is never touched. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Option(names = "--template", paramLabel = "b2c|b2b", required = true, descriptionKey = "template")
    private String template;

    @Mixin
    private DateOption date;

    @Mixin
    private Options options;

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locale texts = options.language();
        LocalDate today = date.day();
        options.choice("--template", template, Templates.all().stream().map(StartingPoint::id).toList());
        Path target = target();
        try {
            Documents.saveAs(Documents.create(Templates.find(template).orElseThrow().project(texts, today)), target, false);
        } catch (DocumentException e) {
            boolean exists = e.kind() == DocumentException.Kind.CHANGED_ON_DISK;
            terminal.complain(exists ? terminal.text("new.exists", target) : e.message(terminal.locale()));
            return ExitCode.NOT_WRITTEN;
        }
        terminal.print(target.toString());
        return ExitCode.DONE;
    }

    /** The file that is meant; the extension may be left out. */
    private Path target() {
        Path path = options.path(file);
        Path name = path.getFileName();
        if (name == null || name.toString().isEmpty() || name.toString().equals(Inputs.EXTENSION)) {
            throw new UsageException(terminal.text("new.name", file));
        }
        return Inputs.isPersonaFile(name.toString()) ? path : path.resolveSibling(name + Inputs.EXTENSION);
    }
}
