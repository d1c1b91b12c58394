/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The commands of a document; knows after which of them the content was saved.
 *
 * <p>It remembers the last {@value #MOST} commands, as editors of texts remember a few hundred: what is older cannot be undone any more. A saved
 * state that is forgotten so is one that no undo leads back to, and the document then stays changed until it is saved.
 */
public final class History extends BasicCommandStack {

    /** How many commands are remembered. */
    public static final int MOST = 1000;
    /** As the base class has it: a saved state that no undo or redo leads back to. */
    private static final int LOST = -2;

    /** The command that led to where the remembered ones begin; {@code null} as long as none was forgotten. */
    private Command forgotten;
    private boolean quiet;

    /** The command that led to the present state, or {@code null} when there was none. */
    Command last() {
        return top < 0 ? forgotten : commandList.get(top);
    }

    /** Marks the state that a command led to as the saved one, also when other commands followed meanwhile. */
    void savedAfter(Command command) {
        if (command == forgotten) {
            saveIndex = -1;
        } else {
            int index = commandList.indexOf(command);
            saveIndex = index < 0 ? LOST : index;
        }
        notifyListeners();
    }

    @Override
    public void execute(Command command) {
        super.execute(command);
        while (commandList.size() > MOST) {
            forgotten = commandList.removeFirst();
            forgotten.dispose();
            top--;
            saveIndex = saveIndex < 0 ? LOST : saveIndex - 1;
        }
    }

    @Override
    public void flush() {
        forgotten = null;
        super.flush();
    }

    /** Goes several steps; listeners hear of where they lead and not of what is between. */
    public void goAtOnce(Runnable steps) {
        quiet = true;
        try {
            steps.run();
        } finally {
            quiet = false;
            notifyListeners();
        }
    }

    @Override
    protected void notifyListeners() {
        if (!quiet) {
            super.notifyListeners();
        }
    }

    /** Forgets what was undone: it cannot be redone any more. */
    public void forgetUndone() {
        while (commandList.size() > top + 1) {
            commandList.removeLast().dispose();
        }
        if (saveIndex > top) {
            saveIndex = LOST;
        }
        mostRecentCommand = null;
        notifyListeners();
    }

    /** {@inheritDoc} A command that fails is a defect that somebody must hear of; the base class would just log it. */
    @Override
    protected void handleError(Exception exception) {
        throw new IllegalStateException("The command failed", exception);
    }
}
