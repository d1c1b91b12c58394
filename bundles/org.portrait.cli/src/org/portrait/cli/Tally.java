/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;

/** Counts files and issues. */
final class Tally {

    private final Map<Severity, Integer> issues = new EnumMap<>(Severity.class);
    private int files;
    private int unreadable;

    void add(List<Issue> found) {
        files++;
        found.forEach(issue -> issues.merge(issue.severity(), 1, Integer::sum));
    }

    void addUnreadable() {
        files++;
        unreadable++;
    }

    int files() {
        return files;
    }

    int unreadable() {
        return unreadable;
    }

    int count(Severity severity) {
        return issues.getOrDefault(severity, 0);
    }
}
