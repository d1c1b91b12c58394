/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.compare;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Identified;

/**
 * One thing that differs between two states of a project.
 *
 * @param kind     what happened from the first state to the second
 * @param element  the project, segment or persona: as it is in the second state, or in the first when it was removed
 * @param features what was changed, in the order of the metamodel: features of the element, and for a persona those of its trait
 *                 groups; empty for other kinds
 */
public record Difference(Kind kind, Identified element, List<EStructuralFeature> features) {

    /** What happened. */
    public enum Kind {
        /** It is in the second state only. */
        ADDED,
        /** It is in the first state only. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** It is a persona in another segment. */
        MOVED
    }

    public Difference {
        features = List.copyOf(features);
    }
}
