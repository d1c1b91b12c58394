/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Words that somebody said, by where they stand. So they are dragged and copied: whoever gets this learns nothing that the file does not tell.
 *
 * @param research the file, absolute
 * @param places   where in it, at least one; only {@link TraitSource} understands them
 */
public record Said(Path research, List<String> places) {

    private static final String HEADER = "portrait-said 1";
    private static final int MOST = 1_000_000;

    public Said {
        places = List.copyOf(places);
    }

    byte[] write() {
        return (HEADER + "\n" + research + "\n" + String.join("\n", places)).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #write} wrote; empty when it cannot be understood, as other programs may send anything. */
    static Optional<Said> read(byte[] bytes) {
        List<String> lines = bytes.length > MOST ? List.of() : new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(HEADER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Said(Path.of(lines.get(1)), lines.subList(2, lines.size()))).filter(said -> said.research().isAbsolute());
        } catch (InvalidPathException notOurs) {
            return Optional.empty();
        }
    }
}
