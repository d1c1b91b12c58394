/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.coding.CodeBook;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;

/**
 * A small window over a page that finds a code by a few letters, or takes a new name. What the words have already is ticked; taking it
 * once more takes it away. With a highlight there is a line for its comment.
 */
final class CodePicker {

    private static final int WIDTH = 360;
    private static final int ROWS = 9;
    private static final int EDGE = 8;

    /**
     * What is asked for.
     *
     * @param title     what is to be coded, in short
     * @param highlight the highlight that gets the code, if it is one that is there
     * @param fits      the codes to choose from
     * @param fresh     whether a new name may be given
     */
    record Wish(String title, Optional<Highlight> highlight, Predicate<Code> fits, boolean fresh) {
    }

    /** What came of it. */
    interface Taker {

        /** A code was chosen that is in the code book. */
        void take(Code code);

        /** A name was typed that no code has. */
        void create(String name);
    }

    private final Material material;
    private final Hues hues;
    private final Composite box;
    private final Text text;
    private final Table table;
    private final Wish wish;
    private final Optional<Highlight> highlight;
    private final Control back;
    private final Taker taker;
    private final BiConsumer<Highlight, String> comments;
    private List<Code> recent = List.of();
    private List<Code> found = List.of();
    private Text comment;

    /**
     * Opens.
     *
     * @param parent   the page; its layout must leave out children whose data says so
     * @param at       where on the display
     * @param back     gets the focus when it closes
     * @param taker    gets what is chosen; it is closed then
     * @param comments gets the comment when it was changed
     */
    CodePicker(Composite parent, Material material, Hues hues, Wish wish, Point at, Control back, Taker taker,
            BiConsumer<Highlight, String> comments) {
        this.material = material;
        this.hues = hues;
        this.wish = wish;
        this.highlight = wish.highlight();
        this.back = back;
        this.taker = taker;
        this.comments = comments;
        box = new Composite(parent, SWT.DOUBLE_BUFFERED);
        GridData outside = new GridData();
        outside.exclude = true;
        box.setLayoutData(outside);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        box.setLayout(layout);
        Label quote = new Label(box, SWT.NONE);
        quote.setText(wish.title().replace("&", "&&"));
        quote.setForeground(Tint.quiet(quote));
        quote.setLayoutData(wide());
        text = new Text(box, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(Words.get(wish.fresh() ? "picker.hint" : "picker.find"));
        text.setLayoutData(wide());
        Accessibility.name(text, Words.get("picker.name"));
        table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true);
        rows.heightHint = table.getItemHeight() * ROWS;
        table.setLayoutData(rows);
        Accessibility.name(table, Words.get("picker.codes"));
        new TableColumn(table, SWT.NONE).setWidth(WIDTH - 110);
        new TableColumn(table, SWT.RIGHT).setWidth(76);
        highlight.ifPresent(this::addComment);
        listen(text);
        listen(table);
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, event -> take());
        text.addListener(SWT.Modify, event -> show());
        text.addListener(SWT.Verify, this::digit);
        box.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Tint.accent(box));
            event.gc.drawRectangle(0, 0, box.getSize().x - 1, box.getSize().y - 1);
        });
        place(parent, at);
        show();
        text.setFocus();
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    private void addComment(Highlight shown) {
        comment = new Text(box, SWT.SINGLE | SWT.BORDER);
        comment.setMessage(Words.get("picker.comment"));
        comment.setText(shown.getComment() == null ? "" : shown.getComment());
        comment.setLayoutData(wide());
        Accessibility.name(comment, Words.get("picker.comment"));
        listen(comment);
        comment.addListener(SWT.DefaultSelection, event -> close());
    }

    private void place(Composite parent, Point at) {
        Rectangle window = parent.getClientArea();
        Point wanted = box.computeSize(Math.min(WIDTH, window.width), SWT.DEFAULT);
        int height = Math.min(wanted.y, window.height);
        Point corner = parent.toControl(at);
        int above = corner.y - height - 2 * text.getLineHeight() - EDGE;
        int y = corner.y + height <= window.height || above < 0 ? corner.y : above;
        box.setBounds(Math.clamp(corner.x, EDGE, Math.max(EDGE, window.width - wanted.x - EDGE)),
                Math.clamp(y, 0, Math.max(0, window.height - height)), wanted.x, height);
        box.layout();
        box.moveAbove(null);
    }

    private void listen(Control control) {
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.FocusOut, event -> leave());
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN && event.widget != comment) {
                event.doit = false;
            }
        });
    }

    boolean isOpen() {
        return !box.isDisposed() && box.getVisible();
    }

    /** Puts the focus on the comment. */
    void toComment() {
        if (comment != null) {
            comment.setFocus();
            comment.selectAll();
        }
    }

    private void show() {
        String typed = text.getText().strip();
        recent = typed.isEmpty() ? material.recent().stream().filter(wish.fits()).toList() : List.of();
        List<Code> codes = new ArrayList<>(recent);
        (typed.isEmpty() ? material.book().codes() : material.book().matching(typed)).stream()
                .filter(wish.fits()).filter(code -> !recent.contains(code)).forEach(codes::add);
        found = codes;
        table.setRedraw(false);
        table.removeAll();
        for (Code code : codes) {
            TableItem item = new TableItem(table, SWT.NONE);
            String coders = coders(code);
            item.setImage(hues.square(code));
            item.setText(new String[] { (coders.isEmpty() ? "" : "✓ ") + CodeBook.path(code), note(code, coders) });
        }
        if (wish.fresh() && !typed.isEmpty() && material.book().named(typed).isEmpty()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(Words.get("picker.new", typed));
        }
        table.setRedraw(true);
        // Enter twice on words that are coded must not take their code away.
        if (table.getItemCount() > 0 && (!typed.isEmpty() || highlight.isEmpty())) {
            table.setSelection(0);
        }
    }

    private String note(Code code, String coders) {
        int digit = recent.indexOf(code) + 1;
        return coders.isEmpty() || coders.equals(material.coder()) ? digit > 0 ? String.valueOf(digit) : "" : coders;
    }

    private String coders(Code code) {
        return highlight.map(shown -> shown.getUses().stream().filter(use -> code.getId().equals(use.getCode())).map(CodePicker::coder)
                .distinct().collect(Collectors.joining(", "))).orElse("");
    }

    private static String coder(CodeUse use) {
        return use.getCoder() == null || use.getCoder().isBlank() ? Words.get("coder.none") : use.getCoder();
    }

    /** A digit takes a recent code as long as nothing else is typed. */
    private void digit(Event event) {
        int digit = event.text.length() == 1 && text.getCharCount() == 0 ? Character.digit(event.text.charAt(0), 10) : 0;
        if (digit > 0 && digit <= recent.size()) {
            event.doit = false;
            Code code = recent.get(digit - 1);
            text.getDisplay().asyncExec(() -> {
                if (isOpen()) {
                    close();
                    taker.take(code);
                }
            });
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (event.widget == text && (event.stateMask & SWT.MOD1) != 0) {
                    create(text.getText().strip());
                } else if (event.widget == text) {
                    take();
                }
            }
            case SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.PAGE_DOWN, SWT.PAGE_UP -> {
                if (event.widget == text && table.getItemCount() > 0) {
                    int far = event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP ? ROWS : 1;
                    int step = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.PAGE_DOWN ? far : -far;
                    table.setSelection(next(step));
                    table.showSelection();
                    event.doit = false;
                }
            }
            default -> {
                // typed into the text
            }
        }
    }

    /** One step behind the last is the first, and the other way round. */
    private int next(int step) {
        int wanted = table.getSelectionIndex() < 0 && step < 0 ? -1 : table.getSelectionIndex() + step;
        int last = table.getItemCount() - 1;
        return Math.abs(step) == 1 ? Math.floorMod(wanted, last + 1) : Math.clamp(wanted, 0, last);
    }

    private void create(String name) {
        if (wish.fresh() && !name.isEmpty() && isOpen()) {
            close();
            material.book().named(name).ifPresentOrElse(taker::take, () -> taker.create(name));
        }
    }

    private void take() {
        int index = table.getSelectionIndex();
        String typed = text.getText().strip();
        if (index >= 0 && index < found.size() && isOpen()) {
            close();
            taker.take(found.get(index));
        } else if (index >= 0) {
            create(typed);
        } else {
            close();
        }
    }

    /** It closes when something else is used. */
    private void leave() {
        box.getDisplay().asyncExec(() -> {
            if (isOpen() && !text.isFocusControl() && !table.isFocusControl() && (comment == null || !comment.isFocusControl())) {
                end(false);
            }
        });
    }

    /** Goes away, and gives the focus back. */
    void close() {
        end(true);
    }

    private void end(boolean focus) {
        if (isOpen()) {
            box.setVisible(false);
            String said = comment == null ? null : comment.getText();
            if (focus) {
                back.setFocus();
            }
            box.getDisplay().asyncExec(box::dispose);
            if (said != null) {
                highlight.filter(shown -> shown.eContainer() != null).ifPresent(shown -> comments.accept(shown, said));
            }
        }
    }
}
