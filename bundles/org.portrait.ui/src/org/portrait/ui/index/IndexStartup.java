/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.index;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins to check the persona files when the workbench has come up. */
public final class IndexStartup implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> FileIndex.get().start());
    }
}
