/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.compose.Excerpt;

/**
 * A page of the research editor. To add one, write a class with a constructor that takes the {@link ResearchContext} and name it in
 * the list of pages. A page reads the content from the context each time (it is another object after a reload) and changes it with
 * {@link ResearchContext#execute} only. All calls come on the UI thread.
 */
public interface ResearchPage {

    /** What its tab says. */
    String title();

    /** Makes the page; called once, when it is to be seen for the first time. */
    Control create(Composite parent);

    /**
     * Shows the content as it is now. Called when the page comes to the front after something changed, and for each change while it is in
     * front; so a page that shows much looks whether the change is about what it shows.
     *
     * @param partIds identifiers of the guides, sessions and surveys in which something changed; empty when the change is outside of
     *                them, or when everything may be different
     */
    void refresh(Set<String> partIds);

    /** Takes the focus, when the page is in front. */
    void setFocus();

    /** Writes to the document what was typed but not written yet: before a save, an undo, and when another page comes to the front. */
    default void flush() {
    }

    /** Whether something was typed that is not written to the document yet; see {@link ResearchContext#typingChanged()}. */
    default boolean isTyping() {
        return false;
    }

    /** The Delete key was pressed, and not in a text. */
    default void delete() {
    }

    /** What somebody said that is selected, or that the cursor is in; for a persona. */
    default List<Excerpt> said() {
        return List.of();
    }

    /** Copies what somebody said, before the text that has the focus is copied as a text. @return whether there was something to copy so */
    default boolean copySaid() {
        return false;
    }

    /** Something is to be copied, and not from a text. */
    default void copy() {
    }

    /** Something is to be pasted, and not into a text. */
    default void paste() {
    }

    /**
     * Shows an element of the research, if the page is the right place for it. The page is in front then; it may not have been created before.
     *
     * @return whether it is
     */
    default boolean reveal(String elementId) {
        return false;
    }
}
