/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.scene.Origin;
import org.portrait.model.Identified;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.field.FieldTools;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** The forms of the persona, segment or project that the cursor is at. */
public final class ProfilePage implements FieldHost, Cursor.Listener {

    private static final int WIDEST = 940;

    private final FieldTools tools;
    private final FormToolkit toolkit;
    private final Cursor cursor;
    private final Composite page;
    private final Text filter;
    private final Label nothing;
    private final Label help;
    private final ScrolledComposite scroller;
    private final Composite column;
    private final ProfileDrop drop;
    private final List<ChapterView> chapters = new ArrayList<>();
    private EClass kind;
    private boolean layoutPending;
    /** The page is not seen and has missed something. */
    private boolean stale = true;

    public ProfilePage(Composite parent, FieldTools tools, Cursor cursor) {
        this.tools = tools;
        toolkit = tools.toolkit();
        this.cursor = cursor;
        page = toolkit.createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        filter = filter();
        scroller = new ScrolledComposite(page, SWT.V_SCROLL);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        toolkit.adapt(scroller);
        Composite body = toolkit.createComposite(scroller);
        GridLayout margins = new GridLayout();
        margins.marginWidth = 20;
        margins.marginHeight = 12;
        body.setLayout(margins);
        column = toolkit.createComposite(body);
        GridLayout list = Boxes.grid(1, 0);
        list.verticalSpacing = 4;
        column.setLayout(list);
        column.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false));
        nothing = toolkit.createLabel(column, Texts.get("filter.nothing"), SWT.WRAP);
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> fit());
        help = helpLine();
        drop = new ProfileDrop(body, this::row, tools.editing());
        cursor.addListener(this);
        page.addListener(SWT.Dispose, event -> cursor.removeListener(this));
    }

    /** The widget, for the layout. */
    public Composite control() {
        return page;
    }

    /** Puts the cursor into the first field. */
    public void setFocus() {
        filter.setFocus();
    }

    /** Puts the cursor into the filter box. */
    public void find() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Writes what was typed but not written yet. */
    public void flush() {
        chapters.forEach(ChapterView::flush);
    }

    /** Scrolls to what is selected and puts the cursor there. */
    public void reveal(Origin origin) {
        place(origin).ifPresent(place -> {
            // what stands above must not push it away later
            chapters.subList(0, chapters.indexOf(place.chapter())).stream()
                    .filter(chapter -> !chapter.isFilled() && !chapter.chapter().isFolded(cursor.subject()))
                    .forEach(chapter -> chapter.setExpanded(true));
            place.chapter().setExpanded(true);
            layout();
            place.chapter().row(place.entry()).ifPresent(row -> {
                show(row.control());
                row.field().setFocus();
            });
        });
    }

    @Override
    public FieldTools tools() {
        return tools;
    }

    @Override
    public void resized() {
        if (!layoutPending && !page.isDisposed()) {
            layoutPending = true;
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed() && layoutPending) {
                    layout();
                }
            });
        }
    }

    @Override
    public void focused(Slot slot) {
        EObject holder = slot.holder().orElse(slot.owner());
        Origin origin = holder instanceof Identified element && element.getId() != null
                ? Origin.of(element.getId(), slot.feature().getName())
                : Origin.NONE;
        Slot topic = place(origin).map(place -> place.entry().slot(cursor.subject())).orElse(slot);
        Locale locale = Texts.locale();
        String description = topic.description(locale);
        help.setText(description.isEmpty() ? topic.name(locale) : topic.name(locale) + " — " + description);
        help.requestLayout();
        if (!origin.isNone()) {
            cursor.select(origin, this);
        }
    }

    @Override
    public void showEvidence(Slot slot, Control anchor) {
        new EvidencePopup(this, slot, anchor).open();
    }

    @Override
    public void subjectChanged() {
        stale = true;
        catchUp();
    }

    @Override
    public void contentChanged() {
        if (page.getVisible() && !stale) {
            chapters.forEach(chapter -> chapter.show(cursor.subject()));
        } else {
            stale = true;
        }
    }

    /** Brings the page up to date, if it is seen; while it is not, it waits. */
    public void catchUp() {
        if (!stale || !page.getVisible()) {
            return;
        }
        stale = false;
        if (cursor.subject().eClass() == kind) {
            chapters.forEach(chapter -> chapter.show(cursor.subject()));
            fold();
            scroller.setOrigin(0, 0);
        } else {
            build();
        }
        resized();
    }

    /** The chapters, in order; for those who look at the page from outside. */
    List<ChapterView> chapters() {
        return List.copyOf(chapters);
    }

    private Text filter() {
        Composite bar = toolkit.createComposite(page);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 20;
        layout.marginHeight = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Text text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Texts.get("filter.hint"));
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = 320;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> applyFilter());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().isEmpty()) {
                text.setText("");
                event.doit = false;
            }
        });
        return text;
    }

    private Label helpLine() {
        Label line = toolkit.createLabel(page, "", SWT.WRAP);
        line.setForeground(Tint.quiet(line));
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.horizontalIndent = 20;
        data.heightHint = line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 8;
        line.setLayoutData(data);
        return line;
    }

    private void build() {
        chapters.forEach(chapter -> chapter.control().dispose());
        chapters.clear();
        EObject subject = cursor.subject();
        kind = subject.eClass();
        for (Chapter chapter : Chapter.of(subject)) {
            chapters.add(new ChapterView(column, this, chapter, subject));
        }
        if (!chapters.isEmpty()) {
            chapters.getFirst().setExpanded(true);
        }
        applyFilter();
        layout();
        fillNext();
    }

    /** Opens the chapters one after the other, while nothing else is to be done. */
    private void fillNext() {
        page.getDisplay().asyncExec(() -> {
            if (page.isDisposed()) {
                return;
            }
            Optional<ChapterView> next = chapters.stream()
                    .filter(chapter -> !chapter.isFilled() && !chapter.chapter().isFolded(cursor.subject())).findFirst();
            next.ifPresent(chapter -> {
                chapter.setExpanded(true);
                layout();
                fillNext();
            });
        });
    }

    private void fold() {
        for (ChapterView chapter : chapters) {
            if (chapter.isFilled() == chapter.chapter().isFolded(cursor.subject())) {
                chapter.setExpanded(!chapter.isFilled());
            }
        }
    }

    private void applyFilter() {
        int left = chapters.stream().mapToInt(chapter -> chapter.filter(filter.getText())).sum();
        nothing.setVisible(left == 0);
        ((GridData) nothing.getLayoutData()).exclude = left > 0;
        layout();
    }

    private void fit() {
        int width = Math.min(WIDEST, scroller.getClientArea().width - 40);
        GridData data = (GridData) column.getLayoutData();
        if (width > 0 && data.widthHint != width) {
            data.widthHint = width;
            layout();
        }
    }

    private void layout() {
        layoutPending = false;
        Composite body = (Composite) scroller.getContent();
        Point size = body.computeSize(scroller.getClientArea().width, SWT.DEFAULT);
        scroller.setMinHeight(size.y);
        scroller.getVerticalBar().setIncrement(40);
        body.layout(true, true);
        drop.cover();
    }

    private void show(Control control) {
        Point top = page.getDisplay().map(control, scroller.getContent(), 0, 0);
        int height = scroller.getClientArea().height;
        Point origin = scroller.getOrigin();
        if (top.y < origin.y || top.y + control.getSize().y > origin.y + height) {
            scroller.setOrigin(0, Math.max(0, top.y - height / 4));
        }
    }

    /** Tells something below the line of a trait; what is empty takes away what was told. */
    public void tell(Trait trait, String message) {
        chapters.stream().flatMap(chapter -> chapter.rows().stream()).filter(row -> row.entry().trait().filter(trait::equals).isPresent())
                .filter(row -> !row.control().isDisposed()).forEach(row -> row.tell(message));
    }

    /** The trait whose line a control is part of; empty for controls elsewhere. */
    public Optional<Trait> trait(Control control) {
        return row(control).flatMap(row -> row.entry().trait());
    }

    /** The line that a control is part of. */
    private Optional<EntryRow> row(Control control) {
        Control around = control;
        while (around != null && around != page && around.getData(EntryRow.KEY) == null) {
            around = around.getParent();
        }
        Control line = around;
        return chapters.stream().flatMap(chapter -> chapter.rows().stream()).filter(row -> row.control() == line).findFirst();
    }

    private Optional<Place> place(Origin origin) {
        return Place.of(chapters, cursor.subject(), origin);
    }
}
