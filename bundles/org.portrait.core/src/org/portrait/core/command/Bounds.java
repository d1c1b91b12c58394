/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.OptionalLong;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/**
 * The bounds of a whole number, inclusive, as the metamodel gives them to its type.
 *
 * @param min the smallest number, if there is one
 * @param max the largest number, if there is one
 */
public record Bounds(OptionalLong min, OptionalLong max) {

    /** The bounds of a type; open for a type without any. */
    public static Bounds of(EDataType type) {
        return new Bounds(number(ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type)), number(ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(type)));
    }

    private static OptionalLong number(String facet) {
        return facet == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(facet));
    }

    /** Whether there is no bound. */
    public boolean isOpen() {
        return min.isEmpty() && max.isEmpty();
    }

    /** Whether a number lies within the bounds. */
    public boolean allow(long value) {
        return value == nearest(value);
    }

    /** The number within the bounds that is nearest to a number. */
    public long nearest(long value) {
        return Math.max(min.orElse(Long.MIN_VALUE), Math.min(max.orElse(Long.MAX_VALUE), value));
    }
}
