/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Fold;

/** A chapter on the screen: a heading that opens and closes it, and its lines, which are made when they are first needed. */
final class ChapterView {

    private final FieldHost host;
    private final Chapter chapter;
    private final Composite box;
    private final Fold head;
    private final Composite body;
    private final List<EntryRow> rows = new ArrayList<>();
    private EObject subject;
    private String filter = "";

    ChapterView(Composite parent, FieldHost host, Chapter chapter, EObject subject) {
        this.host = host;
        this.chapter = chapter;
        this.subject = subject;
        box = host.toolkit().createComposite(parent);
        GridLayout stack = Boxes.grid(1, 0);
        stack.verticalSpacing = 0;
        box.setLayout(stack);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head = new Fold(box, chapter.title());
        head.setToolTipText(chapter.description());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        body = host.toolkit().createComposite(box);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginTop = 8;
        layout.marginBottom = 16;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        setExpanded(false);
        head.addListener(SWT.Selection, event -> {
            setExpanded(head.isOpen());
            host.resized();
        });
        count();
    }

    Chapter chapter() {
        return chapter;
    }

    Composite control() {
        return box;
    }

    /** Makes the lines, if they are not there yet. */
    void fill() {
        if (!rows.isEmpty()) {
            return;
        }
        for (Entry entry : chapter.entries()) {
            rows.add(new EntryRow(body, host, entry, subject));
        }
        filterRows();
    }

    /** Whether the lines are there. */
    boolean isFilled() {
        return !rows.isEmpty();
    }

    void setExpanded(boolean expanded) {
        if (expanded) {
            fill();
        }
        head.setOpen(expanded);
        body.setVisible(expanded);
        ((GridData) body.getLayoutData()).exclude = !expanded;
    }

    /** Shows another subject of the same kind, or the same after a change. */
    void show(EObject now) {
        subject = now;
        rows.forEach(row -> row.show(now));
        count();
    }

    void flush() {
        rows.forEach(row -> row.field().flush());
    }

    /** Shows only lines with all the words; the whole chapter goes when there are none. @return how many lines are left */
    int filter(String words) {
        filter = words.strip();
        int left = (int) chapter.entries().stream().filter(this::isShown).count();
        boolean visible = left > 0;
        box.setVisible(visible);
        ((GridData) box.getLayoutData()).exclude = !visible;
        if (!filter.isEmpty() && visible) {
            setExpanded(true);
        }
        filterRows();
        return left;
    }

    List<EntryRow> rows() {
        return List.copyOf(rows);
    }

    Optional<EntryRow> row(Entry entry) {
        return rows.stream().filter(row -> row.entry().equals(entry)).findFirst();
    }

    private void filterRows() {
        for (EntryRow row : rows) {
            boolean shown = isShown(row.entry());
            row.control().setVisible(shown);
            ((GridData) row.control().getLayoutData()).exclude = !shown;
        }
    }

    private boolean isShown(Entry entry) {
        return filter.isEmpty() || entry.matches(filter, Texts.locale())
                || chapter.title().toLowerCase(Texts.locale()).contains(filter.toLowerCase(Texts.locale()));
    }

    private void count() {
        int filled = chapter.filled(subject);
        String text = chapter.entries().size() > 1 ? Texts.get("chapter.count", filled, chapter.entries().size())
                : filled == 0 ? "" : Integer.toString(chapter.entries().getFirst().slot(subject).items().size());
        head.setDetail(text);
    }
}
