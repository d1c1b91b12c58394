/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Steps of which each is made when those before it are done. A compound command of the framework asks beforehand whether all can be
 * executed, and so refuses to put a code below one that is still above it.
 */
final class InOrder extends AbstractCommand {

    private final List<Supplier<Command>> steps;
    private final List<Command> done = new ArrayList<>();

    InOrder(List<Supplier<Command>> steps) {
        this.steps = List.copyOf(steps);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        for (Supplier<Command> step : steps) {
            Command command = step.get();
            if (!command.canExecute()) {
                throw new IllegalStateException("A step cannot be executed: " + command.getLabel());
            }
            command.execute();
            done.add(command);
        }
    }

    @Override
    public void undo() {
        done.reversed().forEach(Command::undo);
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }

    @Override
    public void dispose() {
        done.forEach(Command::dispose);
    }
}
