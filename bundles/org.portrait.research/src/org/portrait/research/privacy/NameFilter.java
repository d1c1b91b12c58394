/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.research.Respondent;

/**
 * Takes out of words that are quoted who said them: names of respondents, whole and in part, their contacts, and whatever else reaches a
 * person. What is taken out is blacked out, in the forms that Russian gives a name as well; pet names are other names.
 */
public final class NameFilter {

    private static final int SHORTEST_PART = 3;

    private final Blackout bar;

    private NameFilter(Collection<String> names) {
        bar = new Blackout(names, List.of());
    }

    /** A filter for the names of some people; none when nobody knows them. */
    public static NameFilter of(Collection<Respondent> people) {
        return ofNames(names(people));
    }

    /** A filter for {@link #names}; needs no people, so another thread can make it, which takes a while for many. */
    public static NameFilter ofNames(Collection<String> names) {
        return new NameFilter(names);
    }

    /** What the words are cleared of when these people are known. */
    public static Set<String> names(Collection<Respondent> people) {
        Set<String> names = new LinkedHashSet<>();
        for (Respondent person : people) {
            names.addAll(Eraser.identity(person));
            if (person.getName() != null) {
                Stream.of(person.getName().strip().split("[\\s,.]+")).filter(part -> part.length() >= SHORTEST_PART).forEach(names::add);
            }
        }
        return names;
    }

    /** The words as they may be quoted. */
    public String apply(String text) {
        return Identities.masked(bar.apply(text));
    }
}
