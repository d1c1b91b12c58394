/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.IMenuListener2;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/**
 * Tells when the Edit menu is seen. What makes sense in it depends on the clipboard, and to look at that takes too long for every selection; so
 * it is greyed only while somebody looks, and at other times the keys always do what they can.
 */
final class EditMenuState {

    /** The menu in an Eclipse IDE, and in the product. */
    private static final List<String> IDS = List.of(IWorkbenchActionConstants.M_EDIT, "org.portrait.ui.edit");

    private EditMenuState() {
    }

    /** @param shown runs before the menu opens @param hidden runs when it is closed @return ends it */
    static Runnable watch(IEditorSite site, Runnable shown, Runnable hidden) {
        IMenuManager bar = site.getActionBars().getMenuManager();
        Optional<IMenuManager> found = IDS.stream().map(bar::findMenuUsingPath).filter(Objects::nonNull).findFirst();
        if (found.isEmpty()) {
            return () -> {
            };
        }
        IMenuManager menu = found.get();
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
