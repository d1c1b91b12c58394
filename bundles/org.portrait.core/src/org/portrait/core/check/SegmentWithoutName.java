/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.model.PersonaPackage;

/** A segment without a name cannot be spoken about. */
final class SegmentWithoutName implements Check {

    @Override
    public String id() {
        return "segment-without-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return context.project().getSegments().stream().filter(segment -> Elements.isBlank(segment.getName()))
                .map(segment -> Issue.of(this, segment, PersonaPackage.Literals.SEGMENT__NAME));
    }
}
