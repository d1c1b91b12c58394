/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.portrait.card.geometry.Rect;

/**
 * Pages of placed things. Two scenes are equal when everything in them is.
 *
 * @param info title, language and the like
 * @param pages in reading order
 * @param warnings what could not be shown as wished
 */
public record Scene(SceneInfo info, List<Page> pages, List<SceneWarning> warnings) {

    /**
     * Where something of the model is shown.
     *
     * @param page index of the page, from 0
     * @param area its box on the page, in points
     */
    public record Place(int page, Rect area) {
    }

    /** @throws NullPointerException for a missing part */
    public Scene {
        info.title();
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
    }

    /** What of the model is shown at a point of a page: the origin of the innermost, topmost group there that has one. */
    public Optional<Origin> at(int page, double x, double y) {
        return groupAt(page, x, y).map(Group::origin);
    }

    /** The innermost, topmost group at a point of a page that shows something of the model. */
    public Optional<Group> groupAt(int page, double x, double y) {
        return Optional.ofNullable(find(pages.get(page).root(), x, y, origin -> true));
    }

    /** What of the model that is wanted is shown at a point of a page: the origin of the innermost, topmost such group there. */
    public Optional<Origin> at(int page, double x, double y, Predicate<Origin> wanted) {
        return Optional.ofNullable(find(pages.get(page).root(), x, y, wanted)).map(Group::origin);
    }

    /**
     * What somebody means who points at a page: what is shown there, as {@link #at(int, double, double)} finds it, but between the items of a
     * list the nearest item, not the list.
     */
    public Optional<Origin> meant(int page, double x, double y) {
        return groupAt(page, x, y).map(group -> group.role() == Role.LIST ? nearestItem(group, x, y).orElse(group.origin()) : group.origin());
    }

    private static Optional<Origin> nearestItem(Group list, double x, double y) {
        return list.children().stream().filter(child -> child instanceof Group item && !item.origin().isNone())
                .min(Comparator.comparingDouble(item -> item.bounds().distance(x, y))).map(item -> ((Group) item).origin());
    }

    private static Group find(Group group, double x, double y, Predicate<Origin> wanted) {
        if (!group.bounds().contains(x, y)) {
            return null;
        }
        for (int i = group.children().size() - 1; i >= 0; i--) {
            if (group.children().get(i) instanceof Group child) {
                Group found = find(child, x, y, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return !group.origin().isNone() && wanted.test(group.origin()) ? group : null;
    }

    /** Everywhere that something of the model is shown: for each origin by page and in reading order, one place for each outermost group. */
    public Map<Origin, List<Place>> places() {
        Map<Origin, List<Place>> result = new HashMap<>();
        Set<Origin> around = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            collect(pages.get(i).root(), i, around, result);
        }
        return result;
    }

    /** @param around the origins of the groups that hold this one */
    private static void collect(Group group, int page, Set<Origin> around, Map<Origin, List<Place>> result) {
        boolean outermost = !group.origin().isNone() && around.add(group.origin());
        if (outermost) {
            result.computeIfAbsent(group.origin(), origin -> new ArrayList<>()).add(new Place(page, group.bounds()));
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, page, around, result);
            }
        }
        if (outermost) {
            around.remove(group.origin());
        }
    }
}
