/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Adds very many elements, which are nowhere else, to the end of a list. They come without being looked for in it; undo takes them away with one
 * notification, where EMF would send one for each.
 */
public final class AddTogether extends AddCommand {

    public AddTogether(EditingDomain domain, EObject owner, EReference list, Collection<? extends EObject> elements) {
        super(domain, owner, list, elements);
    }

    @Override
    public void doExecute() {
        ((InternalEList<Object>) ownerList).addAllUnique(collection);
        affectedObjects = collection;
    }

    @Override
    public void doRedo() {
        doExecute();
    }

    @Override
    public void doUndo() {
        // A set, since EMF asks the collection about each element of the list.
        ownerList.removeAll(new HashSet<>(collection));
        affectedObjects = Set.of(owner);
    }
}
