/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or folder could not be used, in words: the messages of many failures are mere paths. */
final class Reasons {

    private Reasons() {
    }

    static String of(IOException failure, Terminal terminal) {
        return switch (failure) {
            case AccessDeniedException denied -> terminal.text("reason.denied");
            case FileAlreadyExistsException exists -> terminal.text("reason.noFolder");
            case NotDirectoryException file -> terminal.text("reason.noFolder");
            case NoSuchFileException missing -> terminal.text("reason.missing");
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
