/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.migration;

import java.util.List;

import org.portrait.core.document.markup.MarkupElement;

/** The chain of all steps. */
public final class Migrations {

    private static final List<Migration> STEPS = List.of(new RangesAndMoney());

    private Migrations() {
    }

    /** All steps, the earliest first. */
    public static List<Migration> all() {
        return STEPS;
    }

    /** Applies all steps from a version on. */
    public static void apply(MarkupElement project, int version) {
        STEPS.stream().filter(step -> step.from() >= version).forEach(step -> step.apply(project));
    }
}
