/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.ZoomBar;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.field.FieldHost;

/** Writing on the card: begins and ends, goes from one text to the next, and adds and removes items of lists on the way. */
public final class Typing {

    private final CardEditing tools;
    private final Places places;
    private final TypingMarks marks;
    private final SpotEditor spot;
    private final MoreOffers more = new MoreOffers(this);
    private final ItemWriting items;
    private final Stillness stillness;
    private final Walk walk = new Walk(this);
    private Session session;
    /** One of this class' own moves from one place to another. */
    private boolean moving;

    private Typing(CardEditing tools, FieldHost host, ZoomBar bar) {
        this.tools = tools;
        places = new Places(tools);
        items = new ItemWriting(this);
        stillness = new Stillness(tools);
        marks = new TypingMarks(this);
        spot = new SpotEditor(this, host);
        CardCanvas canvas = tools.canvas();
        tools.setWriter(this::start);
        canvas.add(new ItemGestures(tools));
        TypingPointer pointer = new TypingPointer(this);
        canvas.add(new TypingKeys(this, pointer));
        canvas.add(new TypingClipboard(this));
        canvas.add(pointer);
        canvas.add(new TitleGestures(this));
        canvas.add(new SliderGestures(this));
        canvas.add(marks);
        canvas.accessibility().setWriting(() -> session().map(now -> new SessionWriting(this, now)));
        new EmptyPlaces(tools, bar);
        new Composition(this);
        canvas.addListener(SWT.FocusOut, event -> {
            if (!spot.isOpen()) {
                end(true);
            }
        });
        canvas.addListener(SWT.Dispose, event -> session = null);
        tools.cursor().addListener(new Cursor.Listener() {
            @Override
            public void subjectChanged() {
                drop();
            }

            @Override
            public void contentChanged() {
                if (session != null && !session.isWriting() && !session.isTrue()) {
                    drop();
                }
            }

            @Override
            public void selectionChanged(Object by) {
                if (session != null && by != Typing.this && !session.isWriting() && !moving) {
                    flush();
                }
            }
        });
    }

    /** Makes what a card page shows writable. @param host of the fields of small editors */
    public static Typing on(CardEditing tools, FieldHost host, ZoomBar bar) {
        return new Typing(tools, host, bar);
    }

    CardEditing tools() {
        return tools;
    }

    Places places() {
        return places;
    }

    /** What is done with whole items while one is written. */
    ItemWriting items() {
        return items;
    }

    /** The text that is being written now. */
    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Whether a text or value is being written on the card. */
    public boolean isActive() {
        return session != null || spot.isOpen();
    }

    /** Ends writing; what was written stays. */
    public void flush() {
        spot.close(true);
        end(true);
    }

    /** Writes what stands at an origin, or what could stand there. @return whether there is something */
    public boolean start(Origin origin) {
        if (more.open(origin)) {
            return true;
        }
        Optional<Places.Place> place = places.at(origin);
        place.ifPresent(found -> start(found, origin));
        return place.isPresent();
    }

    /** Writes at a place; the caret is at the end. @param origin where a small editor opens */
    void start(Places.Place place, Origin origin) {
        spot.close(true);
        Session before = finish(true);
        moving = true;
        try {
            switch (place) {
                case Places.Words words -> {
                    stillness.hold(!words.text().isTemplate());
                    write(words.text(), origin);
                }
                case Places.Value value -> {
                    if (before != null) {
                        before.leave();
                    }
                    stillness.hold(true);
                    tools.cursor().select(origin, this);
                    tools.canvas().reveal(origin);
                    spot.open(value.slot(), origin);
                }
            }
        } finally {
            moving = false;
        }
    }

    private void write(TextPlace text, Origin origin) {
        Session next = new Session(tools, text);
        session = next;
        tools.selectBlocks(List.of());
        if (!(text instanceof BlockTitle)) {
            tools.cursor().select(origin, this);
        }
        next.begin();
        shown();
    }

    /** The caret or the text have changed: shows it. */
    void shown() {
        marks.wake();
        tools.canvas().accessibility().written();
        if (session != null && session.isShown()) {
            var place = session.map().place(session.buffer().caret());
            CardCanvas canvas = tools.canvas();
            canvas.view().reveal(canvas.view().desk().toDesk(place.page(), Rect.ofCorners(place.x(), place.top(), place.x() + 1, place.bottom())));
        }
    }

    private void changed() {
        session.changed();
        follow();
        shown();
    }

    /** Writes in the place of what is selected. */
    void insert(String words) {
        if (session != null) {
            session.buffer().insert(words);
            changed();
        }
    }

    /** Writes in the place of some characters. */
    void replace(int start, int end, String words) {
        session.buffer().replace(start, end, words);
        changed();
    }

    /** Deletes what is selected, else something before the caret (for -1) or after it. @return whether there was something */
    boolean delete(int direction, boolean word) {
        boolean any = session.buffer().delete(direction, word);
        if (any) {
            changed();
        }
        return any;
    }

    /** Puts the caret somewhere in the text that is being written. */
    void place(int offset, boolean extend) {
        session.moveTo(offset, extend);
        shown();
    }

    /** What was offered is there now, under another name. */
    private void follow() {
        Origin origin = session.place().origin();
        boolean known = !origin.isNone() && !session.place().text().isEmpty();
        if (known && !origin.equals(tools.cursor().selection())) {
            moving = true;
            try {
                tools.cursor().select(origin, this);
            } finally {
                moving = false;
            }
        }
    }

    /** Ends. @param keep whether what was written stays */
    void end(boolean keep) {
        Session done = finish(keep);
        if (done != null) {
            done.leave();
        }
        release();
    }

    /** Nobody writes any more: the card may arrange itself anew. */
    void release() {
        walk.end();
        stillness.release();
    }

    /** Ends writing, but leaves the card as it is held for it. @return what ended; {@code null} for nothing */
    private Session finish(boolean keep) {
        Session done = session;
        session = null;
        if (done != null) {
            done.end(keep);
            marks.sleep();
            tools.canvas().accessibility().written();
        }
        return done;
    }

    /** The document has changed under the session's hands: there is nothing to write any more. */
    private void drop() {
        Session done = session;
        session = null;
        spot.close(false);
        if (done != null) {
            done.leave();
            marks.sleep();
            tools.canvas().accessibility().written();
        }
        release();
    }

    /** A letter was typed that opened a small editor. */
    void typeIntoSpot(char letter, int time) {
        spot.type(letter, time);
    }

    /** Whether a small editor is open for what stands at an origin. */
    boolean isSpotAt(Origin origin) {
        return spot.isAt(origin);
    }

    /** A letter came to the card although a small editor is open, which has not got the focus from the system yet. */
    void typeOnInSpot(char letter, int time) {
        spot.typeOn(letter, time);
    }

    /** To the next or previous place in reading order. @return whether there is one */
    boolean walk(int step) {
        return walk.go(step, session != null ? session.place().item() : spot.item());
    }
}
