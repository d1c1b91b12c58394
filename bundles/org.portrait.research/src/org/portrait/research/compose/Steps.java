/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.portrait.core.command.Edits;

/** Several edits as one, each made when the ones before it are done, since it may build on what they create. */
final class Steps extends CompoundCommand {

    private final List<Supplier<Command>> makers;

    Steps(List<Supplier<Command>> makers) {
        this.makers = List.copyOf(makers);
    }

    @Override
    protected boolean prepare() {
        return !makers.isEmpty();
    }

    @Override
    public void execute() {
        try {
            for (Supplier<Command> maker : makers) {
                Command step = maker.get();
                if (Edits.changes(step)) {
                    if (!step.canExecute()) {
                        throw new IllegalStateException("This edit cannot be executed: " + step.getLabel());
                    }
                    step.execute();
                    commandList.add(step);
                }
            }
        } catch (RuntimeException e) {
            undo();
            commandList.clear();
            throw e;
        }
    }
}
