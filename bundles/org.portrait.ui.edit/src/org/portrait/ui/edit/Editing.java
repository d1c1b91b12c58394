/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.TypingSteps;
import org.portrait.model.Persona;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

/** Changes the document on the user's behalf; each change is one undoable step with a name. */
public final class Editing {

    private final EditingDomain domain;
    private final TypingSteps steps;
    private final Set<Object> typing = new HashSet<>();
    private Runnable typingListener = () -> {
    };

    /** @param domain the document's editing domain */
    public Editing(EditingDomain domain) {
        this.domain = Objects.requireNonNull(domain);
        steps = new TypingSteps(domain);
    }

    /** The document's editing domain. */
    public EditingDomain domain() {
        return domain;
    }

    /** Tells that something stands in a field that is not written to the document yet, or no longer. */
    public void typing(Object field, boolean on) {
        boolean before = isTyping();
        if (on) {
            typing.add(field);
        } else {
            typing.remove(field);
        }
        if (before != isTyping()) {
            typingListener.run();
        }
    }

    /** Whether something was typed that is not written to the document yet: the document is about to change. */
    public boolean isTyping() {
        return !typing.isEmpty();
    }

    /** Runs when {@link #isTyping()} changes. */
    public void onTyping(Runnable listener) {
        typingListener = listener;
    }

    /**
     * Does a change as one step.
     *
     * @param label what the Edit menu says after "Undo"
     * @return whether anything changed
     */
    public boolean execute(String label, Command command) {
        return Edits.changes(command) && Edits.execute(domain, named(label, command));
    }

    /**
     * Sets a value, or removes it.
     *
     * @param value the value, a list for features with many; {@code null} or empty to remove it
     * @return whether anything changed
     * @throws org.portrait.core.command.InvalidValueException when the feature cannot hold the value
     */
    public boolean set(Slot slot, Object value) {
        return execute(StepNames.of("edit.change", slot), setting(slot, value));
    }

    /**
     * Sets a value while the user is typing: the changes of one slot that follow each other are one step.
     *
     * @throws org.portrait.core.command.InvalidValueException when the feature cannot hold the value
     */
    public void type(Slot slot, Object value) {
        if (Edits.changes(setting(slot, value))) {
            type(slot, StepNames.of("edit.change", slot), () -> setting(slot, value));
        }
    }

    /**
     * Does a change while the user is typing: the changes of one place that follow each other are one step.
     *
     * @param place  what the changes are of
     * @param label  what the Edit menu says after "Undo"
     * @param change makes the command that leads from the state before the typing to the one that is wanted now; asked in that state
     * @throws org.portrait.core.command.InvalidValueException when a feature cannot hold a value
     */
    public void type(Object place, String label, Supplier<Command> change) {
        steps.type(place, label, change);
    }

    /** Takes back what was typed in a place, as if it had not been. @param place as in {@link #type(Object, String, Supplier)} */
    public void takeBack(Object place) {
        steps.takeBack(place);
    }

    /**
     * Whether the document is between two states, as the command stack tells it: what was typed before is gone, what is typed now
     * not yet there. Nobody needs to show that; another change follows at once.
     */
    public boolean isHalfway() {
        return steps.isHalfway();
    }

    /** What is typed next starts a step of its own. */
    public void endTyping() {
        steps.end();
    }

    /**
     * Adds items to a list.
     *
     * @param index where, or {@link TraitEdits#END}
     */
    public void add(Slot slot, List<? extends EObject> items, int index) {
        execute(StepNames.of("edit.add", slot), adding(slot, items, index));
    }

    /** The command that adds items to a list. @param index as for {@link #add} */
    public Command adding(Slot slot, List<? extends EObject> items, int index) {
        if (items.isEmpty()) {
            return IdentityCommand.INSTANCE;
        }
        items.forEach(Identifiers::complete);
        return slot.holder().map(holder -> AddCommand.create(domain, holder, slot.feature(), items, index))
                .orElseGet(() -> setting(slot, items));
    }

    /** New items for a list from the lines of a text: one item a line, bullets removed. They are not in the list yet. */
    public static List<EObject> items(Slot slot, String lines) {
        return TraitEdits.items(new Trait(null, slot.feature()), lines);
    }

    /** Removes items of a list. */
    public void remove(Slot slot, Collection<? extends EObject> items) {
        execute(StepNames.of("edit.remove", slot), TraitEdits.removeAll(domain, items));
    }

    /** Moves an item of a list to another place, from 0. */
    public void move(Slot slot, EObject item, int index) {
        execute(StepNames.of("edit.move", slot), TraitEdits.move(domain, item, index));
    }

    /** Moves an item into another list that is there already. @param index where */
    public void moveInto(Slot list, EObject item, int index) {
        execute(StepNames.of("edit.move", list),
                TraitEdits.moveInto(domain, item, list.holder().orElseThrow(), (EReference) list.feature(), index));
    }

    /** Removes everything that a persona says on a trait, with the evidence about it. */
    public void clear(Persona persona, Trait trait) {
        execute(StepNames.of("edit.clear", Slot.of(persona, trait)), TraitEdits.clear(domain, persona, List.of(trait)));
    }

    /** The command that sets a value. @param value as for {@link #set} */
    public Command setting(Slot slot, Object value) {
        EReference part = slot.group();
        return part == null ? TraitEdits.setFeature(domain, slot.owner(), slot.feature(), value)
                : TraitEdits.setPart(domain, slot.owner(), part, slot.feature(), value);
    }

    private static Command named(String label, Command command) {
        CompoundCommand step = new CompoundCommand(0, label);
        step.append(command);
        return step;
    }
}
