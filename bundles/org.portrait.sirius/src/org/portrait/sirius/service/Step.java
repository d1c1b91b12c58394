/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;

/** Carries out edits of the core inside the step that the modelling environment has begun. */
final class Step {

    private Step() {
    }

    /**
     * Carries out an edit of an element's document. Not on the command stack: a tool that calls a service is on it already.
     *
     * @throws IllegalStateException when the edit is impossible, for example because the element belongs to no document
     */
    static void run(EObject element, Function<EditingDomain, Command> edit) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(element);
        if (domain == null) {
            throw new IllegalStateException("Not in a document that can be edited: " + element);
        }
        Command command = edit.apply(domain);
        if (!Edits.changes(command)) {
            return;
        }
        if (!command.canExecute()) {
            throw new IllegalStateException("This edit cannot be executed: " + command.getLabel());
        }
        command.execute();
    }
}
