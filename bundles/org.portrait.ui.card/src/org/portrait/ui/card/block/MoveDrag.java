/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.portrait.card.arrange.Landing;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.Position;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Pointer;

/** Blocks follow the pointer, and the others make room. A press that goes nowhere is a click. */
final class MoveDrag implements Drag {

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Pointer start;
    private final String grabbed;
    private final Runnable click;
    private final AutoScroll scroll;
    private Moving moving;
    private int x;
    private int y;

    /** @param click what a press without a movement does */
    MoveDrag(BlockTools tools, Pointer start, String grabbed, Runnable click) {
        this.tools = tools;
        this.canvas = tools.canvas();
        this.start = start;
        this.grabbed = grabbed;
        this.click = click;
        scroll = new AutoScroll(canvas, () -> moving.follow());
    }

    @Override
    public void move(Pointer to) {
        x = to.x();
        y = to.y();
        if (moving == null && to.isAwayFrom(start)) {
            canvas.card().ifPresent(card -> tools.places().first(grabbed).ifPresent(block -> moving = new Moving(card, block)));
        }
        if (moving != null) {
            moving.follow();
            scroll.at(x, y);
        }
    }

    @Override
    public void drop(Pointer at) {
        if (moving == null) {
            click.run();
        } else {
            moving.drop();
        }
    }

    @Override
    public void cancel() {
        if (moving != null) {
            moving.cancel();
        }
    }

    /** Once the pointer has gone far enough. */
    private final class Moving {
        private final Set<String> before = tools.selection().blocks();
        private final Origin trait = tools.editing().cursor().selection();
        private final Set<String> names = before.contains(grabbed) ? before : Set.of(grabbed);
        private final Map<String, Position> now = tools.commands().positions(names);
        private final Previewing preview = new Previewing(tools.editing());
        /** From the left edge of the block to the pointer, in the window. */
        private final double hold;
        /** From the pointer down to the block, when it is taken hold of above it. */
        private final int lift;
        private Landing landing;

        Moving(Card card, Card.Block block) {
            Card.Block held = tools.places().blocks().stream().filter(part -> part.name().equals(grabbed) && part.page() == start.page())
                    .findFirst().orElse(block);
            Rect area = canvas.toWindow(held.page(), held.area());
            hold = start.x() - area.x();
            lift = (int) Math.max(0, area.y() + 8 - start.y());
            tools.selection().select(names);
            tools.marks().hover("");
            tools.marks().carry(Ghost.block(canvas, card, held, start.x(), start.y(), names.size() - 1));
            tools.marks().land(names);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        }

        void follow() {
            tools.marks().carryTo(x, y);
            canvas.card().ifPresent(card -> {
                int page = tools.places().page(y + lift);
                double left = canvas.toPage(page, (int) (x - hold), y)[0];
                double height = canvas.toPage(page, x, y + lift)[1];
                Position held = now.getOrDefault(grabbed, Position.in(1, 1));
                int column = Landing.column(card.grid(), left, held.span()) - held.column() + Landing.first(now.values());
                Landing next = Landing.at(card, now, column, page, height);
                tools.marks().snap(new Marks.Columns(page, next.column(), next.span()));
                boolean stays = landing != null && landing.column() == next.column() && isOnItself();
                if (!stays && !next.equals(landing)) {
                    landing = next;
                    preview.show(false, next::apply);
                }
            });
        }

        /** Over the place where it would land nothing else is meant. */
        private boolean isOnItself() {
            return tools.places().at(x, y + lift).filter(names::contains).isPresent();
        }

        void drop() {
            Optional.ofNullable(landing).ifPresent(tools.commands()::move);
            end();
        }

        void cancel() {
            end();
            if (before.isEmpty()) {
                tools.selection().select(List.of());
                tools.editing().cursor().select(trait, canvas);
            } else {
                tools.selection().select(before);
            }
        }

        private void end() {
            scroll.stop();
            preview.end();
            tools.marks().carry(null);
            tools.marks().snap(null);
            tools.marks().land(Set.of());
        }
    }
}
