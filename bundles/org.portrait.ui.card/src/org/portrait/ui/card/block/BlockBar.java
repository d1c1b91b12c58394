/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/** A small bar above the selected blocks with what is done to them most. It goes where they go, and away while they are dragged. */
final class BlockBar implements Overlay {

    private static final int GAP = 14;
    private static final int EDGE = 6;

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Composite bar;
    private Menu menu;
    private boolean placing;

    BlockBar(BlockTools tools) {
        this.tools = tools;
        canvas = tools.canvas();
        bar = new Composite(canvas, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        bar.setBackground(canvas.getParent().getBackground());
        bar.setVisible(false);
        GridLayout layout = new GridLayout(8, false);
        layout.marginWidth = 4;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 1;
        bar.setLayout(layout);
        BlockMenu items = new BlockMenu(tools);
        handle(button(Glyph.HANDLE, "bar.move"));
        opens(button(Glyph.EMPHASIS, "bar.emphasis"), items::fillEmphasis);
        opens(button(Glyph.COLOUR, "bar.colour"), items::fillColours);
        does(button(Glyph.NARROWER, "bar.narrower"), () -> tools.commands().widenBy(-1));
        does(button(Glyph.WIDER, "bar.wider"), () -> tools.commands().widenBy(1));
        does(button(Glyph.DUPLICATE, "bar.duplicate"), () -> tools.commands().duplicate());
        does(button(Glyph.BIN, "bar.remove"), () -> tools.commands().remove());
        opens(button(Glyph.MORE, "bar.more"), items::fill);
        bar.addListener(SWT.Paint, this::paint);
        bar.addListener(SWT.Dispose, event -> forgetMenu());
        canvas.add(this);
    }

    private GlyphButton button(Glyph glyph, String key) {
        GlyphButton button = new GlyphButton(bar, glyph, Words.get(key), SWT.NO_FOCUS);
        button.setAccessibleName(Words.get(key));
        return button;
    }

    private void does(GlyphButton button, Runnable work) {
        button.addListener(SWT.Selection, event -> {
            canvas.forceFocus();
            work.run();
        });
    }

    private void opens(GlyphButton button, Consumer<IMenuManager> content) {
        button.addListener(SWT.Selection, event -> {
            canvas.forceFocus();
            forgetMenu();
            MenuManager manager = new MenuManager();
            content.accept(manager);
            menu = manager.createContextMenu(canvas);
            menu.addListener(SWT.Dispose, gone -> manager.dispose());
            menu.setLocation(button.toDisplay(0, button.getSize().y + 2));
            menu.setVisible(true);
        });
    }

    private void forgetMenu() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
        menu = null;
    }

    /** The grip hands the mouse on to the canvas, as if it had been pressed on the block itself. */
    private void handle(GlyphButton grip) {
        grip.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        for (int type : new int[] {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp}) {
            grip.addListener(type, event -> tools.gripped(type, onCanvas(grip, event)));
        }
    }

    private Event onCanvas(GlyphButton grip, Event event) {
        Point at = canvas.toControl(grip.toDisplay(event.x, event.y));
        Event there = new Event();
        there.x = at.x;
        there.y = at.y;
        there.button = event.button;
        there.stateMask = event.stateMask;
        return there;
    }

    /** Each paint of the canvas may have brought the blocks elsewhere. */
    @Override
    public void paint(GC gc, Rectangle damage) {
        Rectangle wanted = wanted();
        if (!placing && !wanted.equals(bar.isVisible() ? bar.getBounds() : new Rectangle(0, 0, 0, 0))) {
            placing = true;
            canvas.getDisplay().asyncExec(this::place);
        }
    }

    private void place() {
        placing = false;
        if (bar.isDisposed()) {
            return;
        }
        Rectangle wanted = wanted();
        boolean seen = !wanted.isEmpty();
        if (seen) {
            if (!bar.getBackground().equals(canvas.getParent().getBackground())) {
                bar.setBackground(canvas.getParent().getBackground());
            }
            bar.setBounds(wanted);
            bar.layout();
            bar.moveAbove(null);
        }
        if (bar.getVisible() != seen) {
            bar.setVisible(seen);
        }
    }

    /** Above the highest of the blocks, else below the lowest; empty when it shall not be seen. */
    private Rectangle wanted() {
        Rectangle none = new Rectangle(0, 0, 0, 0);
        Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (tools.selection().blocks().isEmpty() || tools.isSearching()) {
            return none;
        }
        if (tools.marks().isDragging()) {
            // a control that has the mouse must not be hidden
            return new Rectangle(-size.x - GAP, -size.y - GAP, size.x, size.y);
        }
        Rect around = tools.selection().blocks().stream().flatMap(name -> tools.places().areas(name).stream().limit(1)).reduce(Rect::union)
                .orElse(Rect.EMPTY);
        Rectangle window = canvas.getClientArea();
        if (around.isEmpty() || around.bottom() < 0 || around.y() > window.height) {
            return none;
        }
        int left = Math.clamp((long) (around.x() + around.width() / 2 - size.x / 2.0), EDGE, Math.max(EDGE, window.width - size.x - EDGE));
        int above = (int) around.y() - GAP - size.y;
        int below = (int) around.bottom() + GAP;
        int top = above >= EDGE ? above : below + size.y <= window.height - EDGE ? below : EDGE;
        return new Rectangle(left, top, size.x, size.y);
    }

    private void paint(Event event) {
        Rectangle area = bar.getClientArea();
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(Tint.faint(bar));
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
