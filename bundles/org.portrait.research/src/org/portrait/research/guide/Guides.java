/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.List;
import java.util.Optional;

/** The interview guides that come with the program. */
public final class Guides {

    private static final List<IncludedGuide> ALL = List.of(IncludedGuide.read("discovery", 60), IncludedGuide.read("jobs", 45),
            IncludedGuide.read("survey", 3), IncludedGuide.read("staff", 30), IncludedGuide.read("focus", 90), IncludedGuide.read("decider", 40),
            IncludedGuide.read("profile", 0));

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
