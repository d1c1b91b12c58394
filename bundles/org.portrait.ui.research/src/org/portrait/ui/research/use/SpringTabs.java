/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** While something is dragged, a tab on which the pointer rests comes to the front, so that what is behind it can be reached. */
final class SpringTabs {

    private static final int LOOK = 100;
    /** Looks at the same tab before it comes to the front. */
    private static final int REST = 6;

    private final Shell shell;
    private final Display display;
    private final Runnable look = this::look;
    private CTabItem at;
    private int looks;
    private boolean stopped;

    /** @param control any in the window with the tabs */
    SpringTabs(Control control) {
        shell = control.getShell();
        display = control.getDisplay();
        display.timerExec(LOOK, look);
    }

    void stop() {
        stopped = true;
        display.timerExec(-1, look);
    }

    private void look() {
        if (stopped || shell.isDisposed()) {
            return;
        }
        CTabItem now = tab(shell, display.getCursorLocation());
        looks = now == at ? looks + 1 : 0;
        at = now;
        if (at != null && looks == REST && at.getParent().getSelection() != at) {
            CTabFolder folder = at.getParent();
            folder.setSelection(at);
            Event event = new Event();
            event.item = at;
            folder.notifyListeners(SWT.Selection, event);
        }
        display.timerExec(LOOK, look);
    }

    /** The tab at a point of the display. The toolkit would find only the picture that hangs on the pointer. */
    private static CTabItem tab(Composite box, Point at) {
        CTabItem found = box instanceof CTabFolder folder ? folder.getItem(folder.toControl(at)) : null;
        for (Control child : box.getChildren()) {
            if (found == null && child instanceof Composite inner && child.isVisible() && child.getBounds().contains(box.toControl(at))) {
                found = tab(inner, at);
            }
        }
        return found;
    }
}
