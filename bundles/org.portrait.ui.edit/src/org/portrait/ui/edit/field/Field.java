/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.command.InvalidValueException;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;

/**
 * The control for one value. It shows what stands in its {@link Slot} and writes what the user does there through the
 * host's commands; it never keeps a value of its own. Bound to another slot, it shows that.
 */
public abstract class Field {

    private final FieldHost host;
    private Slot slot;
    private Consumer<String> problems = message -> {
    };
    private String problem = "";
    private Runnable finished = () -> {
    };

    /**
     * @param host the page
     * @param slot the first place to show
     */
    protected Field(FieldHost host, Slot slot) {
        this.host = host;
        this.slot = Objects.requireNonNull(slot);
    }

    /** The widget, for the layout. */
    public abstract Control control();

    /** Shows the value as it is in the model now; what the user is just typing stays. */
    public abstract void show();

    /** Writes what was typed but not written yet. */
    public void flush() {
        // most fields write at once
    }

    /** Puts the cursor here. */
    public boolean setFocus() {
        return control().setFocus();
    }

    /**
     * A letter was typed before the field was there to hear it: it stands in the place of what is written in the line that has the focus.
     *
     * @param time when, in milliseconds, as events count them
     */
    public void type(char letter, int time) {
        if (control().getDisplay().getFocusControl() instanceof Text text) {
            text.setText(String.valueOf(letter));
            text.setSelection(1);
        }
    }

    /** Puts the cursor on an item of the value, as far as the field has such. */
    public void focusItem(EObject item) {
        setFocus();
    }

    /** Whether the field is best as wide as there is room. */
    public boolean isWide() {
        return true;
    }

    /** The place that is shown. */
    public final Slot slot() {
        return slot;
    }

    /** Shows another place. */
    public void bind(Slot other) {
        flush();
        slot = other;
        problem(null);
        show();
    }

    /** Tells of wrong input; {@code null} takes it back. */
    public final void onProblem(Consumer<String> listener) {
        problems = listener;
    }

    /** Tells that the user has said here all there is to say. */
    public final void onFinished(Runnable listener) {
        finished = listener;
    }

    /** The user has said all there is to say. */
    protected final void finished() {
        finished.run();
    }

    /**
     * Says which label stands for the field. GTK reads out no names of our own for its widgets, nor what a label says, but the name of a widget that
     * is drawn by us: one that nobody sees stands for the label.
     *
     * @param label in a grid
     */
    public final void labelledBy(Label label) {
        Canvas voice = new Canvas(label.getParent(), SWT.NO_FOCUS);
        voice.setVisible(false);
        GridData nowhere = new GridData();
        nowhere.exclude = true;
        voice.setLayoutData(nowhere);
        voice.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label.getText();
            }
        });
        relate(control(), voice);
    }

    private static void relate(Control control, Canvas voice) {
        if (control instanceof Composite box && !(control instanceof Combo)) {
            for (Control child : box.getChildren()) {
                relate(child, voice);
            }
        }
        if (!(control instanceof Label)) {
            control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, voice.getAccessible());
        }
    }

    /** What is wrong with the input; empty when nothing is. */
    public final String problem() {
        return problem;
    }

    /** The page. */
    protected final FieldHost host() {
        return host;
    }

    /** Says what is wrong with the input; {@code null} when nothing is. */
    protected final void problem(String message) {
        String text = message == null ? "" : message;
        if (!problem.equals(text)) {
            problem = text;
            problems.accept(message);
        }
    }

    /** Writes a value as a step of its own. */
    protected final void write(Object value) {
        try {
            host.editing().set(slot, value);
            problem(null);
        } catch (InvalidValueException refused) {
            problem(refused.message(Texts.locale()));
        }
    }

    /** Gives a widget the name that assistive technology reads out, and tells the page when it gets the focus. */
    protected final <C extends Control> C named(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        control.addListener(SWT.FocusIn, event -> host.focused(slot));
        return control;
    }

    /** The name of the value. */
    protected final String name() {
        return slot.name(Texts.locale());
    }
}
