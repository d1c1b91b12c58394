/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Project;
import org.portrait.ui.session.Failures;

/** Creates projects and files of the workspace. Not on the UI thread. */
final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** A workspace project, created and opened if need be. */
    static IProject project(String name, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (!project.exists()) {
            IProjectDescription description = project.getWorkspace().newProjectDescription(name);
            project.create(description, progress.split(1));
        }
        if (!project.isOpen()) {
            project.open(progress.split(1));
        }
        return project;
    }

    /** Writes a new persona file, whose name must not be taken. */
    static IFile write(IProject project, String fileName, Project content, IProgressMonitor monitor) throws CoreException {
        IFile file = project.getFile(fileName);
        Path path = file.getLocation().toFile().toPath();
        Document document = Documents.create(path, content);
        try {
            Documents.save(document);
        } catch (DocumentException e) {
            throw Failures.of(e);
        } finally {
            document.dispose();
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        return file;
    }

    /** A file name that is free in a project. */
    static String freeFileName(IProject project, String name) {
        String extension = "." + Documents.EXTENSION;
        String candidate = name + extension;
        for (int i = 2; project.getFile(candidate).exists(); i++) {
            candidate = name + " " + i + extension;
        }
        return candidate;
    }
}
