/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchWindow;

/** How the workbench looks; the cards look the same in both. */
enum Appearance {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String theme;

    Appearance(String theme) {
        this.theme = theme;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An action that changes to this appearance and keeps it for the next start. */
    IAction action(IWorkbenchWindow window, String text) {
        return new ThemeAction(window.getService(IThemeEngine.class), text);
    }

    private final class ThemeAction extends Action {

        private final IThemeEngine engine;

        ThemeAction(IThemeEngine engine, String text) {
            super(text, AS_RADIO_BUTTON);
            this.engine = engine;
            setId("org.portrait.ui.appearance." + key());
        }

        @Override
        public boolean isChecked() {
            ITheme active = engine.getActiveTheme();
            return active != null && active.getId().startsWith(theme);
        }

        @Override
        public void run() {
            engine.setTheme(theme, true);
        }
    }

    /** Shows in a menu which appearance is chosen now. */
    static void updateChecks(IMenuManager menu) {
        menu.updateAll(true);
    }
}
