/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.portrait.export.ExportTarget;

/** The files of one scene: written beside their place, and given their names when all of them are complete. */
final class ExportFiles implements ExportTarget, AutoCloseable {

    private final Path folder;
    private final Map<String, Path> parts = new LinkedHashMap<>();

    ExportFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public OutputStream open(String suffix) throws IOException {
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        parts.put(suffix, part);
        return stream;
    }

    /**
     * Gives the files their names.
     *
     * @param name    what they are called, without suffix and extension
     * @param replace whether files of these names are replaced; otherwise the new ones are numbered
     * @param taken   names that were given already in this export, in lower case; never given twice; is added to
     */
    List<Path> publish(String name, String extension, boolean replace, Set<String> taken) throws IOException {
        String base = name;
        for (int number = 2; !isFree(base, extension, replace, taken); number++) {
            base = name + " (" + number + ")";
        }
        List<Path> published = new ArrayList<>();
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            Path target = file(base, part.getKey(), extension);
            taken.add(target.getFileName().toString().toLowerCase(Locale.ROOT));
            move(part.getValue(), target);
            published.add(target);
        }
        return published;
    }

    private boolean isFree(String base, String extension, boolean replace, Set<String> taken) {
        return parts.keySet().stream().map(suffix -> file(base, suffix, extension))
                .noneMatch(file -> taken.contains(file.getFileName().toString().toLowerCase(Locale.ROOT))
                        || !replace && Files.exists(file));
    }

    private Path file(String base, String suffix, String extension) {
        return folder.resolve(base + suffix + "." + extension);
    }

    private static void move(Path from, Path target) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives: there a reader may see the file for a moment while it grows.
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what got no name. */
    @Override
    public void close() throws IOException {
        for (Path part : parts.values()) {
            Files.deleteIfExists(part);
        }
    }
}
