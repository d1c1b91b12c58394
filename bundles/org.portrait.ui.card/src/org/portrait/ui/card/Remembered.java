/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has chosen about the card, from one start of the workbench to the next. */
public final class Remembered {

    private static final String NODE = "org.portrait.ui.card";

    private Remembered() {
    }

    /** Whether something was chosen; never outside of a workbench. */
    public static boolean is(String key) {
        return PlatformUI.isWorkbenchRunning() && InstanceScope.INSTANCE.getNode(NODE).getBoolean(key, false);
    }

    /** Chooses. */
    public static void set(String key, boolean value) {
        if (PlatformUI.isWorkbenchRunning()) {
            IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
            node.putBoolean(key, value);
            try {
                node.flush();
            } catch (BackingStoreException e) {
                ILog.of(Remembered.class).error("What was chosen cannot be stored", e);
            }
        }
    }
}
