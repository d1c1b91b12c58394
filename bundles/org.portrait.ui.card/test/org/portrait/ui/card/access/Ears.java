/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleActionListener;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEditableTextEvent;
import org.eclipse.swt.accessibility.AccessibleEditableTextListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedListener;
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.accessibility.AccessibleValueListener;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Somebody who listens: asks the listeners of one accessible thing what assistive technology asks them, for itself.
 *
 * @param of whom to ask
 */
public record Ears(Accessible of) {

    public String name() {
        AccessibleEvent event = new AccessibleEvent(this);
        event.childID = ACC.CHILDID_SELF;
        ask("accessibleListeners", AccessibleListener.class, listener -> listener.getName(event));
        return event.result;
    }

    public String description() {
        AccessibleEvent event = new AccessibleEvent(this);
        event.childID = ACC.CHILDID_SELF;
        ask("accessibleListeners", AccessibleListener.class, listener -> listener.getDescription(event));
        return event.result;
    }

    public int role() {
        return control(AccessibleControlListener::getRole).detail;
    }

    public int state() {
        return control(AccessibleControlListener::getState).detail;
    }

    public boolean has(int state) {
        return (state() & state) != 0;
    }

    public String value() {
        return control(AccessibleControlListener::getValue).result;
    }

    public Rectangle location() {
        AccessibleControlEvent event = control(AccessibleControlListener::getLocation);
        return new Rectangle(event.x, event.y, event.width, event.height);
    }

    public List<Ears> children() {
        AccessibleControlEvent event = control(AccessibleControlListener::getChildren);
        List<Ears> children = event.children == null ? List.of() : Arrays.stream(event.children).map(child -> new Ears((Accessible) child)).toList();
        if (control(AccessibleControlListener::getChildCount).detail != children.size()) {
            throw new AssertionError("It counts its children otherwise than it names them");
        }
        return children;
    }

    /** This and all that is inside, in their order. */
    public Stream<Ears> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Ears::all));
    }

    /** The number at which a slider stands; {@code null} for anything else. */
    public Number number() {
        AccessibleValueEvent event = new AccessibleValueEvent(this);
        ask("accessibleValueListeners", AccessibleValueListener.class, listener -> listener.getCurrentValue(event));
        return event.value;
    }

    /** A part of a text. @param type see {@link ACC#TEXT_BOUNDARY_WORD} and the like */
    public String text(int type, int offset) {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        event.type = type;
        event.start = type == ACC.TEXT_BOUNDARY_ALL ? 0 : offset;
        event.end = type == ACC.TEXT_BOUNDARY_ALL ? -1 : offset;
        text(listener -> listener.getText(event));
        return event.result;
    }

    public int caret() {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        event.offset = -1;
        text(listener -> listener.getCaretOffset(event));
        return event.offset;
    }

    /** What is selected of a text, from and to. */
    public List<Integer> selection() {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        text(listener -> listener.getSelection(event));
        return List.of(event.start, event.end);
    }

    public Rectangle textBounds(int from, int to) {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        event.start = from;
        event.end = to;
        text(listener -> listener.getTextBounds(event));
        return new Rectangle(event.x, event.y, event.width, event.height);
    }

    private void text(Consumer<AccessibleTextExtendedListener> question) {
        ask("accessibleTextExtendedListeners", AccessibleTextExtendedListener.class, question);
    }

    /** Writes in the place of a part of the text. */
    public void replace(int from, int to, String words) {
        AccessibleEditableTextEvent event = new AccessibleEditableTextEvent(this);
        event.start = from;
        event.end = to;
        event.string = words;
        ask("accessibleEditableTextListeners", AccessibleEditableTextListener.class, listener -> listener.replaceText(event));
    }

    /** Does what it is there for. */
    public void act() {
        AccessibleActionEvent event = new AccessibleActionEvent(this);
        ask("accessibleActionListeners", AccessibleActionListener.class, listener -> listener.doAction(event));
    }

    private AccessibleControlEvent control(BiConsumer<AccessibleControlListener, AccessibleControlEvent> question) {
        AccessibleControlEvent event = new AccessibleControlEvent(this);
        event.childID = ACC.CHILDID_SELF;
        ask("accessibleControlListeners", AccessibleControlListener.class, listener -> question.accept(listener, event));
        return event;
    }

    private <T> void ask(String field, Class<T> type, Consumer<T> question) {
        try {
            Field listeners = Accessible.class.getDeclaredField(field);
            listeners.setAccessible(true);
            if (listeners.get(of) instanceof List<?> all) {
                all.forEach(listener -> question.accept(type.cast(listener)));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
