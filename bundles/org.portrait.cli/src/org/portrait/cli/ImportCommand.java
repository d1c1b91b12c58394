/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.survey.Cancel;
import org.portrait.research.survey.ColumnChange;
import org.portrait.research.survey.ImportOutcome;
import org.portrait.research.survey.Meaning;
import org.portrait.research.survey.SurveyImport;
import org.portrait.research.survey.SurveyTexts;
import org.portrait.research.table.TableException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the responses of a survey into the research of a persona file. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Option(names = "--into", paramLabel = "PROJECT", required = true, descriptionKey = "into")
    private String project;

    @Option(names = "--mapping", paramLabel = "MAPPING", descriptionKey = "mapping")
    private String mapping;

    @Mixin
    private ReportOption format;

    @Mixin
    private DateOption date;

    @Mixin
    private Options options;

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDateTime now = date.time().toLocalDateTime().withNano(0);
        Path table = options.path(file);
        Path persona = options.path(project);
        Map<String, Meaning> wishes = mapping == null ? Map.of() : new MappingFile(terminal).read(options.path(mapping));
        ResearchFiles files;
        SurveyImport found;
        try {
            files = ResearchFiles.open(persona);
            found = SurveyImport.of(table, wishes, files.research().root(), files.respondents().root(), Cancel.NEVER);
        } catch (DocumentException e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.BAD_INPUT;
        } catch (TableException e) {
            terminal.complain(terminal.text("import.failed", table, SurveyTexts.failure(e.kind(), terminal.locale())));
            return ExitCode.BAD_INPUT;
        }
        ImportOutcome outcome = found.outcome();
        refuseUnknown(wishes.keySet(), outcome);
        List<ColumnChange> changes = found.changes();
        try {
            found.apply(now, SurveyTexts.withoutConsent(languageOf(files)));
            files.saveResearch();
        } catch (DocumentException e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.NOT_WRITTEN;
        }
        ImportReport report = new ImportReport(terminal);
        if (format.json()) {
            report.json(table, outcome, changes);
        } else {
            report.text(outcome, changes);
        }
        return ExitCode.DONE;
    }

    /** A heading of the mapping that the table does not have is more likely mistyped than meant; its column might tell who people are. */
    private void refuseUnknown(Set<String> headings, ImportOutcome outcome) {
        Set<String> unknown = new TreeSet<>(headings);
        outcome.columns()
                .forEach(column -> unknown.removeIf(heading -> column.header().equals(heading) || column.header().startsWith(heading + " / ")));
        if (!unknown.isEmpty()) {
            throw new UsageException(terminal.text("import.mapping.heading", mapping, String.join(", ", unknown)));
        }
    }

    private Locale languageOf(ResearchFiles files) {
        String wanted = files.persona().root().getLanguage();
        return wanted == null || wanted.isBlank() ? terminal.locale() : Locale.forLanguageTag(wanted);
    }
}
