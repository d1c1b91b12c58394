/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AbstractOverrideableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portrait.model.PersonaPackage;
import org.portrait.ui.edit.text.Texts;

/**
 * What the Edit menu calls a step, in the user's language: what was changed, not how. A step that was given a name keeps it; for
 * others, such as quick fixes, the name comes from what they change.
 */
public final class StepNames {

    private StepNames() {
    }

    /** The name of a step; empty when nothing can be said. */
    public static String of(Command step) {
        List<Command> parts = parts(step).toList();
        boolean named = parts.stream().noneMatch(part -> part.getLabel().equals(step.getLabel()))
                && !(step instanceof CompoundCommand compound && compound.getLabel().equals(new CompoundCommand().getLabel()));
        if (parts.isEmpty() || named) {
            return step.getLabel();
        }
        return parts.stream().map(part -> name(part, parts)).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /** The name of a change of what stands in a slot. @param key of the text, for example {@code edit.add} */
    public static String of(String key, Slot slot) {
        return Texts.get(key, slot.topic(Texts.locale()));
    }

    private static Stream<Command> parts(Command step) {
        return step instanceof CompoundCommand compound ? compound.getCommandList().stream().flatMap(StepNames::parts)
                : step instanceof AbstractOverrideableCommand ? Stream.of(step) : Stream.empty();
    }

    private static String name(Command part, List<Command> all) {
        return switch (part) {
            case SetCommand set -> of("edit.change", set.getOwner(), set.getFeature());
            case MoveCommand move -> of("edit.move", move.getOwner(), move.getFeature());
            case AddCommand add -> of("edit.add", add.getOwner(), add.getFeature());
            case RemoveCommand remove -> of(isPutElsewhere(remove.getCollection(), all) ? "edit.move" : "edit.remove", remove.getOwner(),
                    remove.getFeature());
            default -> "";
        };
    }

    /** Whether what is removed is added at another place in the same step. */
    private static boolean isPutElsewhere(Collection<?> removed, List<Command> all) {
        return all.stream().anyMatch(other -> other instanceof AddCommand add && add.getCollection().containsAll(removed));
    }

    private static String of(String key, EObject owner, EStructuralFeature feature) {
        // Only personas have names for their features; steps in other files bring names of their own.
        boolean isPersona = owner != null && owner.eClass().getEPackage() == PersonaPackage.eINSTANCE;
        return !isPersona || feature == null ? "" : of(key, Slot.of(owner, feature));
    }
}
