/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Hands what is dragged onto a control to whoever takes it: a control can have one place only where things are dropped. */
final class Arrivals extends DropTargetAdapter {

    private final Control control;
    private final List<Arrival> takers = new ArrayList<>();
    private DropTarget target;

    Arrivals(Control control) {
        this.control = control;
    }

    void add(Arrival taker) {
        takers.add(taker);
        if (target == null) {
            target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
            target.addDropListener(this);
        }
        target.setTransfer(takers.stream().flatMap(each -> each.forms().stream()).toArray(Transfer[]::new));
    }

    private static Optional<TransferData> form(Arrival taker, DropTargetEvent event) {
        for (TransferData data : event.dataTypes) {
            if (taker.forms().stream().anyMatch(form -> form.isSupportedType(data))) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Point at = control.toControl(event.x, event.y);
        event.feedback = DND.FEEDBACK_NONE;
        event.detail = DND.DROP_NONE;
        for (Arrival taker : takers) {
            Optional<TransferData> form = form(taker, event);
            if (form.isEmpty() || event.detail == DND.DROP_COPY) {
                taker.leave();
            } else if (taker.over(at.x, at.y)) {
                event.currentDataType = form.get();
                event.detail = DND.DROP_COPY;
            }
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        takers.forEach(Arrival::leave);
    }

    @Override
    public void drop(DropTargetEvent event) {
        Point at = control.toControl(event.x, event.y);
        takers.stream().filter(taker -> taker.forms().stream().anyMatch(form -> form.isSupportedType(event.currentDataType))).findFirst()
                .ifPresent(taker -> taker.drop(event.data, at.x, at.y));
    }
}
