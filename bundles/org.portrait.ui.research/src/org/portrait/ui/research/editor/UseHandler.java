/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.ui.research.use.Use;

/** Uses the words that are selected in the research editor in a persona. */
public final class UseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ResearchEditor editor) {
            editor.pages().ifPresent(pages -> new Use(pages).ask(pages.front().said()));
        }
        return null;
    }
}
