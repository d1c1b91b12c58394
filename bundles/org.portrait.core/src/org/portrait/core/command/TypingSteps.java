/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.document.History;

/** Changes a document while somebody is typing: the changes of one place that follow each other are one step of the undo history. */
public final class TypingSteps {

    private final EditingDomain domain;
    private boolean halfway;

    /** @param domain the document's editing domain */
    public TypingSteps(EditingDomain domain) {
        this.domain = Objects.requireNonNull(domain);
    }

    /**
     * Does a change while the user is typing.
     *
     * @param place  what the changes are of
     * @param label  what the Edit menu says after "Undo"
     * @param change makes the command that leads from the state before the typing to the one that is wanted now; asked in that state
     * @throws InvalidValueException when a feature cannot hold a value
     */
    public void type(Object place, String label, Supplier<Command> change) {
        CommandStack stack = domain.getCommandStack();
        if (!isGoingOn(place) || !isSaveNeeded(stack)) {
            execute(place, label, change.get());
        } else if (stack instanceof History history) {
            history.goAtOnce(() -> replace(place, label, change));
        } else {
            replace(place, label, change);
        }
    }

    private void replace(Object place, String label, Supplier<Command> change) {
        halfway = true;
        try {
            domain.getCommandStack().undo();
        } finally {
            halfway = false;
        }
        execute(place, label, change.get());
    }

    private void execute(Object place, String label, Command command) {
        if (Edits.changes(command)) {
            Edits.execute(domain, new Typing(place, label, command));
        }
    }

    /** Takes back what was typed in a place, as if it had not been. @param place as in {@link #type} */
    public void takeBack(Object place) {
        CommandStack stack = domain.getCommandStack();
        if (isGoingOn(place)) {
            stack.undo();
            if (stack instanceof History history) {
                history.forgetUndone();
            }
        }
    }

    /** Whether what is typed next in a place goes on with the last step. */
    public boolean isGoingOn(Object place) {
        return domain.getCommandStack().getUndoCommand() instanceof Typing typing && typing.goesOn(place);
    }

    /**
     * Whether the document is between two states, as the command stack tells it: what was typed before is gone, what is typed now
     * not yet there. Nobody needs to show that; another change follows at once.
     */
    public boolean isHalfway() {
        return halfway;
    }

    /** What is typed next starts a step of its own. */
    public void end() {
        if (domain.getCommandStack().getUndoCommand() instanceof Typing typing) {
            typing.end();
        }
    }

    private static boolean isSaveNeeded(CommandStack stack) {
        return !(stack instanceof BasicCommandStack basic) || basic.isSaveNeeded();
    }

    /** What was typed in one place. */
    private static final class Typing extends CompoundCommand {
        private final Object place;
        private boolean open = true;

        Typing(Object place, String label, Command command) {
            super(0, label);
            this.place = place;
            append(command);
        }

        boolean goesOn(Object other) {
            return open && place.equals(other);
        }

        void end() {
            open = false;
        }
    }
}
