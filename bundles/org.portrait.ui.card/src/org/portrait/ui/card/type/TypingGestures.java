/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.caret.CaretMap;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** Mouse and keys that begin writing on the card, and those that write. */
final class TypingGestures implements Gesture {

    /** How far beside its letters a text still takes a click, in points. */
    private static final double NEAR = 3;
    /** Room for the words that tell what is to be written in an empty place, in points. */
    private static final double HINT = 90;

    private final Typing typing;
    private final CardCanvas canvas;
    /** Where a text was clicked that is selected since. */
    private Pointer clicked;

    TypingGestures(Typing typing) {
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
        place(session, at, at.holds(SWT.SHIFT));
        return Optional.of(to -> {
            if (typing.session().filter(session::equals).isPresent()) {
                place(session, to, true);
            }
        });
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

    @Override
    public boolean traverse(Event key) {
        boolean tab = key.detail == SWT.TRAVERSE_TAB_NEXT || key.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (!tab || !typing.isActive()) {
            return false;
        }
        if (!typing.walk(key.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1)) {
            typing.flush();
        }
        return true;
    }

    @Override
    public boolean edit(EditAction action) {
        if (typing.session().isEmpty()) {
            return false;
        }
        Session session = typing.session().get();
        TextBuffer buffer = session.buffer();
        switch (action) {
            case UNDO, REDO -> {
                typing.flush();
                return false;
            }
            case COPY, CUT -> {
                if (buffer.isSelected()) {
                    copy(buffer.selected());
                    if (action == EditAction.CUT) {
                        delete(1, false);
                    }
                }
            }
            case PASTE -> paste(session);
            case DELETE -> delete(1, false);
            case SELECT_ALL -> {
                buffer.selectAll();
                typing.shown();
            }
        }
        return true;
    }

    private void copy(String words) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void paste(Session session) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String words && !words.isEmpty()) {
                Optional<ListItem> item = session.place().item();
                String first = words.lines().findFirst().orElse("");
                boolean several = item.isPresent() && !session.place().isProse() && words.strip().lines().count() > 1;
                boolean whole = several && session.buffer().text().isBlank();
                if (!whole) {
                    insert(several ? first.strip() : words);
                }
                if (several) {
                    typing.paste(item.get(), whole ? words : words.substring(words.indexOf(first) + first.length()));
                }
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void insert(String words) {
        typing.session().ifPresent(session -> {
            session.buffer().insert(words);
            typing.changed();
        });
    }

    private void delete(int direction, boolean word) {
        Session session = typing.session().orElseThrow();
        if (session.buffer().delete(direction, word)) {
            typing.changed();
        }
    }

    @Override
    public boolean key(Event event) {
        if (typing.session().isEmpty()) {
            return begin(event);
        }
        Session session = typing.session().get();
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            session.place().item().ifPresent(item -> typing.move(item, event.keyCode == SWT.ARROW_UP ? -1 : 1));
            return true;
        }
        if (ctrl && event.keyCode >= '1' && event.keyCode <= '5' && typing.weigh(event.keyCode - '0')) {
            return true;
        }
        return moves(session, event, ctrl) || writes(session, event, ctrl) || types(event, ctrl || alt);
    }

    private boolean moves(Session session, Event event, boolean ctrl) {
        TextBuffer buffer = session.buffer();
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        int direction = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP ? -1 : 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                session.forgetColumn();
                if (ctrl) {
                    buffer.stepWord(direction, extend);
                } else {
                    buffer.step(direction, extend);
                }
            }
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> session.line(direction, extend);
            case SWT.HOME, SWT.END -> {
                if (ctrl) {
                    session.moveTo(event.keyCode == SWT.HOME ? 0 : buffer.text().length(), extend);
                } else {
                    session.lineEdge(event.keyCode == SWT.END, extend);
                }
            }
            default -> {
                return false;
            }
        }
        typing.shown();
        return true;
    }

    private boolean writes(Session session, Event event, boolean ctrl) {
        TextBuffer buffer = session.buffer();
        Optional<ListItem> item = session.place().item();
        switch (event.keyCode) {
            case SWT.BS -> {
                if (buffer.text().isEmpty() && item.isPresent()) {
                    typing.removeItem(item.get());
                } else {
                    delete(-1, ctrl);
                }
            }
            case SWT.DEL -> delete(1, ctrl);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (session.place().isProse() && !ctrl) {
                    insert("\n");
                } else if (item.isPresent() && !ctrl) {
                    typing.nextItem(item.get());
                } else {
                    typing.end(true);
                }
            }
            case SWT.ESC -> typing.end(false);
            case SWT.F2 -> typing.end(true);
            case SWT.TAB -> {
                // has walked on already
            }
            default -> {
                return ctrl && edits(event.keyCode);
            }
        }
        return true;
    }

    /** Keys of the Edit menu, where no workbench takes them before. */
    private boolean edits(int key) {
        return switch (key) {
            case 'a' -> edit(EditAction.SELECT_ALL);
            case 'c', SWT.INSERT -> edit(EditAction.COPY);
            case 'x' -> edit(EditAction.CUT);
            case 'v' -> edit(EditAction.PASTE);
            default -> false;
        };
    }

    private boolean types(Event event, boolean modified) {
        if (isLetter(event) && !modified) {
            insert(String.valueOf(event.character));
            return true;
        }
        // keys without a meaning here must not scroll the card or select something else
        return !modified && event.keyCode != SWT.PAGE_UP && event.keyCode != SWT.PAGE_DOWN;
    }

    private static boolean isLetter(Event event) {
        return event.character >= ' ' && event.character != SWT.DEL;
    }

    /** Keys while nothing is written yet. */
    private boolean begin(Event event) {
        Origin selected = typing.tools().cursor().selection();
        boolean modified = (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.COMMAND)) != 0;
        if (selected.isNone()) {
            return false;
        }
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            return typing.item().filter(item -> typing.move(item, event.keyCode == SWT.ARROW_UP ? -1 : 1)).isPresent();
        }
        if (event.stateMask == SWT.MOD1 && event.keyCode >= '1' && event.keyCode <= '5') {
            return typing.weigh(event.keyCode - '0');
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2) {
            return !modified && typing.start(selected);
        }
        // a slash finds what can be put on the card
        return isLetter(event) && event.character != '/' && !modified && beginWith(selected, event.character);
    }

    /** A letter was typed on something that is selected: it goes where that was clicked, else to the end. A list gets another item. */
    private boolean beginWith(Origin selected, char letter) {
        Optional<Slot> list = typing.tools().persona().flatMap(persona -> Target.of(persona, selected))
                .filter(target -> target.item().isEmpty() && target.slots().size() == 1).map(Target::slot)
                .filter(slot -> slot.feature() instanceof EReference && slot.items().size() > 1);
        if (list.isPresent()) {
            typing.start(typing.places().fresh(list.get(), list.get().items().size()), selected);
        } else if (!typing.start(selected)) {
            return false;
        }
        if (typing.session().isPresent()) {
            typing.session().filter(session -> clicked != null && clicked.origin().equals(selected) && session.isShown())
                    .ifPresent(session -> session.moveTo(offset(session, clicked), false));
            insert(String.valueOf(letter));
        } else {
            typing.typeIntoSpot(letter);
        }
        clicked = null;
        return true;
    }
}
