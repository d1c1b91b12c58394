/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Composites without margins, and widths in letters. */
public final class Boxes {

    private Boxes() {
    }

    /** A box that puts its children side by side. */
    public static Composite row(Composite parent, FieldHost host, int columns) {
        Composite box = host.toolkit().createComposite(parent);
        box.setLayout(grid(columns, 6));
        return box;
    }

    /** A box that puts its children side by side as far as there is room, and goes on below. */
    static Composite line(Composite parent, FieldHost host) {
        Composite box = host.toolkit().createComposite(parent);
        box.setLayout(new WrappingLine());
        return box;
    }

    /** A grid without margins. @param gap points between two columns */
    public static GridLayout grid(int columns, int gap) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = gap;
        layout.verticalSpacing = 4;
        return layout;
    }

    /** Takes away the frame and the padding that GTK gives even to a flat text; other toolkits do not know the key and need not. */
    static void frameless(Text text) {
        text.setData("org.eclipse.swt.internal.gtk.css",
                "entry { border: none; box-shadow: none; outline: none; background: transparent; padding: 0; min-height: 0; }");
    }

    /** Points that so many average letters take. */
    public static int chars(Control control, int count) {
        GC gc = new GC(control);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * count);
        } finally {
            gc.dispose();
        }
    }

    /** Points that the widest of some texts takes, with room for the cursor. */
    static int widest(Control control, Stream<String> texts) {
        GC gc = new GC(control);
        try {
            return texts.mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + gc.textExtent("m").x;
        } finally {
            gc.dispose();
        }
    }

    /** Layout of a control as wide as there is room. */
    public static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** Layout of a control as wide as so many letters. */
    public static GridData letters(Control control, int count) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = chars(control, count);
        return data;
    }
}
