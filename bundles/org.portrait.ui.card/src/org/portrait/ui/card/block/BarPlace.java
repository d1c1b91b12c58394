/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Finds a place for a bar beside blocks, where it covers as little as possible of anything: above them, below them, or upright in the
 * margin or beside the page.
 *
 * @param window what is seen
 * @param wide   the size of the bar that lies
 * @param tall   the size of the bar that stands
 * @param page   the page on which the blocks are
 */
record BarPlace(Rectangle window, Point wide, Point tall, Rectangle page) {

    private static final int GAP = 14;
    private static final int EDGE = 6;

    /**
     * The place.
     *
     * @param about   the blocks, in one frame
     * @param avoided what shall not be covered, be it one of them or something else
     */
    Rectangle beside(Rectangle about, List<Rectangle> avoided) {
        int middle = about.x + (about.width - wide.x) / 2;
        int right = page.x + page.width;
        Stream<Rectangle> aside = Stream.of(right + EDGE, right - tall.x - EDGE / 2, page.x - tall.x - EDGE, page.x + EDGE / 2)
                .map(x -> new Rectangle(x, about.y, tall.x, tall.y)).sorted((one, other) -> Integer.compare(far(one, about), far(other, about)));
        List<Rectangle> places = Stream.concat(Stream.of(new Rectangle(middle, about.y - GAP - wide.y, wide.x, wide.y),
                new Rectangle(middle, about.y + about.height + GAP, wide.x, wide.y)), aside).map(this::inside).toList();
        Rectangle best = places.getFirst();
        for (Rectangle place : places) {
            if (covered(place, avoided) < covered(best, avoided)) {
                best = place;
            }
        }
        return best;
    }

    private static int far(Rectangle bar, Rectangle about) {
        return Math.max(0, Math.max(bar.x - about.x - about.width, about.x - bar.x - bar.width));
    }

    private Rectangle inside(Rectangle bar) {
        return new Rectangle(clamp(bar.x, bar.width, window.x, window.width), clamp(bar.y, bar.height, window.y, window.height), bar.width, bar.height);
    }

    private static int clamp(int from, int size, int start, int room) {
        return Math.clamp(from, start + EDGE, Math.max(start + EDGE, start + room - size - EDGE));
    }

    private static long covered(Rectangle bar, List<Rectangle> avoided) {
        return avoided.stream().map(bar::intersection).mapToLong(area -> (long) area.width * area.height).sum();
    }
}
