/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;

/** Cuts blocks out of a laid out card, as they stand there, for a picture of them alone. */
public final class Excerpt {

    /** White around the blocks, in points. */
    public static final double MARGIN = 8;

    private Excerpt() {
    }

    /**
     * One page with some blocks where they stand to each other, and nothing else; what stands on different pages comes one under the other.
     *
     * @param names names of the blocks
     * @return empty when the card shows none of them
     */
    public static Optional<Scene> of(Card card, Collection<String> names) {
        Group.Builder root = Group.of(Role.DOCUMENT);
        double width = 0;
        double bottom = MARGIN;
        for (Page page : card.scene().pages()) {
            List<Group> wanted = wanted(page, names);
            if (wanted.isEmpty()) {
                continue;
            }
            Rect area = wanted.stream().map(Group::bounds).reduce(Rect::union).orElseThrow();
            double dy = bottom - area.y();
            wanted.forEach(group -> root.add(group.moved(MARGIN - area.x(), dy)));
            width = Math.max(width, area.width() + 2 * MARGIN);
            bottom += area.height() + MARGIN;
        }
        return root.isEmpty() ? Optional.empty()
                : Optional.of(new Scene(card.scene().info(), List.of(Page.of(width, bottom, root.build())), card.scene().warnings()));
    }

    /** What of the model a block shows, in reading order. @param name name of the block */
    public static Set<Origin> origins(Card card, String name) {
        Set<Origin> origins = new LinkedHashSet<>();
        card.scene().pages().forEach(page -> wanted(page, Set.of(name)).forEach(group -> collect(group, origins)));
        return origins;
    }

    private static void collect(Group group, Set<Origin> origins) {
        if (!group.origin().isNone()) {
            origins.add(group.origin());
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, origins);
            }
        }
    }

    private static List<Group> wanted(Page page, Collection<String> names) {
        List<Group> result = new ArrayList<>();
        for (Node node : page.root().children()) {
            if (node instanceof Group group && names.contains(group.block()) && !group.bounds().isEmpty()) {
                result.add(group);
            }
        }
        return result;
    }
}
