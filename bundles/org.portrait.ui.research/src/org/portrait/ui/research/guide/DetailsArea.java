/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.Section;

/** What is said about the element that is selected; it scrolls where there is too little room, and follows the focus. */
final class DetailsArea {

    private final ScrolledComposite scroll;
    private final Composite holder;
    private final StackLayout stack = new StackLayout();
    private final GuidePane guides;
    private final SectionPane sections;
    private final QuestionPane questions;
    private Identified shown;

    DetailsArea(Composite parent, FormToolkit forms, GuideActions actions, QuestionPane.Keys keys, Consumer<Question> selected) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        forms.adapt(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        holder = forms.createComposite(scroll);
        holder.setLayout(stack);
        scroll.setContent(holder);
        guides = new GuidePane(holder, forms, actions, keys::next);
        sections = new SectionPane(holder, forms, actions, keys::next);
        questions = new QuestionPane(holder, forms, actions, keys, selected);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        Rectangle area = scroll.getClientArea();
        Point wanted = stack.topControl == null ? new Point(0, 0) : stack.topControl.computeSize(area.width, SWT.DEFAULT);
        scroll.setMinHeight(wanted.y);
    }

    private Optional<ElementPane> pane(Identified element) {
        return switch (element) {
            case Guide guide -> Optional.of(guides);
            case Section section -> Optional.of(sections);
            case Question question -> Optional.of(questions);
            case null, default -> Optional.empty();
        };
    }

    /** Shows an element as it is now; nothing when there is none. */
    void show(Optional<Identified> element) {
        boolean other = element.orElse(null) != shown;
        if (other) {
            flush();
        }
        shown = element.orElse(null);
        Control wanted = pane(shown).map(ElementPane::control).orElse(null);
        pane(shown).ifPresent(pane -> pane.show(shown, other));
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            holder.setVisible(wanted != null);
            holder.layout();
        }
        if (other) {
            scroll.setOrigin(0, 0);
        }
        fit();
    }

    /** Takes what was typed but not taken yet. */
    void flush() {
        if (shown != null && shown.eContainer() != null) {
            pane(shown).ifPresent(ElementPane::flush);
        }
    }

    boolean isTyping() {
        return pane(shown).map(ElementPane::isTyping).orElse(false);
    }

    /** Whether the cursor is in one of the fields. */
    boolean isFocused() {
        for (Control each = scroll.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == scroll) {
                return true;
            }
        }
        return false;
    }

    /**
     * Puts the cursor into the first field. GTK refuses that while it handles a key that brought the field to the screen; then it comes behind it.
     */
    void setFocus() {
        pane(shown).ifPresent(ElementPane::setFocus);
        if (!isFocused()) {
            scroll.getDisplay().asyncExec(() -> {
                if (!scroll.isDisposed()) {
                    pane(shown).ifPresent(ElementPane::setFocus);
                }
            });
        }
    }
}
