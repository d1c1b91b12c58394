/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.portrait.card.scene.Origin;

/** Where the user is in the document: what the pages show, and what of it is selected. On the UI thread. */
public final class Cursor {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private EObject subject;
    private Origin selection = Origin.NONE;

    /** @param subject the project, segment or persona to show first */
    public Cursor(EObject subject) {
        this.subject = Objects.requireNonNull(subject);
    }

    /** The project, segment or persona that the pages show. */
    public EObject subject() {
        return subject;
    }

    /** What is selected: an element, perhaps one feature of it; {@link Origin#NONE} for nothing. */
    public Origin selection() {
        return selection;
    }

    /** Shows another subject and forgets the selection. */
    public void go(EObject other) {
        if (subject != Objects.requireNonNull(other)) {
            subject = other;
            selection = Origin.NONE;
            listeners.forEach(Listener::subjectChanged);
        }
    }

    /**
     * Selects something of the subject.
     *
     * @param by who does it, so that it can tell its own changes apart
     */
    public void select(Origin other, Object by) {
        if (!selection.equals(other)) {
            selection = other;
            listeners.forEach(listener -> listener.selectionChanged(by));
        }
    }

    /** Tells that something in the document has changed. */
    public void contentChanged() {
        listeners.forEach(Listener::contentChanged);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Follows the user. */
    public interface Listener {

        /** Runs something when the user goes or selects, which closes what belonged to the place before. */
        static Listener leaving(Runnable work) {
            return new Listener() {
                @Override
                public void subjectChanged() {
                    work.run();
                }

                @Override
                public void selectionChanged(Object by) {
                    work.run();
                }
            };
        }

        /** Another project, segment or persona is shown. */
        default void subjectChanged() {
        }

        /** Something else is selected. */
        default void selectionChanged(Object by) {
        }

        /** Something in the document has changed, perhaps in the subject. */
        default void contentChanged() {
        }
    }
}
