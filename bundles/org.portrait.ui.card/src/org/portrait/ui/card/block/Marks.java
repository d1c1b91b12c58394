/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Overlay;

/** What is painted over the card for blocks: frames, handles, and all that goes with a drag. */
public final class Marks implements Overlay {

    /** How far marks reach beyond the block they mark. */
    private static final int REACH = 14;

    private final CardCanvas canvas;
    private final Places places;
    private final BlockSelection selection;
    private final MarkPainter painter;
    private String hovered = "";
    private Set<String> landing = Set.of();
    private Optional<Ghost> ghost = Optional.empty();
    private Optional<Columns> columns = Optional.empty();
    private Optional<Rect> marquee = Optional.empty();
    /** What was painted last, so that it can be wiped out. */
    private List<Rectangle> painted = List.of();

    /**
     * Columns that something snaps to.
     *
     * @param page   index of the page
     * @param first  the first of the columns, from 1
     * @param span   how many
     */
    record Columns(int page, int first, int span) {
    }

    Marks(CardCanvas canvas, Places places, BlockSelection selection) {
        this.canvas = canvas;
        this.places = places;
        this.selection = selection;
        painter = new MarkPainter(canvas);
    }

    /** The pointer is on a block; empty for none. */
    void hover(String name) {
        if (!hovered.equals(name)) {
            wipe(hovered);
            hovered = name;
            wipe(hovered);
        }
    }

    /** Blocks are being put somewhere; none when it is over. */
    void land(Collection<String> names) {
        if (!landing.equals(Set.copyOf(names))) {
            landing = Set.copyOf(names);
            canvas.redraw();
        }
    }

    /** Something hangs on the pointer; {@code null} when nothing does. */
    void carry(Ghost what) {
        ghost.ifPresent(old -> redraw(old.bounds()));
        ghost.filter(old -> old != what).ifPresent(Ghost::dispose);
        ghost = Optional.ofNullable(what);
        ghost.ifPresent(now -> redraw(now.bounds()));
    }

    /** What hangs on the pointer is somewhere else now. */
    void carryTo(int x, int y) {
        ghost.ifPresent(now -> {
            redraw(now.bounds());
            now.moveTo(x, y);
            redraw(now.bounds());
        });
    }

    /** Whether something is being put somewhere. */
    boolean isDragging() {
        return !landing.isEmpty() || ghost.isPresent() || columns.isPresent() || marquee.isPresent();
    }

    /** Something snaps to columns; {@code null} when nothing does. */
    void snap(Columns to) {
        if (!columns.equals(Optional.ofNullable(to))) {
            columns = Optional.ofNullable(to);
            canvas.redraw();
        }
    }

    /** A rectangle is being drawn around blocks; {@code null} when none is. */
    void encircle(Rect area) {
        marquee.ifPresent(old -> redraw(Handles.frame(old)));
        marquee = Optional.ofNullable(area);
        marquee.ifPresent(now -> redraw(Handles.frame(now)));
    }

    private void wipe(String name) {
        places.areas(name).forEach(area -> redraw(Handles.frame(area)));
    }

    private void redraw(Rectangle area) {
        canvas.redraw(area.x - REACH, area.y - REACH, area.width + 2 * REACH, area.height + 2 * REACH, false);
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        List<Rectangle> now = new ArrayList<>();
        columns.ifPresent(to -> painter.columns(gc, to));
        if (landing.isEmpty()) {
            if (!hovered.isEmpty() && !selection.blocks().contains(hovered)) {
                frames(hovered, now).forEach(frame -> painter.hovered(gc, frame));
            }
            selection.around().filter(name -> selection.blocks().isEmpty())
                    .ifPresent(name -> first(frames(name, now), frame -> painter.around(gc, frame), rest -> painter.hovered(gc, rest)));
            selection.blocks().forEach(name -> first(frames(name, now), frame -> painter.selected(gc, frame, true),
                    rest -> painter.selected(gc, rest, false)));
        } else {
            landing.forEach(name -> frames(name, now).forEach(frame -> painter.landing(gc, frame)));
        }
        marquee.ifPresent(area -> painter.marquee(gc, area));
        ghost.ifPresent(what -> what.paint(gc));
        follow(now);
    }

    private List<Rectangle> frames(String name, List<Rectangle> all) {
        List<Rectangle> frames = places.areas(name).stream().map(Handles::frame).toList();
        all.addAll(frames);
        return frames;
    }

    private static void first(List<Rectangle> frames, Consumer<Rectangle> begin, Consumer<Rectangle> rest) {
        frames.stream().limit(1).forEach(begin);
        frames.stream().skip(1).forEach(rest);
    }

    /** Blocks can have moved since the last time; the canvas then paints what has changed of the card, and not all of a frame. */
    private void follow(List<Rectangle> now) {
        if (!painted.equals(now)) {
            List<Rectangle> stale = new ArrayList<>(painted);
            stale.addAll(now);
            painted = List.copyOf(now);
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    stale.forEach(this::redraw);
                }
            });
        }
    }
}
