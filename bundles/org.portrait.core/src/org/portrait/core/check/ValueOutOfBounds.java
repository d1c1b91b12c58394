/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.Bounds;
import org.portrait.core.command.TraitEdits;

/** A number outside the bounds that the metamodel gives its type, as a file from elsewhere may bring it along. */
final class ValueOutOfBounds implements Check {

    @Override
    public String id() {
        return "value-out-of-bounds";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Map<EClass, Map<EAttribute, Bounds>> bounded = new HashMap<>();
        return context.elements().stream().flatMap(element -> bounded.computeIfAbsent(element.eClass(), ValueOutOfBounds::bounded).entrySet().stream()
                .filter(bounds -> element.eGet(bounds.getKey()) instanceof Number number && !bounds.getValue().allow(number.longValue()))
                .map(bounds -> issue(element, bounds.getKey(), bounds.getValue())));
    }

    /** The attributes of a class that have bounds. */
    private static Map<EAttribute, Bounds> bounded(EClass type) {
        Map<EAttribute, Bounds> bounds = new LinkedHashMap<>();
        type.getEAllAttributes().forEach(attribute -> bounds.put(attribute, Bounds.of(attribute.getEAttributeType())));
        bounds.values().removeIf(Bounds::isOpen);
        return bounds;
    }

    private Issue issue(EObject element, EAttribute attribute, Bounds bounds) {
        long value = ((Number) element.eGet(attribute)).longValue();
        long nearest = bounds.nearest(value);
        return Issue.of(this, element, attribute, attribute, value, nearest, element)
                .fixedBy(new QuickFix("set-number", domain -> TraitEdits.setFeature(domain, element, attribute, nearest), nearest));
    }
}
