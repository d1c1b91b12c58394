/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.cell;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** While a text is edited in a cell, the commands of the workbench mean the text and not the lines of the table. */
final class TextActions implements FocusListener {

    private final Map<String, IAction> ofText = new LinkedHashMap<>();
    private final Map<String, IAction> ofTable = new LinkedHashMap<>();
    private IActionBars bars;

    TextActions(TextCellEditor editor) {
        put(ActionFactory.CUT, editor::performCut);
        put(ActionFactory.COPY, editor::performCopy);
        put(ActionFactory.PASTE, editor::performPaste);
        put(ActionFactory.DELETE, editor::performDelete);
        put(ActionFactory.SELECT_ALL, editor::performSelectAll);
    }

    private void put(ActionFactory command, Runnable work) {
        ofText.put(command.getId(), new Action() {

            @Override
            public void run() {
                work.run();
            }
        });
    }

    @Override
    public void focusGained(FocusEvent event) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        if (editor == null || bars != null) {
            return;
        }
        bars = editor.getEditorSite().getActionBars();
        ofText.forEach((command, action) -> {
            ofTable.put(command, bars.getGlobalActionHandler(command));
            bars.setGlobalActionHandler(command, action);
        });
        bars.updateActionBars();
    }

    @Override
    public void focusLost(FocusEvent event) {
        if (bars != null) {
            ofTable.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
            bars = null;
        }
    }
}
