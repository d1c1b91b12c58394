/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchPage;

/** Takes out of the product what a marketer has no use for. */
final class Trimming {

    static final String MAIN_PREFERENCE_PAGE = "org.eclipse.ui.preferencePages.Workbench";

    private static final Set<String> PAGES = Set.of(MAIN_PREFERENCE_PAGE, "org.eclipse.ui.preferencePages.Views",
            "org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.ColorsAndFonts",
            "org.eclipse.ui.net.NetPreferences");

    /** Tool bar buttons of the platform for text editors, which the product has none of. */
    private static final List<String> ACTION_SETS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.actionSet.openFiles");

    private Trimming() {
    }

    /** Hides what the platform adds to every window. */
    static void hideActionSets(IWorkbenchPage page) {
        ACTION_SETS.forEach(page::hideActionSet);
    }

    /** Keeps the pages about appearance, keys and our own. */
    static void trimPreferencePages(PreferenceManager manager) {
        Arrays.stream(manager.getRootSubNodes()).filter(node -> !trim(node)).forEach(manager::remove);
    }

    private static boolean trim(IPreferenceNode node) {
        if (node.getId().startsWith("org.portrait.")) {
            return true;
        }
        boolean childKept = false;
        for (IPreferenceNode child : node.getSubNodes()) {
            if (trim(child)) {
                childKept = true;
            } else {
                node.remove(child);
            }
        }
        return childKept || PAGES.contains(node.getId());
    }
}
