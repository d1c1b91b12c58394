/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import org.portrait.research.Study;

/** Which studies are looked at. */
public sealed interface Scope {

    /** All studies. */
    Scope EVERYTHING = new Everything();

    /** All studies. */
    record Everything() implements Scope {
    }

    /** One study. @param id its identifier */
    record OfStudy(String id) implements Scope {
    }

    /** The studies about one segment. @param id the segment's identifier in the persona project */
    record OfSegment(String id) implements Scope {
    }

    /** Whether a study is looked at. */
    default boolean includes(Study study) {
        return switch (this) {
            case Everything all -> true;
            case OfStudy one -> one.id().equals(study.getId());
            case OfSegment segment -> segment.id().equals(study.getSegment());
        };
    }
}
