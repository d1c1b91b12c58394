/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;

/** Takes away what a target points at: the item, else everything that is said there, with the evidence on it. */
public final class Removing {

    private Removing() {
    }

    /** Deletes it. */
    public static void delete(Editing editing, Target target) {
        editing.execute(StepNames.of(target.item().isPresent() ? "edit.remove" : target.trait().isPresent() ? "edit.clear"
                : "edit.change", target.slot()),
                command(editing, target));
    }

    /** Deletes it after it was copied. */
    public static void cut(Editing editing, Target target) {
        editing.execute(StepNames.of("edit.cut", target.slot()), command(editing, target));
    }

    private static Command command(Editing editing, Target target) {
        Slot slot = target.slot();
        if (target.item().isPresent()) {
            return TraitEdits.removeAll(editing.domain(), List.of(target.item().get()));
        }
        if (target.trait().isPresent() && slot.owner() instanceof Persona persona) {
            return TraitEdits.clear(editing.domain(), persona, List.of(target.trait().get()));
        }
        return target.slots().size() == 1 ? editing.setting(slot, null) : IdentityCommand.INSTANCE;
    }
}
