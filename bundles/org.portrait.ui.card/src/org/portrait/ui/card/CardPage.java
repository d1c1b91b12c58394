/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.compose.Offers;
import org.portrait.card.scene.Origin;
import org.portrait.model.Persona;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.FieldTools;

/** The card of the persona that the cursor is at, beside the panel that edits what is selected on it. */
public final class CardPage implements Cursor.Listener {

    /** When the panel follows although nothing of the card was painted, in milliseconds. */
    private static final int AT_LATEST = 100;

    private final Composite page;
    private final Composite left;
    private final Cursor cursor;
    private final CardCanvas canvas;
    private final CardEditing tools;
    private final SidePanel panel;
    private final ZoomBar zoom;
    private final NextLine next;
    /** The card is not seen and has missed something. */
    private boolean stale;
    /** Somebody works on the card: the panel beside it follows when the card is painted. */
    private boolean panelFollows;
    private final Runnable follow = this::follow;

    /** @param words the words that others use in a slot */
    public CardPage(Composite parent, FormToolkit toolkit, Editing editing, Cursor cursor, Function<Slot, List<String>> words) {
        this.cursor = cursor;
        page = toolkit.createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Composite row = toolkit.createComposite(page);
        row.setLayout(Boxes.grid(2, 0));
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        left = toolkit.createComposite(row);
        left.setLayout(new FillLayout());
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.exclude = true;
        left.setLayoutData(narrow);
        SashForm sash = new SashForm(row, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        sash.setSashWidth(4);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new CardCanvas(sash, cursor, origin -> origin.feature().startsWith(Offers.MORE)
                || Target.of(cursor.subject(), origin).isPresent());
        tools = new CardEditing(canvas, cursor, editing);
        zoom = new ZoomBar(canvas);
        panel = new SidePanel(sash, new FieldTools(toolkit, editing, words), cursor, page::getVisible);
        sash.setWeights(68, 32);
        canvas.addListener(SWT.DefaultSelection, event -> goToPanel());
        next = new NextLine(page, toolkit, tools, this::goToPanel);
        cursor.addListener(this);
        page.addListener(SWT.Dispose, event -> cursor.removeListener(this));
        canvas.addListener(SWT.Traverse, event -> follow());
        canvas.addListener(SWT.FocusOut, event -> follow());
        canvas.addListener(SWT.Paint, event -> {
            if (panelFollows && canvas.isUpToDate()) {
                canvas.getDisplay().asyncExec(follow);
            }
        });
        stale = true;
    }

    /** The widget, for the layout. */
    public Composite control() {
        return page;
    }

    /** Where a panel can stand to the left of the card; it is not laid out until its layout data says so. */
    public Composite left() {
        return left;
    }

    /** The card. */
    public CardCanvas canvas() {
        return canvas;
    }

    /** What the tools on the card work with. */
    public CardEditing tools() {
        return tools;
    }

    /** The bar over the lower right corner of the card. */
    public ZoomBar zoomBar() {
        return zoom;
    }

    /** The panel beside it. */
    public SidePanel panel() {
        return panel;
    }

    public void setFocus() {
        canvas.forceFocus();
    }

    /** Writes what was typed but not written yet. */
    public void flush() {
        follow();
        panel.flush();
    }

    /** Brings the page up to date, if it is seen; while it is not, it waits. */
    public void catchUp() {
        panel.catchUp();
        if (stale) {
            show();
        }
    }

    @Override
    public void subjectChanged() {
        canvas.view().scrollTo(0, 0);
        show();
        panel.subjectChanged();
    }

    @Override
    public void selectionChanged(Object by) {
        panel.selectionChanged(by);
        canvas.redraw();
        if (!stale && by != canvas && !Origin.NONE.equals(cursor.selection())) {
            canvas.reveal(cursor.selection());
        }
    }

    @Override
    public void contentChanged() {
        show();
        if (!stale && canvas.isFocusControl()) {
            panelFollows = true;
            canvas.getDisplay().timerExec(AT_LATEST, follow);
        } else {
            panel.contentChanged();
        }
        if (!stale) {
            canvas.settle();
        }
    }

    /** The panel follows before it looks for a field to go to, as it may make others of them. */
    private void goToPanel() {
        follow();
        panel.setFocus();
    }

    private void follow() {
        if (panelFollows && !page.isDisposed()) {
            panelFollows = false;
            panel.contentChanged();
        }
    }

    private void show() {
        stale = !page.getVisible();
        if (!stale && cursor.subject() instanceof Persona persona) {
            canvas.show(persona);
            next.show(persona);
        }
    }
}
