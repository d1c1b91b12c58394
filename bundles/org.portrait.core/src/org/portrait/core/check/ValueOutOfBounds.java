/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
        return context.elements().stream().flatMap(element -> Bounds.of(element.eClass()).stream()
                .filter(bounds -> element.eGet(bounds.attribute()) instanceof Number number && !bounds.allow(number.longValue()))
                .map(bounds -> issue(element, bounds, ((Number) element.eGet(bounds.attribute())).longValue())));
    }

    private Issue issue(EObject element, Bounds bounds, long value) {
        long nearest = bounds.nearest(value);
        return Issue.of(this, element, bounds.attribute(), bounds.attribute(), value, nearest, element)
                .fixedBy(new QuickFix("set-number", domain -> TraitEdits.setFeature(domain, element, bounds.attribute(),
                        EcoreUtil.createFromString(bounds.attribute().getEAttributeType(), Long.toString(nearest))), nearest));
    }
}
