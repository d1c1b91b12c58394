/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import org.eclipse.jface.action.IMenuListener2;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/**
 * Tells when the Edit menu is seen. What makes sense in it depends on the clipboard, and to look at that takes too long for every selection; so
 * it is greyed only while somebody looks, and at other times the keys always do what they can.
 */
final class EditMenuState {

    private EditMenuState() {
    }

    /** @param shown runs before the menu opens @param hidden runs when it is closed @return ends it */
    static Runnable watch(IEditorSite site, Runnable shown, Runnable hidden) {
        IMenuManager menu = site.getActionBars().getMenuManager().findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
        if (menu == null) {
            return () -> {
            };
        }
        IMenuListener2 listener = new IMenuListener2() {
            @Override
            public void menuAboutToShow(IMenuManager manager) {
                shown.run();
            }

            @Override
            public void menuAboutToHide(IMenuManager manager) {
                // a chosen entry runs first
                site.getShell().getDisplay().asyncExec(hidden);
            }
        };
        menu.addMenuListener(listener);
        return () -> menu.removeMenuListener(listener);
    }
}
