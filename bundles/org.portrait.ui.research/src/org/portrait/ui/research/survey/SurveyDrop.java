/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped on a control. */
public final class SurveyDrop extends DropTargetAdapter {

    private final Consumer<Path> taken;

    private SurveyDrop(Consumer<Path> taken) {
        this.taken = taken;
    }

    /** Takes files that are dropped on a control; only what may be a table is taken, and one at a time. */
    public static void on(Control control, Consumer<Path> taken) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new SurveyDrop(taken));
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
        Optional<Path> file = event.data instanceof String[] names && names.length == 1 ? Optional.of(Path.of(names[0])).filter(SurveyDrop::mayBeTable)
                : Optional.empty();
        // The wizard opens when the drag is over, not within it.
        file.ifPresentOrElse(found -> event.display.asyncExec(() -> taken.accept(found)), () -> event.detail = DND.DROP_NONE);
    }

    private static boolean mayBeTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ImportWizard.EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
