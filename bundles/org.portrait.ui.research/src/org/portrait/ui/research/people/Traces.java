/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.portrait.research.attachment.Trace;
import org.portrait.ui.text.UiTexts;

/** Files in which somebody can be heard or seen, when the data of that person is erased. */
final class Traces {

    private Traces() {
    }

    /** Whether it is a file, and of nobody else. */
    static boolean isDeletable(Trace trace) {
        return trace.alone() && trace.file().isPresent();
    }

    /** Deletes the files that are of nobody else. @return what is still there */
    static List<Trace> delete(List<Trace> traces) {
        List<Trace> left = new ArrayList<>();
        for (Trace trace : traces) {
            try {
                if (isDeletable(trace)) {
                    Files.deleteIfExists(trace.file().get());
                } else {
                    left.add(trace);
                }
            } catch (IOException e) {
                // Whoever erases is told that it is still there.
                ILog.of(Traces.class).log(Status.warning("A file that was to be deleted is still there", e));
                left.add(trace);
            }
        }
        return left;
    }

    /** A line for each. */
    static String list(List<Trace> traces) {
        UiTexts texts = UiTexts.of(Traces.class);
        return traces.stream().map(trace -> "  •  " + (trace.alone() ? trace.where() : texts.get("erase.traces.shared", trace.where())))
                .collect(Collectors.joining("\n"));
    }
}
