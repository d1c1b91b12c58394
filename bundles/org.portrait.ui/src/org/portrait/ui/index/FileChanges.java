/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.index;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.portrait.ui.session.DocumentKind;

/**
 * The files of ours that a change of the workspace is about.
 *
 * @param changed  persona files that are new or have other content
 * @param gone     persona files that are there no more
 * @param research research files that are new, have other content, or are there no more
 */
record FileChanges(Set<IFile> changed, Set<IFile> gone, Set<IFile> research) {

    /** Looks through a change. */
    static FileChanges of(IResourceDelta delta) {
        FileChanges changes = new FileChanges(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        try {
            delta.accept(changes::visit);
        } catch (CoreException e) {
            ILog.of(FileChanges.class).log(e.getStatus());
        }
        return changes;
    }

    boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty() && research.isEmpty();
    }

    private boolean visit(IResourceDelta delta) {
        if (!(delta.getResource() instanceof IFile file)) {
            return true;
        }
        boolean content = (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        if (FileContent.isOurs(file, DocumentKind.RESEARCH) && (delta.getKind() != IResourceDelta.CHANGED || content)) {
            research.add(file);
        }
        if (FileContent.isPersonaFile(file)) {
            if (delta.getKind() == IResourceDelta.REMOVED) {
                gone.add(file);
            } else if (delta.getKind() == IResourceDelta.ADDED || content) {
                changed.add(file);
            }
        }
        return true;
    }
}
