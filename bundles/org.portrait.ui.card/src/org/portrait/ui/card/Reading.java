/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;

/**
 * What can be selected on a card, in reading order.
 *
 * @param stops the places, each origin once
 */
public record Reading(List<Stop> stops) {

    /**
     * Something that can be selected.
     *
     * @param origin what of the model it shows
     * @param role what it is to its reader
     * @param text the words that it shows, or those that stand for a drawing
     * @param page index of the page where it begins
     * @param area its box there, in points
     */
    public record Stop(Origin origin, Role role, String text, int page, Rect area) {
    }

    public Reading {
        stops = List.copyOf(stops);
    }

    /** Reads a scene. @param selectable which origins can be selected */
    public static Reading of(Scene scene, Predicate<Origin> selectable) {
        Map<Origin, Stop> found = new LinkedHashMap<>();
        for (int page = 0; page < scene.pages().size(); page++) {
            collect(scene.pages().get(page).root(), page, selectable, found);
        }
        return new Reading(new ArrayList<>(found.values()));
    }

    private static void collect(Group group, int page, Predicate<Origin> selectable, Map<Origin, Stop> found) {
        if (!group.origin().isNone() && !found.containsKey(group.origin()) && selectable.test(group.origin())) {
            found.put(group.origin(), new Stop(group.origin(), group.role(), text(group), page, group.bounds()));
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, page, selectable, found);
            }
        }
    }

    /** The words of a group: the alternative text of a figure, otherwise all that is written. */
    static String text(Group group) {
        if (!group.alternativeText().isEmpty()) {
            return group.alternativeText();
        }
        StringBuilder words = new StringBuilder();
        append(group, words);
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static void append(Group group, StringBuilder words) {
        if (group.role() == Role.ARTIFACT) {
            return;
        }
        for (Node child : group.children()) {
            switch (child) {
                case Group inner when !inner.alternativeText().isEmpty() -> words.append(' ').append(inner.alternativeText());
                case Group inner -> {
                    words.append(' ');
                    append(inner, words);
                }
                case TextRun run -> words.append(run.text());
                default -> {
                    // drawings have no words
                }
            }
        }
    }

    /** The place of an origin in the order; -1 when it is not shown. */
    public int indexOf(Origin origin) {
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).origin().equals(origin)) {
                return i;
            }
        }
        return -1;
    }

    /** The stop after some steps from an origin, backwards for negative ones; from nothing to the first or last. Empty beyond the ends. */
    public Optional<Stop> step(Origin from, int steps) {
        int index = indexOf(from);
        int target = index < 0 ? steps > 0 ? 0 : stops.size() - 1 : index + steps;
        return target < 0 || target >= stops.size() ? Optional.empty() : Optional.of(stops.get(target));
    }

    /** The nearest stop whose middle lies above (or below, to the left, to the right) of a stop's middle, on the same page. */
    public Optional<Stop> towards(Origin from, int dx, int dy) {
        int index = indexOf(from);
        if (index < 0) {
            return step(from, 1);
        }
        Stop here = stops.get(index);
        Stop best = null;
        double nearest = Double.MAX_VALUE;
        for (Stop other : stops) {
            double x = middleX(other.area()) - middleX(here.area());
            double y = middleY(other.area()) - middleY(here.area());
            double along = x * dx + y * dy;
            double across = Math.abs(x * dy) + Math.abs(y * dx);
            double distance = along + 2.5 * across;
            boolean nested = other.area().contains(here.area(), 0.01) || here.area().contains(other.area(), 0.01);
            if (other.page() == here.page() && !nested && along > 1 && distance < nearest) {
                nearest = distance;
                best = other;
            }
        }
        return Optional.ofNullable(best).or(() -> step(from, dx + dy));
    }

    private static double middleX(Rect area) {
        return area.x() + area.width() / 2;
    }

    private static double middleY(Rect area) {
        return area.y() + area.height() / 2;
    }
}
