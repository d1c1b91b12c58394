/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import org.eclipse.core.resources.IFile;

/**
 * A line below a file that has nothing else to show.
 *
 * @param kind why
 * @param text what to say
 */
record Notice(IFile file, Kind kind, String text) {

    /** Why there is nothing else. */
    enum Kind {
        /** The file is being read. */
        PENDING,
        /** The file cannot be read. */
        ERROR,
        /** There is nothing in it. */
        EMPTY
    }
}
