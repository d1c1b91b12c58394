/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.derived;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Identified;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;

/** What a place in the research is called. */
public final class PlaceNames {

    private PlaceNames() {
    }

    /** The study, and what tells the place from others there, never a person; the identifier where nothing has a name. */
    public static String of(Identified where) {
        List<String> parts = new ArrayList<>();
        for (EObject current = where; current != null; current = current.eContainer()) {
            String part = switch (current) {
                case Speaker speaker -> speaker.getLabel();
                case Session session -> session.getName() == null && session.getStart() != null ? session.getStart().toLocalDate().toString()
                        : session.getName();
                case Survey survey -> survey.getName();
                case Study study -> study.getName();
                default -> null;
            };
            if (part != null && !part.isBlank() && !parts.contains(part)) {
                parts.addFirst(part);
            }
        }
        return parts.isEmpty() ? where.getId() : String.join(", ", parts);
    }
}
