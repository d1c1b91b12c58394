/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Words;
import org.portrait.ui.edit.widget.Tint;

/** Text that is wrapped; the field grows with what is written, up to a limit, and scrolls beyond it. */
final class GrowingField extends Field {

    private static final int MOST = 14;
    private static final int PAD = 6;

    private final Composite frame;
    private final TypedField<String> typed;
    private final int fewest;
    private int rows;

    /** @param fewest how many lines are seen at least */
    GrowingField(Composite parent, FieldHost host, Slot slot, int fewest) {
        super(host, slot);
        this.fewest = fewest;
        rows = fewest;
        frame = new Composite(parent, SWT.DOUBLE_BUFFERED);
        FillLayout layout = new FillLayout();
        layout.marginWidth = PAD;
        layout.marginHeight = PAD;
        frame.setLayout(layout);
        frame.setBackground(parent.getBackground());
        typed = new TypedField<>(frame, host, slot, new Words(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL) {
            @Override
            void changed() {
                grow();
            }
        };
        typed.onProblem(this::problem);
        Text text = typed.control();
        // GTK complains of a bar that is higher than its text; it comes when the text has grown beyond its largest size
        text.getVerticalBar().setVisible(false);
        GridData data = Boxes.wide();
        data.heightHint = height(fewest);
        frame.setLayoutData(data);
        frame.addListener(SWT.Paint, this::paint);
        frame.addListener(SWT.MouseDown, event -> text.setFocus());
        text.addListener(SWT.FocusIn, event -> frame.redraw());
        text.addListener(SWT.FocusOut, event -> frame.redraw());
        text.addListener(SWT.Resize, event -> grow());
        // the wheel moves the page unless the text itself has more to show
        text.addListener(SWT.MouseVerticalWheel, this::wheel);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    @Override
    public Control control() {
        return frame;
    }

    @Override
    public boolean setFocus() {
        return typed.setFocus();
    }

    @Override
    public void show() {
        typed.show();
    }

    @Override
    public void flush() {
        typed.flush();
    }

    @Override
    public void bind(Slot other) {
        typed.bind(other);
        super.bind(other);
    }

    /** The widget that is typed into. */
    Text text() {
        return typed.control();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = frame.getClientArea();
        boolean focus = typed.control().isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(typed.control().getBackground());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(focus ? Tint.accent(frame) : Tint.faint(frame));
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRoundRectangle(focus ? 1 : 0, focus ? 1 : 0, area.width - (focus ? 2 : 1), area.height - (focus ? 2 : 1), 8, 8);
    }

    private int height(int lines) {
        return lines * typed.control().getLineHeight() + 2 * PAD + 2;
    }

    private void grow() {
        if (typed == null) {
            return;
        }
        Text text = typed.control();
        int width = text.getSize().x;
        if (width <= 0) {
            return;
        }
        int line = text.getLineHeight();
        Point wanted = text.computeSize(width, SWT.DEFAULT);
        int now = Math.clamp((wanted.y + line - 2) / line, fewest, MOST);
        ScrollBar bar = text.getVerticalBar();
        bar.setVisible(wanted.y > (MOST + 1) * line);
        if (now != rows && frame.getLayoutData() instanceof GridData data) {
            rows = now;
            data.heightHint = height(now);
            host().resized();
        }
    }

    private void wheel(Event event) {
        if (typed.control().getVerticalBar().isVisible()) {
            return;
        }
        event.doit = false;
        Scrolling.by(frame, -event.count * typed.control().getLineHeight());
    }
}
