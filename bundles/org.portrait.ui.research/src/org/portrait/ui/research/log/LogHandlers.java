/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets the keys of the logging page mean something while it is in front. */
final class LogHandlers {

    private final IWorkbenchSite site;
    private final Consumer<LogKey> pressed;
    private final List<IHandlerActivation> handlers = new ArrayList<>();
    private IContextActivation context;

    LogHandlers(IWorkbenchSite site, Consumer<LogKey> pressed) {
        this.site = site;
        this.pressed = pressed;
    }

    /** From now on. */
    void activate() {
        if (context != null) {
            return;
        }
        IHandlerService service = site.getService(IHandlerService.class);
        for (LogKey key : LogKey.values()) {
            handlers.add(service.activateHandler(key.command(), new AbstractHandler() {
                @Override
                public Object execute(ExecutionEvent event) {
                    pressed.accept(key);
                    return null;
                }
            }));
        }
        context = site.getService(IContextService.class).activateContext(LogKey.CONTEXT);
    }

    /** No more. */
    void deactivate() {
        if (context != null) {
            site.getService(IContextService.class).deactivateContext(context);
            site.getService(IHandlerService.class).deactivateHandlers(handlers);
            handlers.clear();
            context = null;
        }
    }
}
