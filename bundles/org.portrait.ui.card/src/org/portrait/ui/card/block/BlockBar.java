/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/**
 * A small bar beside the selected blocks with what is done to them most. It goes where they go, and away while they are dragged or somebody
 * writes. Keys do all of it as well, and the context menu; Alt+F10 leads into it.
 */
final class BlockBar implements Overlay {

    private static final Rectangle NONE = new Rectangle(0, 0, 0, 0);
    /** What is higher than this share of the page is its background. */
    private static final double MOST_CONTENT = 0.9;

    private final BlockTools tools;
    private final CardCanvas canvas;
    private final Composite bar;
    private final RowLayout layout;
    private final Point wide;
    private final Point tall;
    /** Buttons with what they say when the pointer rests on them. */
    private final Map<GlyphButton, String> help = new LinkedHashMap<>();
    /** Those that keys can reach, in their order. */
    private final List<GlyphButton> keyed = new ArrayList<>();
    private boolean placing;

    BlockBar(BlockTools tools) {
        this.tools = tools;
        canvas = tools.canvas();
        bar = new Composite(canvas, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        bar.setBackground(canvas.getParent().getBackground());
        bar.setVisible(false);
        layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 3;
        layout.spacing = 1;
        layout.wrap = false;
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
        wide = size(SWT.HORIZONTAL);
        tall = size(SWT.VERTICAL);
        canvas.add(this);
    }

    private Point size(int type) {
        layout.type = type;
        return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private GlyphButton button(Glyph glyph, String key) {
        GlyphButton button = new GlyphButton(bar, glyph, Words.get(key), SWT.NO_FOCUS);
        button.setAccessibleName(Words.get(key));
        help.put(button, Words.get(key));
        return button;
    }

    private void does(GlyphButton button, Runnable work) {
        reachable(button);
        button.addListener(SWT.Selection, event -> {
            focusCanvas(button);
            work.run();
        });
    }

    /** Whoever uses a button with keys goes on there; a click leaves the focus where it was. */
    private void focusCanvas(GlyphButton button) {
        if (!button.isFocusControl()) {
            canvas.forceFocus();
        }
    }

    /** Arrows and Tab go round the buttons, Escape back to the card. */
    private void reachable(GlyphButton button) {
        keyed.add(button);
        button.addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> step(button, 1);
                case SWT.ARROW_LEFT, SWT.ARROW_UP -> step(button, -1);
                case SWT.ESC -> canvas.forceFocus();
                default -> {
                    // presses the button, or is not meant for it
                }
            }
        });
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = false;
                step(button, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            }
        });
    }

    private void step(GlyphButton from, int steps) {
        keyed.get(Math.floorMod(keyed.indexOf(from) + steps, keyed.size())).forceFocus();
    }

    /** Puts the focus on the first button. @return whether the bar is there */
    boolean enter() {
        place();
        return bar.getVisible() && keyed.getFirst().forceFocus();
    }

    private void opens(GlyphButton button, Consumer<IMenuManager> content) {
        reachable(button);
        button.addListener(SWT.Selection, event -> {
            focusCanvas(button);
            MenuManager manager = new MenuManager();
            content.accept(manager);
            Menu menu = manager.createContextMenu(canvas);
            menu.addListener(SWT.Dispose, gone -> manager.dispose());
            // what was chosen is told after the menu has gone
            menu.addListener(SWT.Hide, gone -> canvas.getDisplay().asyncExec(menu::dispose));
            menu.setLocation(button.toDisplay(0, button.getSize().y + 2));
            menu.setVisible(true);
        });
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
        if (!placing && !wanted().equals(bar.isVisible() ? bar.getBounds() : NONE)) {
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
        boolean used = keyed.stream().anyMatch(Control::isFocusControl);
        if (wanted.isEmpty() && used) {
            // what a key of the bar moved out of sight is followed
            tools.selection().blocks().stream().findFirst().ifPresent(tools.places()::reveal);
            wanted = wanted();
        }
        boolean seen = !wanted.isEmpty();
        if (seen) {
            if (!bar.getBackground().equals(canvas.getParent().getBackground())) {
                bar.setBackground(canvas.getParent().getBackground());
            }
            layout.type = wanted.height > wanted.width ? SWT.VERTICAL : SWT.HORIZONTAL;
            bar.setBounds(wanted);
            bar.layout();
            bar.moveAbove(null);
        }
        if (bar.getVisible() != seen) {
            // what is said of a button would stay though the button is gone
            help.forEach((button, words) -> button.setToolTipText(seen ? words : null));
            if (!seen && used) {
                canvas.forceFocus();
            }
            bar.setVisible(seen);
        }
    }

    /** Where nothing else is covered, if possible; empty when it shall not be seen. */
    private Rectangle wanted() {
        Set<String> names = tools.selection().blocks();
        // sizes are held while somebody writes
        if (names.isEmpty() || tools.isSearching() || canvas.drafting().density() > 0) {
            return NONE;
        }
        if (tools.marks().isDragging()) {
            // a control that has the mouse must not be hidden
            return new Rectangle(-2 * wide.x, -2 * wide.y, wide.x, wide.y);
        }
        Rectangle window = canvas.getClientArea();
        List<Card.Block> chosen = tools.places().blocks().stream().filter(block -> names.contains(block.name()))
                .filter(block -> window.intersects(area(block.page(), block.area()))).toList();
        if (chosen.isEmpty()) {
            return NONE;
        }
        int index = chosen.getFirst().page();
        Rectangle about = chosen.stream().map(block -> area(block.page(), block.area())).reduce(Rectangle::union).orElseThrow();
        Page page = canvas.scene().orElseThrow().pages().get(index);
        Stream<Rectangle> content = page.root().children().stream().map(Node::bounds).filter(bounds -> bounds.height() < page.height() * MOST_CONTENT)
                .map(bounds -> area(index, bounds));
        Stream<Rectangle> controls = Stream.of(canvas.getChildren()).filter(child -> child != bar && child.isVisible()).map(Control::getBounds);
        return new BarPlace(window, wide, tall, area(index, page.area())).beside(about, Stream.concat(content, controls).toList());
    }

    private Rectangle area(int page, Rect onPage) {
        Rect area = canvas.toWindow(page, onPage);
        int x = (int) Math.floor(area.x());
        int y = (int) Math.floor(area.y());
        return new Rectangle(x, y, (int) Math.ceil(area.right()) - x, (int) Math.ceil(area.bottom()) - y);
    }

    private void paint(Event event) {
        Rectangle area = bar.getClientArea();
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(Tint.faint(bar));
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
