/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Who codes at this machine: the name that stands beside each code that is given. */
final class CoderName {

    private static final String NODE = "org.portrait.ui.research";
    private static final String KEY = "coder";

    private CoderName() {
    }

    /** The name; that of the account until another was given. */
    static String get() {
        return node().get(KEY, System.getProperty("user.name", ""));
    }

    static void set(String name) {
        node().put(KEY, name.strip());
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(CoderName.class).warn("The name of the coder could not be kept", e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
