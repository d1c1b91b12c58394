/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers, also after a crash, which files have drafts beside them. */
final class DraftList {

    private static final String KEY = "drafts";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.portrait.ui");

    /** The files, oldest first. */
    synchronized List<Path> files() {
        return preferences.get(KEY, "").lines().map(Path::of).toList();
    }

    /** Writes down that a file has a draft. Not on the UI thread. */
    synchronized void add(Path file) {
        Set<Path> files = new LinkedHashSet<>(files());
        if (files.add(file)) {
            store(files);
        }
    }

    /** Forgets a file. */
    synchronized void remove(Path file) {
        Set<Path> files = new LinkedHashSet<>(files());
        if (files.remove(file)) {
            store(files);
        }
    }

    private void store(Set<Path> files) {
        preferences.put(KEY, String.join("\n", files.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(DraftList.class).error("The list of drafts cannot be stored", e);
        }
    }
}
