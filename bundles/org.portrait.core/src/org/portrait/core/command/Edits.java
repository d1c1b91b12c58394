/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Runs edits. */
public final class Edits {

    private Edits() {
    }

    /** Whether the command would change anything; one that would not must not become a step of the undo history. */
    public static boolean changes(Command command) {
        return !(command instanceof IdentityCommand);
    }

    /** Several edits as one step; those that would change nothing are left out. */
    public static Command all(Collection<? extends Command> commands) {
        List<Command> effective = commands.stream().<Command>map(command -> command).filter(Edits::changes).toList();
        return switch (effective.size()) {
            case 0 -> IdentityCommand.INSTANCE;
            case 1 -> effective.getFirst();
            default -> new CompoundCommand(new ArrayList<>(effective));
        };
    }

    /**
     * Executes a command as one step of the undo history, unless it would change nothing.
     *
     * @return whether it was executed
     * @throws IllegalStateException when the domain cannot execute it, for example on a read-only document
     */
    public static boolean execute(EditingDomain domain, Command command) {
        if (!changes(command)) {
            return false;
        }
        if (!command.canExecute()) {
            throw new IllegalStateException("This edit cannot be executed: " + command.getLabel());
        }
        domain.getCommandStack().execute(command);
        return true;
    }
}
