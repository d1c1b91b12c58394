/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.List;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;

/** Finds what has to be painted anew when one scene follows another. */
final class Changes {

    private Changes() {
    }

    /** The area of a page in which something differs, in points; {@link Rect#EMPTY} for nothing. The pages must be of one size. */
    static Rect between(Page before, Page after) {
        return between(before.root(), after.root());
    }

    private static Rect between(Node before, Node after) {
        if (before == after) {
            return Rect.EMPTY;
        }
        if (before instanceof Group first && after instanceof Group second) {
            return ofGroups(first.children(), second.children());
        }
        return before.equals(after) ? Rect.EMPTY : before.bounds().union(after.bounds());
    }

    /** Children that are alike at the beginning and at the end are left out; what lies between has changed. */
    private static Rect ofGroups(List<Node> before, List<Node> after) {
        Rect changed = Rect.EMPTY;
        if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                changed = changed.union(between(before.get(i), after.get(i)));
            }
            return changed;
        }
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        for (Node node : before.subList(start, before.size() - end)) {
            changed = changed.union(node.bounds());
        }
        for (Node node : after.subList(start, after.size() - end)) {
            changed = changed.union(node.bounds());
        }
        return changed;
    }
}
