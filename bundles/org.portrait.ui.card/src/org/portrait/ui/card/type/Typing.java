/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Identified;
import org.portrait.model.Statement;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.ZoomBar;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.field.FieldHost;

/** Writing on the card: begins and ends, goes from one text to the next, and adds and removes items of lists on the way. */
public final class Typing {

    private final CardEditing tools;
    private final Places places;
    private final TypingMarks marks;
    private final SpotEditor spot;
    private final MoreOffers more = new MoreOffers(this);
    private Session session;
    /** One of this class' own moves from one place to another. */
    private boolean moving;
    /** Where Tab has led so far; what was left empty there stands farther on again, among what is offered. */
    private final List<Origin> way = new ArrayList<>();
    private int direction;
    private boolean held;
    private boolean heldColumns;

    private Typing(CardEditing tools, FieldHost host, ZoomBar bar) {
        this.tools = tools;
        places = new Places(tools);
        marks = new TypingMarks(this);
        spot = new SpotEditor(this, host);
        CardCanvas canvas = tools.canvas();
        tools.setWriter(this::start);
        canvas.add(new ItemGestures(tools));
        canvas.add(new TypingGestures(this));
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
                    hold(!words.text().isTemplate());
                    write(words.text(), origin);
                }
                case Places.Value value -> {
                    if (before != null) {
                        before.leave();
                    }
                    hold(true);
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

    void changed() {
        session.changed();
        follow();
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

    /** Lets the card keep its size and columns, so that nothing jumps while somebody writes. */
    private void hold(boolean columns) {
        CardCanvas canvas = tools.canvas();
        if (!held) {
            canvas.card().ifPresent(card -> canvas.setDrafting(canvas.drafting().at(card.density())));
        }
        if (!columns) {
            canvas.preview(null);
        } else if (!held || !heldColumns) {
            tools.frozen().ifPresent(canvas::preview);
        }
        held = true;
        heldColumns = columns;
    }

    /** Nobody writes any more: the card may arrange itself anew. */
    void release() {
        way.clear();
        if (held) {
            held = false;
            tools.canvas().preview(null);
            tools.canvas().setDrafting(tools.canvas().drafting().at(0));
        }
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
    void typeIntoSpot(char letter) {
        spot.type(letter);
    }

    /** To the next or previous place in reading order. @return whether there is one */
    boolean walk(int step) {
        Origin here = tools.cursor().selection();
        if (step == -direction && !way.isEmpty() && start(way.removeLast())) {
            return true;
        }
        if (step != direction) {
            way.clear();
            direction = step;
        }
        way.add(here);
        Origin from = session != null ? session.place().origin() : here;
        Optional<ListItem> item = session != null ? session.place().item() : spot.item();
        Optional<Origin> next = tools.canvas().scene().flatMap(scene -> places.next(scene, from, item, step, way));
        next.ifPresent(this::start);
        return next.isPresent();
    }

    /** Enter in an item: on to a new one behind it; from an empty one out of the list. */
    void nextItem(ListItem item) {
        if (session.buffer().text().isBlank()) {
            end(true);
        } else {
            start(places.fresh(item.list(), item.index() + 1), tools.cursor().selection());
        }
    }

    /** Backspace in an empty item: away with it, and back to the one before. */
    void removeItem(ListItem item) {
        int index = place(item);
        List<?> items = item.list().items();
        Object before = index > 0 && index <= items.size() ? items.get(index - 1) : null;
        if (before == null) {
            end(true);
        } else if (before instanceof EObject element) {
            Origin origin = Origin.of(((Identified) element).getId(), ListItem.wording(element.eClass()).getName());
            start(origin);
        }
    }

    /** Where in its list the item that is written is, or comes. */
    private int place(ListItem item) {
        return item.index() < 0 && session.place() instanceof FreshItem fresh ? fresh.index() : item.index();
    }

    /** Lines behind an item, each as an item of its own; writing goes on in the last one. */
    void paste(ListItem item, String lines) {
        int index = item.index() < 0 ? place(item) : item.index() + 1;
        end(true);
        List<EObject> items = Editing.items(item.list(), lines);
        tools.editing().add(item.list(), items, Math.min(index, item.list().items().size()));
        if (!items.isEmpty()) {
            EObject last = items.getLast();
            start(Origin.of(((Identified) last).getId(), ListItem.wording(last.eClass()).getName()));
        }
    }

    /** Moves an item within its list. @return whether it could be moved */
    boolean move(ListItem item, int step) {
        int index = item.index();
        if (index < 0 || index + step < 0 || index + step >= item.list().items().size()) {
            return false;
        }
        OptionalInt caret = session == null ? OptionalInt.empty() : OptionalInt.of(session.buffer().caret());
        Origin origin = session == null ? tools.cursor().selection() : session.place().origin();
        end(true);
        tools.editing().move(item.list(), item.item(), index + step);
        caret.ifPresent(offset -> {
            if (start(origin)) {
                session.moveTo(offset, false);
            }
        });
        return true;
    }

    /** The item of a list that is selected or being written. */
    Optional<ListItem> item() {
        return session != null ? session.place().item() : tools.persona()
                .flatMap(persona -> Target.find(persona, tools.cursor().selection().elementId())).flatMap(ListItem::of);
    }

    /** Says how much an item matters. @return whether it can matter more or less */
    boolean weigh(int weight) {
        Optional<Slot> slot = item().filter(item -> item.index() >= 0 && item.item() instanceof Statement)
                .map(item -> Slot.of(item.item(), PersonaPackage.Literals.STATEMENT__WEIGHT));
        slot.ifPresent(found -> tools.editing().set(found, Integer.valueOf(weight).equals(found.value()) ? null : weight));
        return slot.isPresent();
    }
}
