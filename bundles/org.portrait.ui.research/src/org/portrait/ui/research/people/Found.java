/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portrait.research.people.Person;
import org.portrait.research.people.Standing;

/**
 * Who fits what somebody looks for. Made beside the UI thread, as there may be a hundred thousand.
 *
 * @param all   everybody
 * @param shown who fits, in the order that was asked for
 */
record Found(List<Person> all, List<Person> shown) {

    /**
     * What somebody looks for.
     *
     * @param words    see {@link Person#matches}
     * @param standing {@code null} for any
     * @param order    makes a comparator for one use; {@code null} for the order in which people took part
     */
    record Query(String words, Standing standing, Supplier<Comparator<Person>> order) {
    }

    static Found of(List<Person> people, Query query) {
        Stream<Person> fit = people.stream().filter(person -> query.standing() == null || person.standing() == query.standing())
                .filter(person -> query.words().isBlank() || person.matches(query.words()));
        return new Found(people, (query.order() == null ? fit : fit.sorted(query.order().get())).toList());
    }
}
