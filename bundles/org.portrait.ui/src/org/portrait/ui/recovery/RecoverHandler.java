/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Looks for unsaved work because the user asked for it, for example after choosing “Later”. */
public final class RecoverHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Recovery.get().look(true);
        return null;
    }
}
