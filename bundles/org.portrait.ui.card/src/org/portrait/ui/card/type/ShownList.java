/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portrait.card.arrange.ItemGap;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.model.Persona;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/**
 * A list of the persona that stands as a list on the card.
 *
 * @param list  where its items are
 * @param items those that are shown, in their order
 */
record ShownList(Slot list, List<Shown> items) {

    /** An item on the card. @param group what shows it */
    record Shown(EObject item, int page, Group group) {
    }

    /** All lists of a scene. */
    static List<ShownList> of(Scene scene, Persona persona) {
        Map<Slot, List<Shown>> found = new LinkedHashMap<>();
        for (int page = 0; page < scene.pages().size(); page++) {
            collect(scene.pages().get(page).root(), page, persona, found);
        }
        return found.entrySet().stream().map(list -> new ShownList(list.getKey(), list.getValue())).toList();
    }

    private static void collect(Group group, int page, Persona persona, Map<Slot, List<Shown>> found) {
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                if (group.role() == Role.LIST && !inner.origin().isNone()) {
                    Target.find(persona, inner.origin().elementId()).flatMap(ListItem::of)
                            .ifPresent(item -> found.computeIfAbsent(item.list(), any -> new ArrayList<>()).add(new Shown(item.item(), page, inner)));
                }
                collect(inner, page, persona, found);
            }
        }
    }

    Optional<Shown> shown(EObject item) {
        return items.stream().filter(each -> each.item() == item).findFirst();
    }

    /** Whether items of another list can be in this one. */
    boolean takes(EObject item) {
        return ListItem.type(list) == item.eClass();
    }

    /** How far a point is from what is shown of the list on a page, in points. */
    double distance(int page, double x, double y) {
        return items.stream().filter(each -> each.page() == page).map(each -> each.group().bounds()).reduce(Rect::union)
                .map(area -> area.distance(x, y)).orElse(Double.MAX_VALUE);
    }

    /** The gap nearest to a point of a page. */
    Optional<ItemGap> gap(int page, double x, double y) {
        return ItemGap.nearest(items.stream().map(each -> new Scene.Place(each.page(), each.group().bounds())).toList(), page, x, y);
    }

    /** Where in the list of the model a gap is. */
    int index(ItemGap gap) {
        List<?> all = list.items();
        return gap.index() < items.size() ? all.indexOf(items.get(gap.index()).item()) : all.indexOf(items.getLast().item()) + 1;
    }
}
