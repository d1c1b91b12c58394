/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.TraitEdits;
import org.portrait.ui.edit.Slot;

/** A list of items, and what can be done with them; each is one step that can be undone. */
public abstract class ItemsField extends Field {

    ItemsField(FieldHost host, Slot slot) {
        super(host, slot);
    }

    /** Whether there are no items. */
    public final boolean isEmpty() {
        return items().isEmpty();
    }

    /** The items that belong here, in order. */
    final List<EObject> items() {
        Predicate<EObject> shown = this::isShown;
        return slot().items().stream().map(EObject.class::cast).filter(shown).toList();
    }

    /** Whether an item belongs here. */
    boolean isShown(EObject item) {
        return true;
    }

    /** Fills in what makes a new item belong here. */
    void prepare(EObject item) {
        // nothing to do for most lists
    }

    /** Adds items behind one, or at the end for {@code null}. */
    void add(List<EObject> items, EObject behind) {
        flush();
        int index = behind == null ? TraitEdits.END : slot().items().indexOf(behind) + 1;
        host().editing().add(slot(), items, index);
        show();
    }

    /** Removes an item. */
    final void remove(EObject item) {
        flush();
        host().editing().remove(slot(), List.of(item));
        show();
    }

    /** Moves an item to where another stands. */
    final void move(EObject item, EObject place) {
        flush();
        host().editing().move(slot(), item, slot().items().indexOf(place));
        show();
    }

    /** The page. */
    final FieldHost page() {
        return host();
    }
}
