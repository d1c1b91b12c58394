/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** A small window on the card that finds what can be put on it by a few letters. */
final class Finder {

    private static final int LEAST_WIDTH = 320;
    private static final int MOST_WIDTH = 520;
    private static final int HEIGHT = 300;
    /** Of the frame and the bar of the list, in points. */
    private static final int AROUND = 40;
    private static final int EDGE = 8;

    private final CardCanvas canvas;
    private final List<Pieces.Entry> entries;
    private final Predicate<Pieces.Entry> said;
    private final Consumer<Pieces.Entry> taker;
    private final Composite box;
    private final Text text;
    private final Table table;
    private List<Pieces.Entry> found = List.of();

    /**
     * Opens.
     *
     * @param entries what can be found
     * @param said    of which the card says something already
     * @param x       where, in the window
     * @param y       where, in the window
     * @param taker   gets what was chosen
     */
    Finder(CardCanvas canvas, List<Pieces.Entry> entries, Predicate<Pieces.Entry> said, int x, int y, Consumer<Pieces.Entry> taker) {
        this.canvas = canvas;
        this.entries = entries;
        this.said = said;
        this.taker = taker;
        box = new Composite(canvas, SWT.DOUBLE_BUFFERED);
        box.setBackground(canvas.getParent().getBackground());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        layout.verticalSpacing = 4;
        box.setLayout(layout);
        text = new Text(box, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(Words.get("finder.hint"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(box.getBackground());
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumn name = new TableColumn(table, SWT.LEFT);
        TableColumn group = new TableColumn(table, SWT.LEFT);
        show();
        name.pack();
        group.pack();
        Rectangle window = canvas.getClientArea();
        int width = Math.min(Math.clamp(name.getWidth() + group.getWidth() + AROUND, LEAST_WIDTH, MOST_WIDTH), window.width);
        // what a thing is called matters more than where it belongs
        group.setWidth(Math.max(0, width - AROUND - name.getWidth()));
        int height = Math.min(HEIGHT, window.height);
        box.setBounds(Math.clamp(x, EDGE, Math.max(EDGE, window.width - width - EDGE)),
                Math.clamp(y, EDGE, Math.max(EDGE, window.height - height - EDGE)), width, height);
        box.layout();
        box.moveAbove(null);
        box.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Tint.accent(box));
            event.gc.drawRectangle(0, 0, box.getSize().x - 1, box.getSize().y - 1);
        });
        text.addListener(SWT.Modify, event -> show());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, event -> take());
        text.addListener(SWT.FocusOut, event -> leave());
        table.addListener(SWT.FocusOut, event -> leave());
        text.setFocus();
    }

    /** Whether it is still there. */
    boolean isOpen() {
        return !box.isDisposed() && box.getVisible();
    }

    private void show() {
        found = text.getText().isBlank() ? entries : Pieces.find(entries, text.getText(), Texts.locale());
        table.setRedraw(false);
        table.removeAll();
        for (Pieces.Entry entry : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {entry.name(), entry.group()});
            item.setForeground(1, Tint.quiet(box));
            if (said.test(entry)) {
                item.setForeground(Tint.quiet(box));
            }
        }
        if (found.isEmpty()) {
            TableItem nothing = new TableItem(table, SWT.NONE);
            nothing.setText(Words.get("finder.nothing"));
            nothing.setForeground(Tint.quiet(box));
        } else {
            table.setSelection(0);
        }
        table.setRedraw(true);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (event.widget == text) {
                    take();
                }
            }
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                if (event.widget == text && !found.isEmpty()) {
                    int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
                    table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, found.size() - 1));
                    event.doit = false;
                }
            }
            default -> {
                // typed into the text
            }
        }
    }

    private void take() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < found.size()) {
            Pieces.Entry entry = found.get(index);
            close();
            taker.accept(entry);
        }
    }

    /** It closes when something else is used. */
    private void leave() {
        box.getDisplay().asyncExec(() -> {
            if (!box.isDisposed() && !text.isFocusControl() && !table.isFocusControl()) {
                box.dispose();
                canvas.redraw();
            }
        });
    }

    private void close() {
        if (!box.isDisposed()) {
            box.setVisible(false);
            canvas.forceFocus();
            canvas.redraw();
            box.getDisplay().asyncExec(box::dispose);
        }
    }
}
