/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;

/** Mends the selected problems when there is one way, or shows the ways to choose from. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        SelectedFixes fixes = new SelectedFixes(HandlerUtil.getCurrentSelection(event));
        List<IMarkerResolution> common = fixes.common();
        if (common.size() == 1) {
            fixes.run(common.getFirst());
        } else if (!common.isEmpty()) {
            MenuManager manager = new MenuManager();
            common.forEach(fix -> manager.add(QuickFixMenu.action(fixes, fix)));
            Control owner = HandlerUtil.getActiveShellChecked(event);
            Menu menu = manager.createContextMenu(owner);
            menu.setVisible(true);
        }
        return null;
    }
}
