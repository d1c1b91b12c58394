/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.page;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped on a control. */
public final class FileDrop extends DropTargetAdapter {

    private final BiConsumer<List<Path>, Point> taken;

    private FileDrop(BiConsumer<List<Path>, Point> taken) {
        this.taken = taken;
    }

    /**
     * Takes files that are dropped on a control.
     *
     * @param taken gets them, and where on the display they were dropped; dialogs may be opened there
     */
    public static void on(Control control, BiConsumer<List<Path>, Point> taken) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FileDrop(taken));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && names.length > 0) {
            List<Path> files = Stream.of(names).map(Path::of).toList();
            Point at = new Point(event.x, event.y);
            // Dialogs open when the drag is over, not within it.
            event.display.asyncExec(() -> taken.accept(files, at));
        } else {
            event.detail = DND.DROP_NONE;
        }
    }
}
