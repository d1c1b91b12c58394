/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.portrait.core.document.LoadedFile;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what each trait of the personas stands on. */
@Command(name = "evidence", sortOptions = false)
final class EvidenceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Mixin
    private ReportOption format;

    @Option(names = "--with", paramLabel = "TRAIT", descriptionKey = "with")
    private List<String> disclosed = new ArrayList<>();

    @Mixin
    private DateOption date;

    @Mixin
    private Options options;

    private final Terminal terminal;

    EvidenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate today = date.day();
        Inputs inputs = new Inputs(terminal, files);
        Selection selection = new Selection(List.of(), disclosed);
        List<EvidenceReport.Read> read = new ArrayList<>();
        for (Path file : inputs.files()) {
            Optional<LoadedFile> content = inputs.read(file);
            if (content.isPresent()) {
                Project project = content.get().project();
                selection.of(project);
                read.add(new EvidenceReport.Read(file, Disclosure.of(disclosed).of(project)));
            }
        }
        EvidenceReport report = new EvidenceReport(terminal, today);
        if (format.json()) {
            report.json(read);
        } else {
            report.text(read);
        }
        return selection.complainOfUnmatched(terminal) || inputs.anyBad() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }
}
