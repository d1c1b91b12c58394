/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A step of another document that is done, undone and redone with a step of this one: part of a command for this document. So two files that
 * belong together have one history, and each still knows by its own commands whether it is to be saved. When the other document was
 * read anew meanwhile, nothing is left of the step there, and nothing is undone.
 */
public final class StepBeside extends AbstractCommand {

    private final EditingDomain beside;
    private final Command step;

    /**
     * @param beside the domain of the other document, in which nothing else makes steps
     * @param step   what is done there
     */
    public StepBeside(EditingDomain beside, Command step) {
        super(step.getLabel());
        this.beside = Objects.requireNonNull(beside);
        this.step = step;
    }

    @Override
    protected boolean prepare() {
        return step.canExecute();
    }

    @Override
    public void execute() {
        stack().execute(step);
    }

    @Override
    public void undo() {
        if (stack().getUndoCommand() == step) {
            stack().undo();
        }
    }

    @Override
    public void redo() {
        if (stack().getRedoCommand() == step) {
            stack().redo();
        }
    }

    private CommandStack stack() {
        return beside.getCommandStack();
    }
}
