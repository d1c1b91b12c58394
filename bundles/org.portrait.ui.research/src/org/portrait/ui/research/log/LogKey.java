/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.keys.IBindingService;

/** What can be done with a key on the logging page; the keys themselves stand with the commands, where users may change them. */
enum LogKey {
    NEXT, SKIP, BACK, FORWARD, PREVIOUS_ENTRY, NEXT_ENTRY, MARK, TAG, FOLLOW_UP, NOTE, FIND, PAUSE, FILES, KEYS;

    /** The context in which the keys mean something. */
    static final String CONTEXT = "org.portrait.ui.research.log.context";

    private static final String COMMANDS = "org.portrait.ui.research.log.";

    /** Identifier of the command. */
    String command() {
        StringBuilder id = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            id.append(id.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return COMMANDS + id;
    }

    /** The keys as the user sees them, for example {@code Ctrl+Enter}; empty when somebody took them away. */
    String keys(IWorkbenchSite site) {
        return Stream.of(site.getService(IBindingService.class).getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command()))
                .map(binding -> binding.getTriggerSequence().format()).reduce((first, last) -> last).orElse("");
    }
}
