/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.PlatformUI;

/**
 * All open documents. A workbench service: {@code PlatformUI.getWorkbench().getService(DocumentSessions.class)}. On the UI thread.
 */
public interface DocumentSessions {

    /** The sessions of this workbench. */
    static DocumentSessions get() {
        return PlatformUI.getWorkbench().getService(DocumentSessions.class);
    }

    /**
     * Opens a file, of the {@link DocumentKind} that its name tells and else as personas, or shares the document that is open already. The file is
     * read in a job; the future completes on the UI thread,
     * so what is chained to it without an executor runs there. It fails with a
     * {@link org.eclipse.core.runtime.CoreException} whose message says why in the language of the workbench when the
     * file cannot be read. Whoever no longer wants the document cancels the future.
     */
    CompletableFuture<SessionHold> open(Path file);

    /** The session of a file, when it is open now. It lives as long as somebody else holds it. */
    Optional<DocumentSession> find(Path file);

    /** All open sessions. */
    Collection<DocumentSession> all();

    /** Hears of every session, now and later. */
    void addListener(Listener listener);

    void removeListener(Listener listener);

    /** Hears of sessions that come and go. On the UI thread. */
    interface Listener {

        default void opened(DocumentSession session) {
        }

        default void closed(DocumentSession session) {
        }
    }
}
