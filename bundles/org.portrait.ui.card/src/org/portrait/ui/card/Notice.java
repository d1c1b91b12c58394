/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.edit.widget.Tint;

/** A few words on the card, below what they are about as far as there is room; a click makes them go. */
public final class Notice {

    private static final int WIDTH = 260;
    private static final int PAD = 8;

    private final Composite card;
    private final Composite sheet;
    private final Label label;

    public Notice(Composite card) {
        this.card = card;
        sheet = new Composite(card, SWT.BORDER | SWT.NO_FOCUS);
        FillLayout layout = new FillLayout();
        layout.marginWidth = PAD;
        layout.marginHeight = PAD;
        sheet.setLayout(layout);
        label = new Label(sheet, SWT.WRAP);
        label.addListener(SWT.MouseDown, event -> hide());
        sheet.setVisible(false);
    }

    /** Shows words; hides for {@code null}. @param beside what they are about */
    public void show(String words, Optional<Rect> beside) {
        if (words == null || beside.isEmpty()) {
            hide();
            return;
        }
        sheet.setBackground(card.getParent().getBackground());
        label.setBackground(card.getParent().getBackground());
        label.setForeground(Tint.warning(card.getParent()));
        label.setText(words);
        // a label that breaks lines has to know how wide it will be
        int frame = sheet.computeTrim(0, 0, 0, 0).width + 2 * PAD;
        Point size = new Point(WIDTH, label.computeSize(WIDTH - frame, SWT.DEFAULT).y + frame);
        Rect area = beside.get();
        int lowest = card.getClientArea().height - size.y - PAD;
        sheet.setBounds((int) area.x(), Math.max(PAD, Math.min((int) area.bottom() + PAD, lowest)), size.x, size.y);
        sheet.moveAbove(null);
        sheet.setVisible(true);
    }

    public void hide() {
        if (sheet.getVisible()) {
            sheet.setVisible(false);
        }
    }
}
