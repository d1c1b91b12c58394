/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.portrait.card.caret.CaretMap;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Pointer;

/** The mouse on texts: a double click begins to write; in a text it places the caret and selects. */
final class TypingPointer implements Gesture {

    /** How far beside its letters a text still takes a click, in points. */
    private static final double NEAR = 3;
    /** Room for the words that tell what is to be written in an empty place, in points. */
    private static final double HINT = 90;

    private final Typing typing;
    private final CardCanvas canvas;
    /** Where a text was clicked that is selected since. */
    private Pointer clicked;
    /** Where and when a word was selected; a third click means more. */
    private Pointer doubled;
    private long doubledAt;

    TypingPointer(Typing typing) {
        this.typing = typing;
        canvas = typing.tools().canvas();
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        clicked = at.button() == 1 ? at : null;
        if (at.button() != 1) {
            return Optional.empty();
        }
        if (typing.places().isOffer(at.origin())) {
            return Optional.of(offered(at.origin()));
        }
        if (typing.session().isEmpty()) {
            typing.flush();
            return Optional.empty();
        }
        Session session = typing.session().get();
        if (!session.isShown() || !hits(session, at)) {
            typing.flush();
            return Optional.empty();
        }
        if (isThirdClick(at)) {
            session.buffer().selectParagraph(offset(session, at));
            typing.shown();
            return Optional.of(Drag.NOTHING);
        }
        place(session, at, at.holds(SWT.SHIFT));
        return Optional.of(to -> {
            if (typing.session().filter(session::equals).isPresent()) {
                place(session, to, true);
            }
        });
    }

    private boolean isThirdClick(Pointer at) {
        boolean third = doubled != null && !at.isAwayFrom(doubled)
                && System.nanoTime() - doubledAt < canvas.getDisplay().getDoubleClickTime() * 1_000_000L;
        doubled = null;
        return third;
    }

    /** Where in a text it was clicked before anybody wrote it; empty when it was not. */
    OptionalInt clicked(Session session, Origin selected) {
        boolean meant = clicked != null && clicked.origin().equals(selected) && session.isShown();
        OptionalInt offset = meant ? OptionalInt.of(offset(session, clicked)) : OptionalInt.empty();
        clicked = null;
        return offset;
    }

    /** A click on what is offered says it. */
    private Drag offered(Origin origin) {
        return new Drag() {
            @Override
            public void move(Pointer to) {
                // an offer stays where it is
            }

            @Override
            public void drop(Pointer at) {
                if (at.origin().equals(origin)) {
                    typing.start(origin);
                }
            }
        };
    }

    private boolean hits(Session session, Pointer at) {
        boolean own = at.origin().equals(session.place().origin()) && !at.origin().isNone();
        return own || session.buffer().text().isEmpty() && hitsHint(session, at) || session.map().areas(0, session.map().text().length()).stream()
                .anyMatch(area -> area.page() == at.page() && area.area().grown(NEAR).contains(at.pageX(), at.pageY()));
    }

    /** The words that tell what is to be written in an empty place are clicked like a text. */
    private static boolean hitsHint(Session session, Pointer at) {
        CaretMap.Place place = session.map().place(0);
        return place.page() == at.page() && at.pageY() >= place.top() - NEAR && at.pageY() <= place.bottom() + NEAR
                && at.pageX() >= place.x() - NEAR && at.pageX() <= place.x() + HINT;
    }

    private void place(Session session, Pointer at, boolean extend) {
        if (at.page() >= 0) {
            session.moveTo(offset(session, at), extend);
            typing.shown();
        }
    }

    private static int offset(Session session, Pointer at) {
        return Math.min(session.map().offset(at.page(), at.pageX(), at.pageY()), session.buffer().text().length());
    }

    @Override
    public boolean doubleClick(Pointer at) {
        if (typing.session().isPresent()) {
            Session session = typing.session().get();
            if (session.isShown() && hits(session, at)) {
                session.buffer().selectWord(offset(session, at));
                typing.shown();
                doubled = at;
                doubledAt = System.nanoTime();
                return true;
            }
        }
        if (at.origin().isNone() || !typing.start(at.origin())) {
            return false;
        }
        typing.session().filter(Session::isShown).ifPresent(session -> place(session, at, false));
        return true;
    }

    @Override
    public int shape(Pointer at) {
        return typing.session().filter(session -> session.isShown() && hits(session, at)).isPresent() ? SWT.CURSOR_IBEAM : -1;
    }
}
