/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Offers unsaved work of the last time when the workbench has come up. */
public final class RecoveryStartup implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Recovery.get().look(false));
    }
}
