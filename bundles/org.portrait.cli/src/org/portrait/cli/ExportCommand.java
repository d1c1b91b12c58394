/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.portrait.card.page.PageFormat;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.privacy.Disclosure;
import org.portrait.export.ExportSettings;
import org.portrait.export.Exporter;
import org.portrait.export.Exporters;
import org.portrait.export.Layout;
import org.portrait.export.LayoutRequest;
import org.portrait.export.Layouts;
import org.portrait.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes personas as cards, reports and the like. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--persona", paramLabel = "NAME-OR-ID", descriptionKey = "persona")
    private List<String> personas = new ArrayList<>();

    @Option(names = "--format", paramLabel = "pdf|png|svg", descriptionKey = "format")
    private String format;

    @Option(names = "--layout", paramLabel = "card|report|comparison|map", descriptionKey = "layout")
    private String layout;

    @Option(names = "--template", paramLabel = "NAME-OR-ID", descriptionKey = "template")
    private String template;

    @Option(names = "--theme", paramLabel = "ID", descriptionKey = "theme")
    private String theme;

    @Option(names = "--page", paramLabel = "A4|A3|Letter", descriptionKey = "page")
    private String page;

    @Option(names = "--landscape", descriptionKey = "landscape")
    private boolean landscape;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "", descriptionKey = "out")
    private String out;

    @Option(names = "--scale", paramLabel = "NUMBER", defaultValue = "2", descriptionKey = "scale")
    private String scale;

    @Option(names = "--with", paramLabel = "TRAIT", descriptionKey = "with")
    private List<String> disclosed = new ArrayList<>();

    @Mixin
    private DateOption date;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Mixin
    private Options options;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (list) {
            return list();
        }
        if (files.isEmpty()) {
            throw new UsageException(terminal.text("usage.missing", "FILE"));
        }
        Selection selection = new Selection(personas, disclosed);
        Inputs inputs = new Inputs(terminal, files);
        Function<Project, LayoutRequest> request = requests(selection, new TemplateChoice(template, options, inputs));
        Layout pages = choose("--layout", layout, Layouts.all(), Layout::id).orElse(Layouts.all().getFirst());
        Exporter exporter = choose("--format", format, Exporters.all(), Exporter::id).orElse(Exporters.all().getFirst());
        ExportSettings settings = ExportSettings.DEFAULT.scale(options.scale(scale, ExportSettings.MOST_SCALE)).date(date.time());
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return ExitCode.NOT_WRITTEN;
        }
        ExportRun run = new ExportRun(terminal, pages, exporter, settings, folder.get());
        for (Path file : inputs.files()) {
            inputs.read(file).ifPresent(content -> run.export(file, request.apply(content.project())));
        }
        boolean missed = selection.complainOfUnmatched(terminal);
        return Math.max(run.code(), inputs.anyBad() || missed ? ExitCode.BAD_INPUT : ExitCode.DONE);
    }

    private int list() {
        Choices choices = new Choices(terminal);
        choices.print();
        Inputs inputs = new Inputs(terminal, files);
        inputs.files().forEach(file -> inputs.read(file).ifPresent(content -> choices.print(file, content.project())));
        return inputs.anyBad() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    /** What is to be laid out of a project; all options are checked before the first one. */
    private Function<Project, LayoutRequest> requests(Selection selection, TemplateChoice templates) {
        Optional<Theme> wantedTheme = choose("--theme", theme, Themes.all(), Theme::id);
        PageFormat upright = choose("--page", page, PageFormat.all(), PageFormat::id).orElse(PageFormat.all().getFirst());
        PageFormat paper = landscape ? upright.landscape() : upright;
        var words = options.wantedLanguage();
        var today = date.day();
        Disclosure disclosure = Disclosure.of(disclosed);
        return project -> new LayoutRequest(project, selection.of(project), templates.of(project), wantedTheme, paper, words, disclosure,
                today);
    }

    private <T> Optional<T> choose(String option, String wanted, List<T> choices, Function<T, String> id) {
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<T> chosen = choices.stream().filter(choice -> id.apply(choice).equalsIgnoreCase(wanted)).findFirst();
        if (chosen.isEmpty()) {
            options.choice(option, wanted, choices.stream().map(id).toList());
        }
        return chosen;
    }

    private Optional<Path> folder() {
        Path folder = options.path(out);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return Optional.of(folder);
        } catch (IOException e) {
            terminal.complain(terminal.text("output.folder", out, Reasons.of(e, terminal)));
            return Optional.empty();
        }
    }
}
