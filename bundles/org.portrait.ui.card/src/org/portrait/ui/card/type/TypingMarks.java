/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.caret.CaretMap;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Overlay;

/** The caret, what is selected, and what is to be written in an empty place; on the glyphs of the card. */
final class TypingMarks implements Overlay {

    private static final int BLINK = 530;
    private static final Color INK = new Color(0x2F, 0x62, 0xD9);
    private static final Color HALO = new Color(255, 255, 255);
    private static final Color MUTED = new Color(0x6b, 0x6b, 0x6b);
    /** Height of letters as a part of their line's. */
    private static final double LETTERS = 0.74;
    private static final int SELECTED = 76;
    /** How far the caret reaches beyond its place. */
    private static final int MARGIN = 4;
    /** Room for the words of a hint. */
    private static final int HINT = 320;

    private final Typing typing;
    private final CardCanvas canvas;
    private final Runnable blink = this::blink;
    private boolean shown = true;
    private Rectangle painted = new Rectangle(0, 0, 0, 0);
    private Font font;
    private int fontHeight;

    TypingMarks(Typing typing) {
        this.typing = typing;
        canvas = typing.tools().canvas();
        canvas.addListener(SWT.Dispose, event -> {
            canvas.getDisplay().timerExec(-1, blink);
            forgetFont();
        });
    }

    /** Shows the marks as they are now, and the caret at once; then lets it blink. */
    void wake() {
        shown = true;
        redraw(painted);
        typing.session().filter(Session::isShown).ifPresent(session -> redraw(area(session)));
        canvas.getDisplay().timerExec(BLINK, blink);
    }

    /** Shows no marks any more. */
    void sleep() {
        forgetFont();
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(-1, blink);
            redraw(painted);
        }
    }

    private void forgetFont() {
        if (font != null) {
            font.dispose();
            font = null;
        }
    }

    private void redraw(Rectangle area) {
        canvas.redraw(area.x, area.y, area.width, area.height, false);
    }

    /** What the marks cover. */
    private Rectangle area(Session session) {
        TextBuffer buffer = session.buffer();
        Rect all = caret(session.map().place(buffer.caret())).grown(MARGIN);
        if (buffer.text().isEmpty()) {
            all = all.union(Rect.ofCorners(all.x(), all.y(), all.x() + HINT, all.bottom()));
        }
        for (CaretMap.Area selected : session.map().areas(buffer.from(), buffer.to())) {
            all = all.union(canvas.toWindow(selected.page(), selected.area()).grown(1));
        }
        int x = (int) Math.floor(all.x());
        int y = (int) Math.floor(all.y());
        return new Rectangle(x, y, (int) Math.ceil(all.right()) - x, (int) Math.ceil(all.bottom()) - y);
    }

    private void blink() {
        if (canvas.isDisposed()) {
            return;
        }
        typing.session().filter(Session::isShown).ifPresent(session -> {
            shown = !shown;
            Rect area = caret(session.map().place(session.buffer().caret()));
            canvas.redraw((int) area.x() - 3, (int) area.y() - 2, 8, (int) area.height() + 5, false);
            canvas.getDisplay().timerExec(BLINK, blink);
        });
    }

    private Rect caret(CaretMap.Place place) {
        return canvas.toWindow(place.page(), Rect.ofCorners(place.x(), place.top(), place.x(), place.bottom()));
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        typing.session().filter(Session::isShown).ifPresent(session -> {
            Rectangle now = area(session);
            if (!now.equals(painted) && !damage.equals(damage.union(now).union(painted))) {
                // the text has moved since the marks were asked for
                Rectangle both = painted.isEmpty() ? now : now.union(painted);
                canvas.getDisplay().asyncExec(() -> {
                    if (!canvas.isDisposed()) {
                        redraw(both);
                    }
                });
            }
            painted = now;
            paint(gc, session);
        });
    }

    private void paint(GC gc, Session session) {
        TextBuffer buffer = session.buffer();
        CaretMap map = session.map();
        gc.setAntialias(SWT.ON);
        gc.setBackground(INK);
        gc.setAlpha(SELECTED);
        for (CaretMap.Area selected : map.areas(buffer.from(), buffer.to())) {
            fill(gc, canvas.toWindow(selected.page(), selected.area()));
        }
        gc.setAlpha(255);
        CaretMap.Place place = map.place(buffer.caret());
        Rect caret = caret(place);
        if (buffer.text().isEmpty()) {
            hint(gc, session.place().hint(), caret);
        }
        if (shown) {
            int x = (int) Math.round(caret.x());
            int y = (int) Math.floor(caret.y());
            int height = (int) Math.ceil(caret.height());
            gc.setBackground(HALO);
            gc.setAlpha(150);
            gc.fillRectangle(x - 2, y - 1, 4, height + 2);
            gc.setAlpha(255);
            gc.setBackground(INK);
            gc.fillRectangle(x - 1, y, 2, height);
        }
    }

    private static void fill(GC gc, Rect area) {
        int x = (int) Math.floor(area.x());
        int y = (int) Math.floor(area.y());
        gc.fillRectangle(x, y, (int) Math.ceil(area.right()) - x, (int) Math.ceil(area.bottom()) - y);
    }

    private void hint(GC gc, String words, Rect caret) {
        Font before = gc.getFont();
        gc.setFont(font((int) Math.max(6, Math.round(caret.height() * LETTERS))));
        Point size = gc.textExtent(words);
        int x = (int) caret.x() + 5;
        int y = (int) (caret.y() + (caret.height() - size.y) / 2);
        // there may be a mark of the card behind it, such as the dot of a time
        gc.setBackground(HALO);
        gc.setAlpha(230);
        gc.fillRectangle(x - 1, y, size.x + 2, size.y);
        gc.setAlpha(255);
        gc.setForeground(MUTED);
        gc.drawText(words, x, y, true);
        gc.setFont(before);
    }

    /** A font of the workbench's family. @param pixels height of the letters */
    private Font font(int pixels) {
        int points = Math.max(5, Math.round(pixels * 72f / canvas.getDisplay().getDPI().y));
        if (font == null || fontHeight != points) {
            forgetFont();
            FontData data = canvas.getFont().getFontData()[0];
            font = new Font(canvas.getDisplay(), new FontData(data.getName(), points, SWT.NORMAL));
            fontHeight = points;
        }
        return font;
    }
}
