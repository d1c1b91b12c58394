/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ValueTexts;

/**
 * What was copied: elements, and the same in words for other programs.
 *
 * @param elements copies of the elements; empty for a plain value
 * @param text the words
 */
public record Scrap(List<EObject> elements, String text) {

    public Scrap {
        elements = List.copyOf(elements);
    }

    /** Copies what a target points at: the item, else the whole value. */
    public static Scrap of(Target target, Locale locale) {
        Slot slot = target.slot();
        List<EObject> items = target.item().map(List::of).orElseGet(() -> slot.feature() instanceof EReference && slot.feature().isMany()
                ? slot.items().stream().map(EObject.class::cast).toList()
                : List.of());
        String text = items.isEmpty()
                ? slot.feature().getEType() instanceof EDataType type && !slot.feature().isMany() ? ValueTexts.text(type, slot.value(), locale) : ""
                : items.stream().map(item -> Labels.label(item, locale)).collect(Collectors.joining("\n"));
        return new Scrap(List.copyOf(EcoreUtil.copyAll(items)), text);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return elements.isEmpty() && text.isEmpty();
    }

    /** Whether the target can take it: a list that holds such elements or can be made of lines, or a text. */
    public boolean fits(Target target) {
        Slot slot = target.slot();
        if (slot.feature() instanceof EReference list && list.isMany()) {
            return elements.stream().anyMatch(list.getEReferenceType()::isInstance) || !text.isBlank();
        }
        return slot.feature().getEType().getInstanceClass() == String.class && !slot.feature().isMany() && !text.isBlank();
    }

    /** Puts it where the target points: into the list, behind the item; or in the place of a text. */
    public void paste(Editing editing, Target target) {
        Slot slot = target.slot();
        if (slot.feature() instanceof EReference list && list.isMany()) {
            List<EObject> fitting = elements.stream().filter(list.getEReferenceType()::isInstance).toList();
            List<EObject> fresh = fitting.isEmpty() ? Editing.items(slot, text)
                    : EcoreUtil.copyAll(fitting).stream().map(Identifiers::renew).toList();
            int index = target.item().map(item -> slot.items().indexOf(item) + 1).orElse(TraitEdits.END);
            editing.add(slot, fresh, index);
        } else {
            editing.set(slot, text);
        }
    }

    /** Removes what a target points at: the item, else everything that is said there, with the evidence on it. */
    public static void delete(Editing editing, Target target) {
        Optional<EObject> item = target.item();
        Slot slot = target.slot();
        if (item.isPresent()) {
            editing.remove(slot, List.of(item.get()));
        } else if (target.trait().isPresent() && slot.owner() instanceof Persona persona) {
            editing.clear(persona, target.trait().get());
        } else if (target.slots().size() == 1) {
            editing.set(slot, null);
        }
    }
}
