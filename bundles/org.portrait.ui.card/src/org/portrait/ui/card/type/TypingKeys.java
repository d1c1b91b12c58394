/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** Keys that begin writing on the card, and those that write. */
final class TypingKeys implements Gesture {

    private final Typing typing;
    private final TypingPointer pointer;

    /** @param pointer knows where a text was clicked that somebody begins to write */
    TypingKeys(Typing typing, TypingPointer pointer) {
        this.typing = typing;
        this.pointer = pointer;
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
    public boolean key(Event event) {
        if (typing.session().isEmpty()) {
            return begin(event);
        }
        Session session = typing.session().get();
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            session.place().item().ifPresent(item -> typing.items().move(item, event.keyCode == SWT.ARROW_UP ? -1 : 1));
            return true;
        }
        if (ctrl && event.keyCode >= '1' && event.keyCode <= '5' && typing.items().weigh(event.keyCode - '0')) {
            return true;
        }
        return moves(session, event, ctrl) || writes(session, event, ctrl) || types(event, ctrl || alt);
    }

    private boolean moves(Session session, Event event, boolean ctrl) {
        TextBuffer buffer = session.buffer();
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        int direction = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP ? -1 : 1;
        boolean arrow = List.of(SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN).contains(event.keyCode);
        boolean edge = !buffer.isSelected() && buffer.caret() == (direction < 0 ? 0 : buffer.text().length());
        if (arrow && edge && !extend && session.place().item().filter(item -> typing.items().go(item, direction)).isPresent()) {
            return true;
        }
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
        Optional<ListItem> item = session.place().item();
        switch (event.keyCode) {
            case SWT.BS, SWT.DEL -> {
                int direction = event.keyCode == SWT.BS ? -1 : 1;
                if (item.filter(now -> typing.items().join(now, direction)).isEmpty()) {
                    typing.delete(direction, ctrl);
                }
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (session.place().isProse() && !ctrl) {
                    typing.insert("\n");
                } else if (item.isPresent() && !ctrl) {
                    typing.items().enter(item.get());
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
            case 'a' -> clip(EditAction.SELECT_ALL);
            case 'c', SWT.INSERT -> clip(EditAction.COPY);
            case 'x' -> clip(EditAction.CUT);
            case 'v' -> clip(EditAction.PASTE);
            default -> false;
        };
    }

    private boolean clip(EditAction action) {
        return typing.tools().canvas().edit(action);
    }

    private boolean types(Event event, boolean modified) {
        if (isLetter(event) && !modified) {
            typing.insert(String.valueOf(event.character));
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
            return typing.items().item().filter(item -> typing.items().move(item, event.keyCode == SWT.ARROW_UP ? -1 : 1)).isPresent();
        }
        if (event.stateMask == SWT.MOD1 && event.keyCode >= '1' && event.keyCode <= '5') {
            return typing.items().weigh(event.keyCode - '0');
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2) {
            return !modified && typing.start(selected);
        }
        if (isLetter(event) && !modified && typing.isSpotAt(selected)) {
            typing.typeOnInSpot(event.character, event.time);
            return true;
        }
        // a slash finds what can be put on the card
        return isLetter(event) && event.character != '/' && !modified && beginWith(selected, event);
    }

    /** A letter was typed on something that is selected: it goes where that was clicked, else to the end. A list gets another item. */
    private boolean beginWith(Origin selected, Event event) {
        Optional<Slot> list = typing.tools().persona().flatMap(persona -> Target.of(persona, selected))
                .filter(target -> target.item().isEmpty() && target.slots().size() == 1).map(Target::slot)
                .filter(slot -> slot.feature() instanceof EReference && slot.items().size() > 1);
        if (list.isPresent()) {
            typing.start(typing.places().fresh(list.get(), list.get().items().size()), selected);
        } else if (!typing.start(selected)) {
            return false;
        }
        if (typing.session().isPresent()) {
            typing.session().ifPresent(session -> pointer.clicked(session, selected).ifPresent(offset -> session.moveTo(offset, false)));
            typing.insert(String.valueOf(event.character));
        } else {
            typing.typeIntoSpot(event.character, event.time);
        }
        return true;
    }
}
