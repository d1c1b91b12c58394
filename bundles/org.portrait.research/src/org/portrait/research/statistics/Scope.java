/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.util.Set;

import org.portrait.research.Session;
import org.portrait.research.Study;
import org.portrait.research.Survey;

/** Which studies are looked at, or which parts of them. */
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

    /** Some sessions and surveys. @param ids their identifiers */
    record OfParts(Set<String> ids) implements Scope {

        public OfParts {
            ids = Set.copyOf(ids);
        }
    }

    /** Whether a study is looked at, or something in it. */
    default boolean includes(Study study) {
        return switch (this) {
            case Everything all -> true;
            case OfParts parts -> study.getSessions().stream().anyMatch(session -> parts.ids().contains(session.getId()))
                    || study.getSurveys().stream().anyMatch(survey -> parts.ids().contains(survey.getId()));
            case OfStudy one -> one.id().equals(study.getId());
            case OfSegment segment -> segment.id().equals(study.getSegment());
        };
    }

    /** Whether a session of a study that is looked at is looked at. */
    default boolean includes(Session session) {
        return !(this instanceof OfParts parts) || parts.ids().contains(session.getId());
    }

    /** Whether a survey of a study that is looked at is looked at. */
    default boolean includes(Survey survey) {
        return !(this instanceof OfParts parts) || parts.ids().contains(survey.getId());
    }
}
