/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.caret.CaretMap;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.access.Writing;

/**
 * What assistive technology is told of the text that is written on a card, and how it writes there.
 *
 * @param typing  writes
 * @param session what is written; two of the same session are equal
 */
record SessionWriting(Typing typing, Session session) implements Writing {

    @Override
    public Origin origin() {
        return session.place().origin();
    }

    @Override
    public String name() {
        return session.place().hint();
    }

    @Override
    public String text() {
        return session.buffer().text();
    }

    @Override
    public int caret() {
        return session.buffer().caret();
    }

    @Override
    public int from() {
        return session.buffer().from();
    }

    @Override
    public int to() {
        return session.buffer().to();
    }

    @Override
    public boolean isProse() {
        return session.place().isProse();
    }

    @Override
    public void select(int from, int to) {
        session.moveTo(from, false);
        session.moveTo(to, true);
        typing.shown();
    }

    @Override
    public void replace(int from, int to, String words) {
        typing.replace(from, to, words);
    }

    @Override
    public Rectangle area(int from, int to) {
        if (!session.isShown()) {
            return new Rectangle(0, 0, 0, 0);
        }
        Rect area = place(from);
        for (int at = from + 1; at <= to; at++) {
            area = area.union(place(at));
        }
        int x = (int) Math.floor(area.x());
        int y = (int) Math.floor(area.y());
        return new Rectangle(x, y, (int) Math.ceil(area.right()) - x, (int) Math.ceil(area.bottom()) - y);
    }

    private Rect place(int offset) {
        CaretMap.Place place = session.map().place(Math.min(offset, session.buffer().text().length()));
        return typing.tools().canvas().toWindow(place.page(), Rect.ofCorners(place.x(), place.top(), place.x() + 1, place.bottom()));
    }
}
