/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may read and write a file, on file systems with POSIX permissions. */
final class Permissions {

    private static final Map<PosixFilePermission, PosixFilePermission> OF_GROUP_AND_OTHERS = Map.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private Permissions() {
    }

    /** Gives a file the permissions of another; they are what keeps a file private. The group only where this user may set it. */
    static void carryOver(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source == null || target == null) {
            return;
        }
        PosixFileAttributes wanted = source.readAttributes();
        Set<PosixFilePermission> permissions = wanted.permissions();
        if (!wanted.group().equals(target.readAttributes().group())) {
            try {
                target.setGroup(wanted.group());
            } catch (FileSystemException e) {
                // Only members of a group may give a file to it; the file then stays with the user's own group.
                permissions = forAnotherGroup(permissions);
            }
        }
        target.setPermissions(permissions);
    }

    /** What the members of one group may do, those of another may only where everybody may. */
    static Set<PosixFilePermission> forAnotherGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(permissions);
        OF_GROUP_AND_OTHERS.forEach((ofGroup, ofOthers) -> {
            if (!permissions.contains(ofOthers)) {
                kept.remove(ofGroup);
            }
        });
        return kept;
    }
}
