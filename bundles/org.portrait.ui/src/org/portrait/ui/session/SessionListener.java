/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Set;

/** Hears of an open document. All calls come on the UI thread. */
public interface SessionListener {

    /**
     * The content changed through a command, undo or redo; several changes of one command come as one call.
     *
     * @param partIds identifiers of the personas, or in a research of the guides, sessions and surveys, in which something changed; empty
     *                when the change is outside of them
     */
    default void changed(Set<String> partIds) {
    }

    /** The document became dirty or clean: an edit, an undo to the saved state, a save. */
    default void dirtyChanged() {
    }

    /** The content was replaced as a whole: revert or reload. Elements known before are no longer part of the document; look them up anew by id. */
    default void reloaded() {
    }

    /** The document was saved as a file of another name. */
    default void moved(Path before) {
    }

    /**
     * Another program changed, or removed, the file; nothing was done about it yet. Heard once for each such change. A document without
     * unsaved changes is read again by itself, so listeners have to ask only when there are some.
     */
    default void changedOutside() {
    }
}
