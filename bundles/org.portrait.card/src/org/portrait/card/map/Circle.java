/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.portrait.model.Persona;

/**
 * Personas that take part in each other's decisions, and all others who take part in them. Arrows never leave a circle.
 *
 * @param personas the personas, at least one
 * @param arrows   from whom to whom; the personas' parts in their own decisions are no arrows
 */
record Circle(List<Persona> personas, List<Influence> arrows) {

    Circle {
        personas = List.copyOf(personas);
        arrows = List.copyOf(arrows);
    }

    /** Divides the personas of an area. A participant who is a persona of another area counts as somebody else. */
    static List<Circle> of(List<Persona> personas) {
        List<List<Persona>> groups = new ArrayList<>();
        for (Persona persona : personas) {
            List<Persona> group = new ArrayList<>();
            for (List<Persona> other : List.copyOf(groups)) {
                if (other.stream().anyMatch(each -> areJoined(each, persona))) {
                    group.addAll(other);
                    groups.remove(other);
                }
            }
            group.add(persona);
            groups.add(group);
        }
        return groups.stream().map(group -> new Circle(group, group.stream().flatMap(persona -> Influence.on(persona).stream())
                .filter(Predicate.not(Influence::isOwn)).toList())).toList();
    }

    private static boolean areJoined(Persona one, Persona other) {
        return takesPart(one, other) || takesPart(other, one);
    }

    private static boolean takesPart(Persona who, Persona decision) {
        return Influence.on(decision).stream().anyMatch(influence -> influence.who().filter(who::equals).isPresent());
    }
}
