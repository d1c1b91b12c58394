/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.field.Boxes;

/**
 * A page: as long as there is nothing to show, why that is so and what to do next; else whatever the page shows, often below a bar with a heading.
 */
public final class PageFrame {

    /** Width of the words on an empty page, in units of widgets: lines that are read with ease. */
    private static final int WORDS = 460;

    private final FormToolkit forms;
    private final StackLayout stack = new StackLayout();
    private final Composite area;
    private final Composite empty;
    private final Composite content;
    private Composite below;

    /**
     * Makes an empty page.
     *
     * @param heading of the empty page
     * @param text    below it
     */
    public PageFrame(Composite parent, FormToolkit forms, String heading, String text) {
        this.forms = forms;
        area = forms.createComposite(parent);
        area.setLayout(stack);
        empty = createEmpty(heading, text);
        content = forms.createComposite(area);
        GridLayout layout = Boxes.grid(1, 0);
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 10;
        content.setLayout(layout);
        stack.topControl = empty;
    }

    private Composite createEmpty(String heading, String text) {
        Composite page = forms.createComposite(area);
        page.setLayout(new GridLayout());
        below = forms.createComposite(page);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 12;
        below.setLayout(layout);
        below.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        heading(below, heading);
        Label words = forms.createLabel(below, text, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WORDS;
        words.setLayoutData(wide);
        return page;
    }

    private Label heading(Composite parent, String words) {
        Label title = forms.createLabel(parent, words);
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        return title;
    }

    /** All of it. */
    public Composite control() {
        return area;
    }

    /** The place for buttons, below the words of the empty page. */
    public Composite below() {
        return below;
    }

    /** Where the page puts what it shows, from top to bottom. */
    public Composite content() {
        return content;
    }

    /**
     * Adds a bar to the content.
     *
     * @param columns how many controls stand in it, the heading among them
     * @param wide    whether the heading takes the room that the others leave
     */
    public Composite bar(int columns, String heading, boolean wide) {
        Composite bar = forms.createComposite(content);
        bar.setLayout(Boxes.grid(columns, 8));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        heading(bar, heading).setLayoutData(new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, wide, false));
        return bar;
    }

    /** Whether the page is empty. */
    public boolean isEmpty() {
        return stack.topControl == empty;
    }

    /** Shows the empty page, or the content. @return whether the focus was in what is no longer seen */
    public boolean show(boolean nothing) {
        Composite wanted = nothing ? empty : content;
        if (stack.topControl == wanted) {
            return false;
        }
        boolean hadFocus = isIn(stack.topControl, area.getDisplay().getFocusControl());
        stack.topControl = wanted;
        area.layout(true, true);
        return hadFocus;
    }

    private static boolean isIn(Control box, Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == box) {
                return true;
            }
        }
        return false;
    }
}
