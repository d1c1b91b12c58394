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
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.portrait.ui.editor.text.Texts;
import org.portrait.ui.editor.field.FieldHost;
import org.portrait.ui.editor.widget.Tint;

/** A chapter on the screen: a heading that opens and closes it, and its lines, which are made when they are first needed. */
final class ChapterView {

    private final FieldHost host;
    private final Chapter chapter;
    private final Section section;
    private final Label count;
    private final Composite body;
    private final List<EntryRow> rows = new ArrayList<>();
    private EObject subject;
    private String filter = "";

    ChapterView(Composite parent, FieldHost host, Chapter chapter, EObject subject) {
        this.host = host;
        this.chapter = chapter;
        this.subject = subject;
        section = host.toolkit().createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.TITLE_BAR);
        section.setText(chapter.title());
        section.setToolTipText(chapter.description());
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        count = host.toolkit().createLabel(section, "");
        count.setBackground(null);
        section.setTextClient(count);
        body = host.toolkit().createComposite(section);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginTop = 6;
        layout.marginBottom = 14;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        section.setClient(body);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState()) {
                    fill();
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                host.resized();
            }
        });
        count();
    }

    Chapter chapter() {
        return chapter;
    }

    Section control() {
        return section;
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
        section.layout(true, false);
    }

    /** Whether the lines are there. */
    boolean isFilled() {
        return !rows.isEmpty();
    }

    void setExpanded(boolean expanded) {
        if (expanded) {
            fill();
        }
        section.setExpanded(expanded);
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
        section.setVisible(visible);
        ((GridData) section.getLayoutData()).exclude = !visible;
        if (!filter.isEmpty() && visible) {
            setExpanded(true);
        }
        filterRows();
        return left;
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
        if (!text.equals(count.getText())) {
            count.setText(text);
            count.setForeground(Tint.quiet(count));
            section.layout(new org.eclipse.swt.widgets.Control[] {count});
        }
    }
}
