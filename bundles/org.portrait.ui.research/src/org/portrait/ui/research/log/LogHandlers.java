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

    private static final String SPEAK = "org.portrait.ui.research.log.speak";
    private static final String SPEAKER_KEY = "org.portrait.ui.research.log.speak.key";

    private final IWorkbenchSite site;
    private final Consumer<LogKey> pressed;
    private final Consumer<String> speaking;
    private final List<IHandlerActivation> handlers = new ArrayList<>();
    private IContextActivation context;

    /**
     * @param pressed  gets the key that was pressed
     * @param speaking gets the key of the speaker who speaks
     */
    LogHandlers(IWorkbenchSite site, Consumer<LogKey> pressed, Consumer<String> speaking) {
        this.site = site;
        this.pressed = pressed;
        this.speaking = speaking;
    }

    /** From now on. */
    void activate() {
        if (context != null) {
            return;
        }
        IHandlerService service = site.getService(IHandlerService.class);
        for (LogKey key : LogKey.values()) {
            handlers.add(handle(service, key.command(), event -> pressed.accept(key)));
        }
        handlers.add(handle(service, SPEAK, event -> speaking.accept(event.getParameter(SPEAKER_KEY))));
        context = site.getService(IContextService.class).activateContext(LogKey.CONTEXT);
    }

    private static IHandlerActivation handle(IHandlerService service, String command, Consumer<ExecutionEvent> work) {
        return service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.accept(event);
                return null;
            }
        });
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
