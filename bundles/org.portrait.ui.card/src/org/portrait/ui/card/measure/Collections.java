/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Looks how long the collection of garbage stopped the program. */
final class Collections {

    /** Collectors that work beside the program tell of whole cycles, too; these are no stops. */
    private static final List<GarbageCollectorMXBean> STOPS = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(collector -> !collector.getName().endsWith("Cycles")).toList();

    private long known = milliseconds();
    private long longest;

    private static long milliseconds() {
        return STOPS.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    /** What has happened since the last time does not count. */
    void forget() {
        known = milliseconds();
    }

    /** To be called often: what has happened since the last time counts as one stop. */
    void look() {
        long now = milliseconds();
        longest = Math.max(longest, now - known);
        known = now;
    }

    /** The longest stop, in milliseconds. */
    long longest() {
        return longest;
    }
}
