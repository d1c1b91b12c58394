/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

import org.portrait.card.compose.Content;
import org.portrait.card.scene.Origin;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;

/**
 * A segment as an area of the map.
 *
 * @param segment   the segment; {@code null} for the personas without one
 * @param origin    what of the model the area shows: the segment, or the personas of the project itself
 * @param weight    how large it should be beside others
 * @param circles   its personas
 * @param continued whether it goes on from an earlier page
 */
record Area(Segment segment, Origin origin, double weight, List<Circle> circles, boolean continued) {

    Area {
        circles = List.copyOf(circles);
    }

    /**
     * The areas of a project. They weigh as much as the segments' shares of the audience; where no segment has a share, as the numbers of people;
     * a segment without either, and the personas without a segment, as much as the smallest one.
     *
     * @param wanted which personas are shown; a segment that is left without any is left out, but not one that never had one
     */
    static List<Area> of(Project project, Predicate<Persona> wanted) {
        boolean shares = project.getSegments().stream().anyMatch(segment -> share(segment) > 0);
        Function<Segment, Double> size = shares ? Area::share : Area::count;
        OptionalDouble smallest = project.getSegments().stream().mapToDouble(size::apply).filter(weight -> weight > 0).min();
        List<Area> areas = new ArrayList<>();
        for (Segment segment : project.getSegments()) {
            List<Persona> shown = segment.getPersonas().stream().filter(wanted).toList();
            if (!shown.isEmpty() || segment.getPersonas().isEmpty()) {
                double weight = size.apply(segment);
                areas.add(new Area(segment, Content.origin(segment, ""), weight > 0 ? weight : smallest.orElse(1), Circle.of(shown), false));
            }
        }
        List<Persona> others = project.getPersonas().stream().filter(wanted).toList();
        if (!others.isEmpty()) {
            areas.add(new Area(null, Content.origin(project, PersonaPackage.Literals.PROJECT__PERSONAS.getName()), smallest.orElse(1), Circle.of(others), false));
        }
        return areas;
    }

    private static double share(Segment segment) {
        return segment.getSize() == null || segment.getSize().getShare() == null ? 0 : segment.getSize().getShare();
    }

    private static double count(Segment segment) {
        return segment.getSize() == null || segment.getSize().getCount() == null ? 0 : segment.getSize().getCount();
    }

    /** The first circles alone. */
    Area head(int count) {
        return new Area(segment, origin, weight * count / circles.size(), circles.subList(0, count), continued);
    }

    /** What is left without the first circles. */
    Area tail(int count) {
        return new Area(segment, origin, weight * (circles.size() - count) / circles.size(), circles.subList(count, circles.size()), true);
    }
}
