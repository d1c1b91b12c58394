/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The interview guides that come with the program. */
public final class Guides {

    private static final List<IncludedGuide> ALL = Stream.of("discovery", "jobs", "survey", "staff", "focus", "decider", "profile")
            .map(IncludedGuide::read).toList();

    private Guides() {
    }

    /** All of them, in the order in which they are offered. */
    public static List<IncludedGuide> all() {
        return ALL;
    }

    /** The guide with a name such as {@code discovery}. */
    public static Optional<IncludedGuide> find(String id) {
        return ALL.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
