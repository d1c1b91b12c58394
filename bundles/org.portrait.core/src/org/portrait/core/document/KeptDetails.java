/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.portrait.core.document.markup.MarkupNode;

/**
 * What a file says about an element that this version does not understand. It travels with the element, so it goes and
 * comes back with it when the element is deleted, restored or moved, and is written back where it stood. A copy of the
 * element is a new element and has none of it.
 */
final class KeptDetails extends AdapterImpl {

    /**
     * An attribute.
     *
     * @param order   order of the known attribute that it follows, or is in place of; -1 for none
     * @param inPlace whether the name is known and only the value is not; another value then takes its place
     */
    record Attribute(int order, boolean inPlace, String name, String value) {
    }

    /**
     * A part of the content.
     *
     * @param order    order of the known feature whose elements it follows or stands among; -1 for none
     * @param position number of elements of this feature that stand before it
     */
    record Child(int order, int position, MarkupNode node) {
    }

    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private Scope scope;

    /** What is kept with an element, if anything is. */
    static Optional<KeptDetails> find(EObject element) {
        for (Adapter adapter : element.eAdapters()) {
            if (adapter instanceof KeptDetails details) {
                return Optional.of(details);
            }
        }
        return Optional.empty();
    }

    /** What is kept with an element, at first nothing. */
    static KeptDetails of(EObject element) {
        return find(element).orElseGet(() -> {
            KeptDetails details = new KeptDetails();
            element.eAdapters().add(details);
            return details;
        });
    }

    void keep(Attribute attribute) {
        attributes.add(attribute);
    }

    void keep(Child child) {
        children.add(child);
    }

    /** Sets which prefixes hold where the details stood. */
    void setScope(Scope scope) {
        this.scope = scope;
    }

    /** Whether a prefix is declared among the kept attributes themselves. */
    boolean declares(String prefix) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(Format.XMLNS_PREFIX + prefix));
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Child> children() {
        return children;
    }

    Scope scope() {
        return scope;
    }
}
