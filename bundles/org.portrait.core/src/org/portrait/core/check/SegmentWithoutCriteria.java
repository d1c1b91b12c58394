/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.model.PersonaPackage;

/** A segment without criteria: nobody can tell whether a customer belongs to it. */
final class SegmentWithoutCriteria implements Check {

    @Override
    public String id() {
        return "segment-without-criteria";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return context.project().getSegments().stream().filter(segment -> segment.getCriteria().isEmpty())
                .map(segment -> Issue.of(this, segment, PersonaPackage.Literals.SEGMENT__CRITERIA, segment));
    }
}
