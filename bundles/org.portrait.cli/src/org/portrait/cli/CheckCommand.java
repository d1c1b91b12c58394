/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.portrait.core.check.Check;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.core.document.Documents;
import org.portrait.core.document.LoadedFile;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.ResearchProject;
import org.portrait.research.check.ResearchChecks;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.EvidenceCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is wrong or missing in persona files and in the research beside them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Mixin
    private ReportOption format;

    @Mixin
    private DateOption date;

    @Mixin
    private Options options;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate today = date.day();
        CheckReport report = format.json() ? new JsonReport(terminal) : new TextReport(terminal);
        Inputs inputs = new Inputs(terminal, files);
        boolean errors = false;
        boolean unreadable = inputs.anyBad();
        report.begin();
        for (Path file : inputs.files()) {
            try {
                LoadedFile content = Documents.load(file);
                List<Issue> issues = Checks.run(checks(file, today), content.project(), today);
                errors |= issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
                report.checked(file, content.warnings(), issues);
            } catch (DocumentException e) {
                unreadable = true;
                terminal.complain(e.message(terminal.locale()));
                report.unreadable(file, e);
            }
        }
        report.end();
        return unreadable ? ExitCode.BAD_INPUT : errors ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
    }

    /** All checks, with those of the research where there is some beside the file. */
    private static List<Check> checks(Path file, LocalDate today) throws DocumentException {
        if (!Files.exists(ResearchFiles.beside(file, ResearchFiles.RESEARCH))) {
            return Checks.all();
        }
        StoredFile<ResearchProject> stored = ResearchFiles.open(file).research();
        ResearchProject research = stored.root();
        ResearchIndex index = ResearchIndex.of(research);
        Set<String> withdrawn = ConsentRule.of(research, today).withdrawn();
        Check evidence = new EvidenceCheck(id -> EvidenceCheck.loss(index.find(id), withdrawn));
        return Stream.of(Checks.all(), List.of(evidence), ResearchChecks.of(research, stored.path())).flatMap(List::stream).toList();
    }
}
