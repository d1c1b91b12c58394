/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.portrait.core.document.Documents;
import org.portrait.core.document.EarlierContent;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.session.PersonaTarget;

/**
 * What a file was once: a state of the local history of the workspace, or the backup that each save leaves beside the file.
 *
 * @param file    the file
 * @param saved   when this version was saved
 * @param content its bytes
 */
record EarlierVersion(Path file, Instant saved, Source content) {

    /** Where the bytes come from. */
    interface Source {

        InputStream open() throws CoreException, IOException;
    }

    /** The versions of a file, latest first; not on the UI thread. */
    static List<EarlierVersion> of(Path file) throws CoreException, IOException, DocumentException {
        List<EarlierVersion> versions = new ArrayList<>();
        Optional<IFile> resource = PersonaTarget.of(file).resource();
        if (resource.isPresent()) {
            for (IFileState state : resource.get().getHistory(null)) {
                if (state.exists()) {
                    versions.add(new EarlierVersion(file, Instant.ofEpochMilli(state.getModificationTime()), state::getContents));
                }
            }
        }
        Path backup = Documents.backupOf(file);
        if (Files.exists(backup)) {
            // The history has it too as a rule, under the same time.
            Instant saved = Instant.ofEpochMilli(Files.getLastModifiedTime(backup).toMillis());
            if (versions.stream().noneMatch(version -> version.saved().equals(saved))) {
                versions.add(new EarlierVersion(file, saved, () -> Files.newInputStream(backup)));
            }
        }
        versions.sort(Comparator.comparing(EarlierVersion::saved).reversed());
        return versions;
    }

    /** Reads the version; not on the UI thread. */
    EarlierContent read() throws CoreException, IOException, DocumentException {
        try (InputStream input = content.open()) {
            return EarlierContent.read(input.readAllBytes(), file).prepareSaving();
        }
    }
}
