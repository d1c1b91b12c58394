/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.source.Said;
import org.portrait.ui.edit.source.SaidDrags;
import org.portrait.ui.edit.source.SaidTransfer;
import org.portrait.ui.edit.source.TraitSource;
import org.portrait.ui.edit.widget.Tint;

/**
 * Words that somebody said are dropped on lines of the form. Fields of the toolkit would take the bare words for themselves: as long as words are
 * dragged, they give up that place.
 */
final class ProfileDrop extends DropTargetAdapter implements SaidDrags.Listener {

    private static final int AWAY = 4;

    private final Composite area;
    private final Function<Control, Optional<EntryRow>> rows;
    private final Editing editing;
    private final Map<Control, DropTarget> targets = new HashMap<>();
    private final Listener painter = this::frame;
    private Optional<EntryRow> over = Optional.empty();

    /**
     * @param area everything in which lines stand
     * @param rows the line that a control is part of
     */
    ProfileDrop(Composite area, Function<Control, Optional<EntryRow>> rows, Editing editing) {
        this.area = area;
        this.rows = rows;
        this.editing = editing;
        target(area);
        SaidDrags.add(this);
        area.addListener(SWT.Dispose, event -> SaidDrags.remove(this));
    }

    @Override
    public void began() {
        cover();
    }

    @Override
    public void ended() {
        mark(Optional.empty());
        targets.values().forEach(DropTarget::dispose);
        targets.clear();
    }

    /** Lines came that were not there before. */
    void cover() {
        if (SaidDrags.isGoing()) {
            targets.keySet().removeIf(Control::isDisposed);
            cover(area);
        }
    }

    private DropTarget target(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(SaidTransfer.getInstance());
        target.addDropListener(this);
        return target;
    }

    private void cover(Composite box) {
        for (Control child : box.getChildren()) {
            if (child instanceof Composite inner) {
                cover(inner);
            }
            if (child.getData(DND.DROP_TARGET_KEY) == null) {
                targets.put(child, target(child));
            }
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<EntryRow> row = row(event).filter(found -> persona(found).isPresent() && found.entry().trait().isPresent());
        event.feedback = DND.FEEDBACK_SCROLL;
        event.detail = row.isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
        mark(row);
    }

    private Optional<EntryRow> row(DropTargetEvent event) {
        return rows.apply(((DropTarget) event.widget).getControl());
    }

    private static Optional<Persona> persona(EntryRow row) {
        return row.field().slot().owner() instanceof Persona persona ? Optional.of(persona) : Optional.empty();
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        mark(Optional.empty());
    }

    private void mark(Optional<EntryRow> row) {
        if (!over.equals(row)) {
            over.filter(before -> !before.control().isDisposed()).ifPresent(before -> {
                before.control().getParent().removeListener(SWT.Paint, painter);
                before.control().getParent().redraw();
            });
            over = row;
            over.ifPresent(now -> {
                now.control().getParent().addListener(SWT.Paint, painter);
                now.control().getParent().redraw();
            });
        }
    }

    /** Around the line, in the space between the lines. */
    private void frame(Event event) {
        over.filter(row -> row.control().getParent() == event.widget).ifPresent(row -> {
            Rectangle line = row.control().getBounds();
            event.gc.setForeground(Tint.accent(row.control()));
            event.gc.setLineWidth(2);
            event.gc.drawRoundRectangle(line.x - AWAY, line.y - AWAY, line.width + 2 * AWAY, line.height + 2 * AWAY, 8, 8);
        });
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<EntryRow> row = row(event);
        if (event.data instanceof Said words && row.isPresent()) {
            Trait trait = row.get().entry().trait().orElseThrow();
            persona(row.get()).ifPresent(persona -> TraitSource.get().ifPresent(source -> {
                row.get().field().flush();
                source.fill(words, persona, Optional.of(trait), TraitEdits.END, editing).thenAccept(filled -> tell(row.get(), filled.told()));
            }));
        }
    }

    private static void tell(EntryRow row, String told) {
        if (!row.control().isDisposed()) {
            row.tell(told);
        }
    }
}
