/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.evidence.Standing;
import org.portrait.card.evidence.Standing.Kind;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** Explains the signs and counts them; floats over the lower left corner of the card. */
final class Legend {

    private static final int GAP = 16;
    private static final int PAD = 8;
    private static final int ROW = MarkPainter.SIZE + 7;

    private final Composite card;
    private final Canvas area;
    private final MarkPainter painter;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private int months;

    Legend(Composite card, MarkPainter painter) {
        this.card = card;
        this.painter = painter;
        area = new Canvas(card, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        area.addListener(SWT.Paint, this::paint);
        area.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Texts.get("standing.legend") + ": " + counts.keySet().stream().map(Legend.this::words).collect(Collectors.joining(", "));
            }
        });
        card.addListener(SWT.Resize, event -> place());
        area.setVisible(false);
    }

    void setVisible(boolean on) {
        area.setVisible(on);
    }

    /** Counts anew. @param reviewMonths months after which evidence counts as old */
    void show(Collection<Standing> standings, int reviewMonths) {
        counts.clear();
        months = reviewMonths;
        for (Kind kind : Kind.values()) {
            counts.put(kind, standings.stream().filter(standing -> standing.kind() == kind).count());
        }
        place();
        area.redraw();
    }

    private String words(Kind kind) {
        long count = counts.get(kind);
        return switch (kind) {
            case RECENT -> Texts.get("standing.legend.recent", months, count);
            case AGED -> Texts.get("standing.legend.aged", months, count);
            case CONTRADICTED -> Texts.get("standing.legend.contradicted", count);
            case GUESS -> Texts.get("standing.legend.guess", count);
        };
    }

    private void place() {
        GC gc = new GC(area);
        int width = counts.keySet().stream().mapToInt(kind -> gc.textExtent(words(kind)).x).max().orElse(0);
        gc.dispose();
        Point size = new Point(width + MarkPainter.SIZE + 3 * PAD, counts.size() * ROW + 2 * PAD - 4);
        area.setBounds(GAP, card.getClientArea().height - size.y - GAP, size.x, size.y);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle box = area.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(card.getParent().getBackground());
        gc.fillRectangle(box);
        gc.setForeground(Tint.faint(card.getParent()));
        gc.drawRectangle(0, 0, box.width - 1, box.height - 1);
        int y = PAD;
        for (Kind kind : counts.keySet()) {
            painter.paint(gc, kind, 1, PAD, y);
            gc.setForeground(card.getParent().getForeground());
            String words = words(kind);
            gc.drawText(words, 2 * PAD + MarkPainter.SIZE, y + (MarkPainter.SIZE - gc.textExtent(words).y) / 2, true);
            y += ROW;
        }
    }
}
