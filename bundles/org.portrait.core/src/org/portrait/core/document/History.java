/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The commands of a document; knows after which of them the content was saved. */
public final class History extends BasicCommandStack {

    /** As the base class has it: a saved state that no undo or redo leads back to. */
    private static final int LOST = -2;

    /** The command that led to the present state, or {@code null} at the beginning. */
    Command last() {
        return top < 0 ? null : commandList.get(top);
    }

    /** Marks the state that a command led to as the saved one, also when other commands followed meanwhile. */
    void savedAfter(Command command) {
        if (command == null) {
            saveIndex = -1;
        } else {
            int index = commandList.indexOf(command);
            saveIndex = index < 0 ? LOST : index;
        }
        notifyListeners();
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
