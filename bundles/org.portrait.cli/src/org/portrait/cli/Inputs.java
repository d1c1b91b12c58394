/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.core.document.Documents;
import org.portrait.core.document.LoadedFile;
import org.portrait.core.document.problem.DocumentException;

/** The files that a command reads; each of them once, and a bad one does not keep the command from the others. */
final class Inputs {

    static final String EXTENSION = "." + Documents.EXTENSION;

    private final Terminal terminal;
    private final Set<Path> files = new LinkedHashSet<>();
    private boolean bad;

    /** @param arguments files, and folders whose persona files are meant */
    Inputs(Terminal terminal, List<String> arguments) {
        this.terminal = terminal;
        arguments.forEach(this::add);
    }

    private void add(String argument) {
        try {
            Path path = Path.of(argument).normalize();
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                files.add(path);
            }
        } catch (InvalidPathException e) {
            complain(terminal.text("input.notAPath", argument));
        } catch (IOException e) {
            complain(terminal.text("input.folderUnreadable", argument, Reasons.of(e, terminal)));
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.filter(entry -> isPersonaFile(entry.getFileName().toString()))
                    .filter(Files::isRegularFile).sorted().toList();
            if (found.isEmpty()) {
                complain(terminal.text("input.emptyFolder", folder));
            }
            files.addAll(found);
        }
    }

    /** Whether a file of that name is meant to hold personas. */
    static boolean isPersonaFile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    private void complain(String message) {
        bad = true;
        terminal.complain(message);
    }

    /** The files, in the order in which they were asked for. */
    Set<Path> files() {
        return files;
    }

    /** Whether something that was asked for could not be read so far. */
    boolean anyBad() {
        return bad;
    }

    /** What a file holds; complains and is empty when it cannot be read. */
    Optional<LoadedFile> read(Path file) {
        try {
            return Optional.of(Documents.load(file));
        } catch (DocumentException e) {
            complain(e.message(terminal.locale()));
            return Optional.empty();
        }
    }
}
