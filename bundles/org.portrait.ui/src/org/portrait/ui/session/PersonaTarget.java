/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/**
 * A place that can be shown: a persona file, an element in it, a feature of that element. Elements of the explorer adapt to it.
 *
 * @param file      the persona file, absolute and normalised
 * @param elementId identifier of a project, segment, persona or anything below; empty for the file as a whole
 * @param feature   name of a feature of the element; empty for the element as a whole
 */
public record PersonaTarget(Path file, Optional<String> elementId, Optional<String> feature) {

    public PersonaTarget {
        file = file.toAbsolutePath().normalize();
        Objects.requireNonNull(elementId);
        Objects.requireNonNull(feature);
    }

    /** The file as a whole. */
    public static PersonaTarget of(Path file) {
        return new PersonaTarget(file, Optional.empty(), Optional.empty());
    }

    /** An element of a file. */
    public static PersonaTarget of(Path file, String elementId) {
        return new PersonaTarget(file, Optional.of(elementId), Optional.empty());
    }

    /** The file of a workspace resource, if it lies on a disk. */
    public static Optional<PersonaTarget> of(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(location -> of(location.toFile().toPath()));
    }

    /** The file behind an editor's input, if it lies on a disk. */
    public static Optional<PersonaTarget> of(IEditorInput input) {
        IFile file = input.getAdapter(IFile.class);
        if (file != null) {
            return of(file);
        }
        return input instanceof IURIEditorInput uri && EFS.SCHEME_FILE.equals(uri.getURI().getScheme())
                ? Optional.of(of(Path.of(uri.getURI())))
                : Optional.empty();
    }

    /** The workspace resource of the file, if it lies in the workspace. */
    public Optional<IFile> resource() {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    /** What an editor opens for the file. */
    public IEditorInput input() {
        IFileStore store = EFS.getLocalFileSystem().getStore(file.toUri());
        return resource().<IEditorInput>map(FileEditorInput::new).orElseGet(() -> new FileStoreEditorInput(store));
    }
}
