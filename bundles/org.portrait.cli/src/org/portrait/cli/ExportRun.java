/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.portrait.card.scene.SceneWarning;
import org.portrait.export.ExportSettings;
import org.portrait.export.Exporter;
import org.portrait.export.Layout;
import org.portrait.export.LayoutRequest;
import org.portrait.export.NamedScene;
import org.portrait.export.file.FileNames;
import org.portrait.export.file.OutputFiles;
import org.portrait.model.derived.Personas;

/** Writes one file after the other; what cannot be written does not keep it from the others. */
final class ExportRun {

    private final Terminal terminal;
    private final Layout layout;
    private final Exporter exporter;
    private final ExportSettings settings;
    private final Path folder;
    private final FileNames names = FileNames.replacing();
    private int code = ExitCode.DONE;

    ExportRun(Terminal terminal, Layout layout, Exporter exporter, ExportSettings settings, Path folder) {
        this.terminal = terminal;
        this.layout = layout;
        this.exporter = exporter;
        this.settings = settings;
        this.folder = folder;
    }

    /** The exit code so far. */
    int code() {
        return code;
    }

    /** Exports what was asked for of a file; a file without a wanted persona gives nothing, one without any is no input. */
    void export(Path input, LayoutRequest request) {
        if (Personas.of(request.project()).isEmpty()) {
            terminal.complain(terminal.text("output.nothing", input));
            code = Math.max(code, ExitCode.BAD_INPUT);
        }
        if (request.personas().isEmpty()) {
            return;
        }
        if (request.personas().size() < layout.fewest()) {
            terminal.complain(terminal.text("output.tooFew", input, layout.name(terminal.locale()), layout.fewest()));
            code = Math.max(code, ExitCode.BAD_INPUT);
            return;
        }
        String name = input.getFileName().toString();
        String fallback = Inputs.isPersonaFile(name) ? name.substring(0, name.length() - Inputs.EXTENSION.length()) : name;
        int number = 0;
        for (Iterator<Supplier<NamedScene>> scenes = layout.scenes(request).iterator(); scenes.hasNext();) {
            write(scenes.next().get(), fallback + "-" + ++number);
        }
    }

    private void write(NamedScene named, String fallback) {
        String called = named.name().isBlank() ? fallback : named.name();
        try (OutputFiles files = new OutputFiles(folder)) {
            exporter.export(named.scene(), settings, files);
            for (Path file : files.publish(names.give(called, fallback, files.suffixes(), exporter.extension()))) {
                terminal.print(file.toString());
            }
        } catch (IOException e) {
            fail(called, Reasons.of(e, terminal));
        } catch (OutOfMemoryError e) {
            // Only pictures need much: the next one may be smaller.
            fail(called, terminal.text("reason.memory"));
        }
        warnings(called, named.scene().warnings()).forEach(terminal::complain);
    }

    private void fail(String called, String reason) {
        terminal.complain(terminal.text("output.failed", folder.resolve(FileNames.safe(called) + "." + exporter.extension()), reason));
        code = ExitCode.NOT_WRITTEN;
    }

    private Set<String> warnings(String called, List<SceneWarning> warnings) {
        Set<String> sentences = new LinkedHashSet<>();
        warnings.forEach(warning -> sentences.add(terminal.text(switch (warning.kind()) {
            case MISSING_GLYPH -> "output.missingGlyph";
            case BAD_IMAGE -> "output.badImage";
        }, called, warning.detail())));
        return sentences;
    }
}
