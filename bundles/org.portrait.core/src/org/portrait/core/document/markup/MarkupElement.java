/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.core.document.problem.Place;

/** An element with its attributes and content; can be changed. Names are written with their prefix, as in the file. */
public final class MarkupElement implements MarkupNode {

    private final String name;
    private final Place place;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<MarkupNode> children = new ArrayList<>();

    /** @param place where the element begins in its file */
    public MarkupElement(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    /** Name with prefix. */
    public String name() {
        return name;
    }

    /** Where the element begins in its file. */
    public Place place() {
        return place;
    }

    /** Attributes by name with prefix, namespace declarations among them, in the order of the file; live. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** The value of an attribute, if it stands there. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Content in the order of the file; live. */
    public List<MarkupNode> children() {
        return children;
    }

    /** This element and all below it, in the order of the file. */
    public Stream<MarkupElement> all() {
        return Stream.concat(Stream.of(this), children.stream().filter(MarkupElement.class::isInstance)
                .map(MarkupElement.class::cast).flatMap(MarkupElement::all));
    }

    /** Whether there is text other than white space directly in this element. */
    public boolean hasText() {
        return children.stream().anyMatch(child -> child instanceof Text text && !text.content().isBlank());
    }

    /** The text directly in this element. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (MarkupNode child : children) {
            if (child instanceof Text part) {
                text.append(part.content());
            }
        }
        return text.toString();
    }

    /** Whether there is nothing but text in this element. */
    public boolean isTextOnly() {
        return children.stream().allMatch(Text.class::isInstance);
    }
}
