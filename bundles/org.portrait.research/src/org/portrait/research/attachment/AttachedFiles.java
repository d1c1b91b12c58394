/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.attachment;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.research.Attachment;

/**
 * Where the files of attachments lie. What lies in the folder of the research or near it is kept relative to it, so that a project can be moved
 * as a whole; other files by their whole path. Folders are parted by {@code /} on every system.
 *
 * @param research the research file, absolute
 */
public record AttachedFiles(Path research) {

    /** So many folders up a path still belongs to the project; whatever lies further away would not be moved with it. */
    private static final int NEAR = 2;
    private static final Path UP = Path.of("..");

    public AttachedFiles {
        research = research.toAbsolutePath().normalize();
    }

    /** What is written down for a file. */
    public String stored(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = research.getParent();
        if (whole.getRoot() != null && whole.getRoot().equals(folder.getRoot())) {
            Path relative = folder.relativize(whole);
            long ups = Stream.iterate(0, index -> index < relative.getNameCount() && relative.getName(index).equals(UP), index -> index + 1).count();
            if (ups <= Math.min(NEAR, folder.getNameCount() - 1)) {
                return slashed(relative);
            }
        }
        return slashed(whole);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The address of a link; empty for files. */
    public static Optional<URI> link(Attachment attachment) {
        return Addresses.parse(attachment.getPath());
    }

    /** The file, absolute, whether it exists or not; empty for links, and where the path is none on this system. */
    public Optional<Path> file(Attachment attachment) {
        String path = attachment.getPath();
        if (path == null || path.isBlank() || link(attachment).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(research.resolveSibling(path).normalize());
        } catch (InvalidPathException e) {
            // A path of another system: such a file is not here.
            return Optional.empty();
        }
    }

    /** Whether it should be a file and is none. Asks the disk. */
    public boolean isMissing(Attachment attachment) {
        return link(attachment).isEmpty() && file(attachment).filter(Files::exists).isEmpty();
    }
}
