/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Project;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.session.DocumentSession;

/** A page of the editor that shows several personas of a document at once, as they are printed. It follows the document while it is seen. */
public abstract class ScenePage {

    private static final PageFormat PAPER = PageFormat.A4.landscape();

    private final DocumentSession session;
    private final Consumer<Origin> opener;
    private final Composite page;
    private final Cursor cursor;
    private final SheetCanvas canvas;
    private Runnable picked = () -> {
    };
    /** The page is not seen and has missed something. */
    private boolean stale = true;

    /**
     * @param opener shows an element, or a feature of one, where it is edited
     * @param name   what assistive technology calls the canvas
     * @param help   how one gets around on it
     */
    protected ScenePage(Composite parent, FormToolkit toolkit, DocumentSession session, Consumer<Origin> opener, String name, String help) {
        this.session = session;
        this.opener = opener;
        page = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        addBar(page, toolkit);
        cursor = new Cursor(session.project());
        canvas = new SheetCanvas(page, cursor, this::isSelectable, () -> name, () -> help);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.accessibility().setNaming(new SheetNaming(session::find));
        canvas.add(new Gesture() {
            @Override
            public boolean edit(EditAction action) {
                // what is cut, copied and deleted elsewhere is no part of this page
                return action != EditAction.UNDO && action != EditAction.REDO;
            }
        });
        canvas.addListener(SWT.DefaultSelection, event -> open());
        cursor.addListener(new Cursor.Listener() {
            @Override
            public void selectionChanged(Object by) {
                canvas.redraw();
                picked.run();
            }
        });
        new ZoomBar(canvas);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            fill(menu);
            addZoom(menu);
        });
        canvas.setMenu(menu.createContextMenu(canvas));
    }

    /** Adds what stands over the canvas, when the page is made. */
    protected void addBar(Composite parent, FormToolkit toolkit) {
    }

    /** Adds to the context menu what can be done with what is selected. */
    protected abstract void fill(MenuManager menu);

    /** Whether an origin can be selected. */
    protected abstract boolean isSelectable(Origin origin);

    /** What lays out the page; it is asked later, outside of the UI thread, with a copy of the project. */
    protected abstract BiFunction<Project, ReportSettings, Scene> layout();

    /** The document. */
    protected final DocumentSession session() {
        return session;
    }

    /** The widget, for the layout. */
    public final Composite control() {
        return page;
    }

    /** The canvas. */
    public final SheetCanvas canvas() {
        return canvas;
    }

    /** What is selected on the canvas. */
    public final Cursor cursor() {
        return cursor;
    }

    /** What of the document is selected. */
    public final Optional<EObject> picked() {
        return cursor.selection().isNone() ? Optional.empty() : session.find(cursor.selection().elementId());
    }

    /** Runs when something else is selected. */
    public final void onPicked(Runnable listener) {
        picked = listener;
    }

    /** Puts the focus on the canvas. */
    public final void setFocus() {
        canvas.forceFocus();
    }

    /** Brings the page up to date, if it is seen; while it is not, it waits. */
    public final void catchUp() {
        if (stale && page.getVisible()) {
            show();
        }
    }

    /** The document has changed, or the page shows something else of it. */
    public final void contentChanged() {
        stale = true;
        catchUp();
    }

    private void show() {
        stale = false;
        if (cursor.subject() != session.project()) {
            Origin before = cursor.selection();
            cursor.go(session.project());
            cursor.select(before, this);
        }
        if (!cursor.selection().isNone() && session.find(cursor.selection().elementId()).isEmpty()) {
            cursor.select(Origin.NONE, this);
        }
        canvas.show(scene(UnaryOperator.identity()));
    }

    /** What lays the page out as other programs may see it, without confidential traits; outside of the UI thread. */
    public final Supplier<Scene> disclosed() {
        return scene(Disclosure.NOTHING::of);
    }

    private Supplier<Scene> scene(UnaryOperator<Project> shown) {
        BiFunction<Project, ReportSettings, Scene> layout = layout();
        LocalDate today = LocalDate.now();
        return () -> session.read(project -> layout.apply(shown.apply(project), ReportSettings.of(project, today).with(PAPER)));
    }

    /** Shows what is selected where it is edited. */
    protected final void open() {
        if (!cursor.selection().isNone()) {
            opener.accept(cursor.selection());
        }
    }

    private void addZoom(MenuManager menu) {
        DeskScroll view = canvas.view();
        menu.add(new Separator());
        menu.add(action(Texts.get("menu.zoom.width"), () -> view.setFit(DeskScroll.Fit.WIDTH)));
        menu.add(action(Texts.get("menu.zoom.page"), () -> view.setFit(DeskScroll.Fit.PAGE)));
        menu.add(action(Texts.get("menu.zoom.actual"), () -> view.setZoom(1)));
    }

    /** An entry of a menu. */
    protected static Action action(String text, Runnable work) {
        return new Action(text.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
