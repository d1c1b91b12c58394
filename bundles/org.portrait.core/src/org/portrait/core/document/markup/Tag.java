/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import org.portrait.core.document.problem.Place;

/** The beginning of an element. Names are written with their prefix, as in the file. */
public interface Tag {

    /** Name with prefix. */
    String name();

    /** Number of attributes, namespace declarations among them. */
    int attributeCount();

    /** Name of an attribute with prefix. */
    String attributeName(int index);

    /** Value of an attribute. */
    String attributeValue(int index);

    /** Line on which the tag ends, from 1; at hand without a search. */
    int endLine();

    /** Where the element begins; found on demand, so ask only when there is something to say about it. */
    Place place();

    /** Where an attribute begins; found on demand. */
    Place attributePlace(int index);
}
