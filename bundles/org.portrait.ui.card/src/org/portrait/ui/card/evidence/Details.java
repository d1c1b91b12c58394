/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.evidence;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.ui.edit.widget.Tint;

/** A small sheet beside a sign that tells where the statement comes from. */
final class Details {

    private static final int WIDTH = 300;
    private static final int PAD = 10;
    private static final int AWAY = 6;

    private final Composite card;
    private final Canvas sheet;
    private List<String> lines = List.of();

    Details(Composite card) {
        this.card = card;
        sheet = new Canvas(card, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        sheet.setVisible(false);
        sheet.addListener(SWT.Paint, this::paint);
        sheet.addListener(SWT.MouseMove, event -> hide());
    }

    /** Shows lines beside a sign, where there is room. */
    void show(List<String> what, Rectangle sign) {
        lines = what;
        TextLayout text = layout();
        int height = text.getBounds().height + 2 * PAD;
        int width = text.getBounds().width + 2 * PAD;
        text.dispose();
        Rectangle room = card.getClientArea();
        int x = sign.x + sign.width + AWAY + width <= room.width ? sign.x + sign.width + AWAY : Math.max(0, sign.x - AWAY - width);
        int y = Math.clamp(sign.y, 0, Math.max(0, room.height - height));
        sheet.setBounds(x, y, width, height);
        sheet.moveAbove(null);
        sheet.setVisible(true);
        sheet.redraw();
    }

    void hide() {
        if (sheet.getVisible()) {
            sheet.setVisible(false);
        }
    }

    private TextLayout layout() {
        TextLayout text = new TextLayout(card.getDisplay());
        text.setFont(JFaceResources.getDefaultFont());
        text.setText(lines.stream().collect(Collectors.joining("\n")));
        text.setWidth(WIDTH);
        text.setSpacing(2);
        text.setStyle(new TextStyle(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), null, null), 0, lines.getFirst().length() - 1);
        return text;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle box = sheet.getClientArea();
        gc.setBackground(card.getParent().getBackground());
        gc.fillRectangle(box);
        gc.setForeground(Tint.quiet(card.getParent()));
        gc.drawRectangle(0, 0, box.width - 1, box.height - 1);
        gc.setForeground(card.getParent().getForeground());
        TextLayout text = layout();
        text.draw(gc, PAD, PAD);
        text.dispose();
    }
}
