/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.command.InvalidValueException;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Notation;
import org.portrait.ui.edit.notation.NotationException;

/**
 * A value that is typed. What is typed is written after a short pause, at the latest when the field is left; until then Escape
 * brings back the old value. A text that cannot be read stays, with a message, and is not written.
 *
 * @param <T> the type of the value
 */
class TypedField<T> extends Field {

    private static final int PAUSE = 450;

    private final Notation<T> notation;
    private final Text text;
    private final Runnable pause = this::writeTyped;
    private String shown = "";
    private boolean showing;
    private boolean pending;

    /**
     * @param parent where the text goes
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}, and others of {@link Text}
     */
    TypedField(Composite parent, FieldHost host, Slot slot, Notation<T> notation, int style) {
        super(host, slot);
        this.notation = notation;
        text = named(host.toolkit().createText(parent, "", (style & SWT.MULTI) != 0 ? style : style | SWT.BORDER), name());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && pending) {
                revert();
                event.doit = false;
            } else if (event.detail == SWT.TRAVERSE_RETURN) {
                flush();
            }
        });
        text.addListener(SWT.Dispose, event -> {
            text.getDisplay().timerExec(-1, pause);
            pending(false);
        });
    }

    @Override
    public Text control() {
        return text;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show() {
        String now = notation.format((T) slot().value());
        if (text.isDisposed() || pending && now.equals(shown)) {
            return;
        }
        pending(false);
        shown = now;
        if (!text.getText().equals(now) && !readsAs(slot().value())) {
            put(now);
            problem(null);
        }
    }

    @Override
    public void bind(Slot other) {
        super.bind(other);
        pending(false);
        put(shown);
        problem(null);
    }

    @Override
    public void flush() {
        if (pending && !text.isDisposed()) {
            text.getDisplay().timerExec(-1, pause);
            writeTyped();
        }
    }

    /** The text was put or changed. */
    void changed() {
        // for those that grow
    }

    private void put(String value) {
        showing = true;
        try {
            text.setText(value);
        } finally {
            showing = false;
        }
        changed();
    }

    /** Whether the text means the value already: while the focus is here, it is not tidied up under the user's hands. */
    private boolean readsAs(Object value) {
        if (!text.isFocusControl()) {
            return false;
        }
        try {
            Object read = notation.parse(text.getText());
            return read == null ? value == null : read.equals(value);
        } catch (NotationException unreadable) {
            return false;
        }
    }

    private void typed() {
        if (!showing) {
            pending(true);
            text.getDisplay().timerExec(PAUSE, pause);
            changed();
        }
    }

    private void left() {
        flush();
        host().editing().endTyping();
        if (problem().isEmpty() && !text.getText().equals(shown)) {
            put(shown);
        }
    }

    private void revert() {
        pending(false);
        text.getDisplay().timerExec(-1, pause);
        put(shown);
        problem(null);
    }

    private void writeTyped() {
        if (text.isDisposed() || !pending) {
            return;
        }
        try {
            T value = notation.parse(text.getText());
            pending = false;
            host().editing().type(slot(), value);
            problem(null);
            show();
        } catch (NotationException unreadable) {
            pending = true;
            problem(unreadable.getMessage());
        } catch (InvalidValueException refused) {
            pending = true;
            problem(refused.message(Texts.locale()));
        } finally {
            // what cannot be written is no change of the document
            host().editing().typing(this, false);
        }
    }

    /** Whoever saves has to know of it at once, not after the pause. */
    private void pending(boolean on) {
        pending = on;
        host().editing().typing(this, on);
    }
}
