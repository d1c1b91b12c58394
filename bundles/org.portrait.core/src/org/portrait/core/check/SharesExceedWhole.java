/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.Objects;
import java.util.stream.Stream;

import org.portrait.model.PersonaPackage;
import org.portrait.model.Segment;
import org.portrait.model.SegmentSize;

/** The shares of the segments add up to more than the whole audience. */
final class SharesExceedWhole implements Check {

    private static final int WHOLE = 100;

    @Override
    public String id() {
        return "shares-exceed-whole";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        long sum = context.project().getSegments().stream().map(Segment::getSize).filter(Objects::nonNull).map(SegmentSize::getShare)
                .filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
        return sum <= WHOLE ? Stream.empty() : Stream.of(Issue.of(this, context.project(), PersonaPackage.Literals.PROJECT__SEGMENTS, sum));
    }
}
