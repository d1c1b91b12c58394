/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** The bounds of a number, inclusive, as the metamodel gives them. */
record Bounds(EAttribute attribute, long min, long max) {

    private static final Map<EClass, List<Bounds>> BY_CLASS = new ConcurrentHashMap<>();

    /** The bounded numbers of a class. */
    static List<Bounds> of(EClass type) {
        return BY_CLASS.computeIfAbsent(type, any -> type.getEAllAttributes().stream().map(Bounds::of)
                .filter(bounds -> bounds.min > Long.MIN_VALUE || bounds.max < Long.MAX_VALUE).toList());
    }

    private static Bounds of(EAttribute attribute) {
        return new Bounds(attribute, number(ExtendedMetaData.INSTANCE.getMinInclusiveFacet(attribute.getEAttributeType()), Long.MIN_VALUE),
                number(ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(attribute.getEAttributeType()), Long.MAX_VALUE));
    }

    private static long number(String facet, long otherwise) {
        return facet == null ? otherwise : Long.parseLong(facet);
    }

    boolean allow(long value) {
        return value >= min && value <= max;
    }

    long nearest(long value) {
        return Math.max(min, Math.min(max, value));
    }
}
