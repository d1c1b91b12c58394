/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.portrait.card.arrange.ItemGap;
import org.portrait.model.Persona;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.card.block.AutoScroll;
import org.portrait.ui.card.block.Ghost;
import org.portrait.ui.edit.Target;

/**
 * Items of lists are dragged to another place, in their list or in another one that can have them. What belongs to a block that is selected
 * moves with its block instead.
 */
final class ItemGestures implements Gesture {

    /** How far beside a list its items can still be put into it, in points. */
    private static final double REACH = 24;

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final ItemMarks marks;

    /** A gap of a list. */
    private record Goal(ShownList list, ItemGap gap) {
    }

    ItemGestures(CardEditing tools) {
        this.tools = tools;
        canvas = tools.canvas();
        marks = new ItemMarks(canvas);
        canvas.add(marks);
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        boolean plain = at.button() == 1 && !at.origin().isNone() && (at.keys() & SWT.MODIFIER_MASK) == 0;
        if (!plain || tools.blocks().contains(at.block())) {
            return Optional.empty();
        }
        return tools.persona().flatMap(persona -> Target.find(persona, at.origin().elementId()).flatMap(ListItem::of)
                .flatMap(item -> drag(persona, item.item(), at)));
    }

    private Optional<Drag> drag(Persona persona, EObject item, Pointer at) {
        List<ShownList> lists = canvas.scene().map(scene -> ShownList.of(scene, persona)).orElse(List.of()).stream()
                .filter(list -> list.takes(item)).toList();
        Optional<ShownList> own = lists.stream().filter(list -> list.shown(item).isPresent()).findFirst();
        boolean movable = lists.size() > 1 || own.filter(list -> list.items().size() > 1).isPresent();
        return own.filter(list -> movable).map(list -> {
            tools.selectBlocks(List.of());
            tools.cursor().select(at.origin(), canvas);
            return new ItemDrag(list, lists, item, at);
        });
    }

    /** An item hangs on the pointer; a line shows where it comes. */
    private final class ItemDrag implements Drag {
        private final ShownList own;
        private final List<ShownList> lists;
        private final EObject item;
        private final Pointer start;
        private final AutoScroll scroll = new AutoScroll(canvas, this::follow);
        private boolean lifted;
        private int x;
        private int y;
        private Optional<Goal> goal = Optional.empty();

        ItemDrag(ShownList own, List<ShownList> lists, EObject item, Pointer start) {
            this.own = own;
            this.lists = lists;
            this.item = item;
            this.start = start;
        }

        @Override
        public void move(Pointer to) {
            x = to.x();
            y = to.y();
            if (!lifted && to.isAwayFrom(start)) {
                lifted = true;
                ShownList.Shown shown = own.shown(item).orElseThrow();
                marks.lift(Ghost.of(canvas, shown.page(), shown.group(), shown.group().bounds(), "", start.x(), start.y()),
                        shown.page(), shown.group().bounds());
                canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            }
            if (lifted) {
                follow();
                scroll.at(x, y);
            }
        }

        private void follow() {
            goal = goal();
            marks.follow(x, y, goal.map(Goal::gap));
        }

        private Optional<Goal> goal() {
            return canvas.view().desk().pageAt((double) x + canvas.view().x(), (double) y + canvas.view().y()).stream().boxed().findFirst()
                    .flatMap(page -> {
                        double[] at = canvas.toPage(page, x, y);
                        return lists.stream().filter(list -> list.distance(page, at[0], at[1]) <= REACH)
                                .min(Comparator.comparingDouble(list -> list.distance(page, at[0], at[1])))
                                .flatMap(list -> list.gap(page, at[0], at[1]).map(gap -> new Goal(list, gap)));
                    });
        }

        @Override
        public void drop(Pointer at) {
            leave();
            goal.filter(there -> isThere(item)).ifPresent(this::put);
        }

        private boolean isThere(EObject what) {
            return what.eContainer() != null && own.list().items().contains(what);
        }

        private void put(Goal there) {
            int index = there.list().index(there.gap());
            if (there.list() != own) {
                tools.editing().moveInto(there.list().list(), item, index);
            } else {
                int now = own.list().items().indexOf(item);
                tools.editing().move(own.list(), item, index > now ? index - 1 : index);
            }
        }

        @Override
        public void cancel() {
            leave();
        }

        private void leave() {
            scroll.stop();
            marks.drop();
        }
    }
}
