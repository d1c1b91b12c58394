/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Erasure;
import org.portrait.research.attachment.AttachedFiles;
import org.portrait.research.attachment.Trace;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.Eraser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes what is kept about one respondent and prints the act. */
@Command(name = "erase", sortOptions = false)
final class EraseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
    private String project;

    @Option(names = "--respondent", paramLabel = "ID", required = true, descriptionKey = "respondent")
    private String respondent;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason;

    @Mixin
    private DateOption date;

    @Mixin
    private Options options;

    private final Terminal terminal;

    EraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var now = date.time().toLocalDateTime();
        ResearchFiles files;
        Optional<Erasure> act;
        List<Trace> traces;
        Path file = options.path(project);
        try {
            files = ResearchFiles.open(file);
            if (Drafts.find(file).isPresent()) {
                terminal.complain(terminal.text("erase.draft", file));
                return ExitCode.NOT_WRITTEN;
            }
            traces = Trace.of(files.research().root(), new AttachedFiles(files.research().path()), respondent);
            act = Eraser.erase(files, respondent, reason, now);
        } catch (DocumentException e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.BAD_INPUT;
        }
        if (act.isEmpty()) {
            terminal.complain(terminal.text("erase.unknown", project, respondent));
            return ExitCode.BAD_INPUT;
        }
        try {
            Eraser.save(files);
        } catch (DocumentException e) {
            terminal.complain(e.message(terminal.locale()));
            terminal.complain(terminal.text("erase.repeat"));
            return ExitCode.NOT_WRITTEN;
        }
        print(files, act.get());
        traces.forEach(trace -> terminal.complain(terminal.text(trace.alone() ? "erase.attachment" : "erase.attachment.shared", trace.where())));
        return ExitCode.DONE;
    }

    private void print(ResearchFiles files, Erasure act) {
        terminal.print(terminal.text("erase.act", act.getDate(), respondent));
        if (reason != null) {
            terminal.print(terminal.text("erase.reason", reason));
        }
        terminal.print(terminal.text("erase.removed", act.getSessions(), act.getAnswers(), act.getHighlights(), act.getResponses(),
                act.getConsents(), act.getEvidence(), act.getMentions()));
        terminal.print(terminal.text("erase.files", files.persona().path(), files.research().path(), files.respondents().path()));
        terminal.print(terminal.text("erase.kept", act.getId()));
        terminal.complain(terminal.text("erase.elsewhere"));
    }
}
