/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.text.UiTexts;

/** Failures of documents in the words of the user. */
public final class Failures {

    private static final String BUNDLE = "org.portrait.ui";

    private Failures() {
    }

    /** A failure whose message is the sentence of a document's failure in the language of the workbench. */
    public static CoreException of(DocumentException failure) {
        return new CoreException(new Status(IStatus.ERROR, BUNDLE, failure.sentence(UiTexts.locale()), failure));
    }

    /** The status to show for anything that went wrong, also inside of a future. */
    public static IStatus status(Throwable failure) {
        return switch (failure) {
            case CompletionException wrapper when wrapper.getCause() != null -> status(wrapper.getCause());
            case ExecutionException wrapper when wrapper.getCause() != null -> status(wrapper.getCause());
            case CoreException core -> core.getStatus();
            case DocumentException document -> of(document).getStatus();
            default -> new Status(IStatus.ERROR, BUNDLE,
                    failure.getLocalizedMessage() == null ? failure.toString() : failure.getLocalizedMessage(), failure);
        };
    }

    /** Whether a save failed because another program changed the file. */
    public static boolean isConflict(IStatus status) {
        return status.getException() instanceof DocumentException failure
                && failure.kind() == DocumentException.Kind.CHANGED_ON_DISK;
    }

    /** Line of the file that a failure is about, from 1; 0 when it is about the whole file. */
    public static int line(IStatus status) {
        return status.getException() instanceof DocumentException failure ? failure.line() : 0;
    }
}
