/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

/**
 * The right to use a session: as long as one is open, so is the document. Close it when the part is disposed.
 */
public interface SessionHold extends AutoCloseable {

    /** The session. */
    DocumentSession session();

    /** Gives the right back; the last one closes the document, and unsaved changes are forgotten. */
    @Override
    void close();
}
