/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files in which content waits beside its target to be moved onto it. Nobody can foresee their names, which look like those of {@link UUID}s; they
 * begin with the number of the process that writes, so that whatever a killed one left can be told from what is being written.
 */
final class Part {

    private static final String END = ".part";
    /** Who writes on another machine cannot be asked; nobody writes for so long. */
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int PID_BITS = 32;
    private static final int PID_DIGITS = 8;
    private static final int HEX = 16;

    private Part() {
    }

    /** A new name. @param target an absolute path */
    static Path beside(Path target) {
        UUID random = UUID.randomUUID();
        UUID name =
                new UUID(ProcessHandle.current().pid() << PID_BITS | random.getMostSignificantBits() >>> PID_BITS, random.getLeastSignificantBits());
        return target.resolveSibling("." + target.getFileName() + "." + name + END);
    }

    /** Deletes files with such names whose process is gone, or which are old. */
    static void cleanUp(Path target) throws IOException {
        Pattern ours = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "([0-9a-f-]{36})" + Pattern.quote(END));
        Instant limit = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent())) {
            for (Path file : files) {
                Matcher name = ours.matcher(file.getFileName().toString());
                if (name.matches()
                        && (isGone(name.group(1)) || Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(limit))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isGone(String name) {
        String pid = name.substring(0, PID_DIGITS);
        return !pid.contains("-") && ProcessHandle.of(Long.parseLong(pid, HEX)).isEmpty();
    }
}
