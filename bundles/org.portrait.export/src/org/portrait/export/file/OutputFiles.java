/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portrait.export.ExportTarget;

/**
 * The files of one output. They are written beside their place and get their names only when all of them are complete: a name
 * shows the old content or the whole new one, never a part. What has no name by the end is deleted.
 */
public final class OutputFiles implements ExportTarget, AutoCloseable {

    private final Path folder;
    private final Map<String, Path> parts = new LinkedHashMap<>();

    /** @param folder where the files will stand; it exists */
    public OutputFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public OutputStream open(String suffix) throws IOException {
        Path part = folder.resolve("." + Long.toHexString(new SecureRandom().nextLong()) + ".part");
        OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        parts.put(suffix, part);
        // Also when the user interrupts.
        part.toFile().deleteOnExit();
        return stream;
    }

    /** The suffixes of the files written so far, in order. */
    public List<String> suffixes() {
        return List.copyOf(parts.keySet());
    }

    /**
     * Gives the files their names; files that have them are replaced.
     *
     * @param names as many as there are suffixes, in the same order
     * @return the files
     * @throws IOException when the folder does not take them
     */
    public List<Path> publish(List<String> names) throws IOException {
        List<Path> published = new ArrayList<>();
        for (Path part : List.copyOf(parts.values())) {
            Path target = folder.resolve(names.get(published.size()));
            move(part, target);
            published.add(target);
        }
        return published;
    }

    private static void move(Path from, Path target) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives: there a reader may see the file for a moment while it grows.
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path part : parts.values()) {
            Files.deleteIfExists(part);
        }
    }
}
