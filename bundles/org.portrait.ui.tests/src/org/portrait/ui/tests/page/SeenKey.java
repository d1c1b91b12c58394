/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Watches for a key: a control gets it, it moves the focus or presses the button of a dialog, or a command is bound to it, which keeps it from
 * everybody else.
 */
final class SeenKey implements AutoCloseable, Listener, IExecutionListener {

    private static final int[] TYPES = {SWT.KeyDown, SWT.Traverse};

    private final int key;
    private boolean seen;

    private SeenKey(int key) {
        this.key = key;
    }

    /** Watches from now on. @param key a key code of {@link SWT}, or a character */
    static SeenKey watch(int key) {
        SeenKey watch = new SeenKey(key);
        Ui.run(() -> {
            for (int type : TYPES) {
                Ui.display().addFilter(type, watch);
            }
            commands().addExecutionListener(watch);
        });
        return watch;
    }

    private static ICommandService commands() {
        return PlatformUI.getWorkbench().getService(ICommandService.class);
    }

    /** Whether it came. On the UI thread. */
    boolean isSeen() {
        return seen;
    }

    @Override
    public void close() {
        Ui.run(() -> {
            for (int type : TYPES) {
                Ui.display().removeFilter(type, this);
            }
            commands().removeExecutionListener(this);
        });
    }

    @Override
    public void handleEvent(Event event) {
        seen |= event.keyCode == key || event.character == key;
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        seen = true;
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        seen = true;
    }

    @Override
    public void postExecuteSuccess(String command, Object value) {
        // the beginning was seen
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // the beginning was seen
    }
}
