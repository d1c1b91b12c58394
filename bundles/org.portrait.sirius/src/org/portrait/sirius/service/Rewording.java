/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.TextLines;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.derived.Identifiers;

/**
 * Brings a list of items into the form of edited lines. Items that are still there keep all that belongs to them, above all their
 * evidence; so do those that were only reworded: as many lines as items between two that stayed.
 */
final class Rewording {

    private Rewording() {
    }

    /**
     * The edit that leaves one item for each line, in their order; items that say nothing stay at the end.
     *
     * @throws InvalidValueException when a line says what an item cannot hold
     */
    static Command of(EditingDomain domain, Slot slot, EReference list, List<String> lines) {
        List<EObject> before = slot.items().stream().filter(item -> !Wording.line(item).isEmpty()).toList();
        EObject[] after = matched(before, lines);
        List<Command> edits = new ArrayList<>();
        List<EObject> result = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            if (after[i] == null) {
                result.add(made(list, lines.get(i)));
            } else {
                EObject item = after[i];
                Wording.read(item, lines.get(i)).forEach((feature, value) -> edits.add(TraitEdits.setFeature(domain, item, feature, value)));
                result.add(item);
            }
        }
        slot.items().stream().filter(item -> Wording.line(item).isEmpty()).forEach(result::add);
        if (!result.equals(slot.items())) {
            edits.add(slot.setValue(domain, result));
        }
        return Edits.all(edits);
    }

    /** A new item; a line that was copied from a list begins with a mark. */
    private static EObject made(EReference list, String line) {
        EObject item = EcoreUtil.create(list.getEReferenceType());
        Wording.read(item, TextLines.items(line).stream().findFirst().orElse(line)).forEach(item::eSet);
        return Identifiers.complete(item);
    }

    /** For each line the item that says it, or {@code null} for a new one. */
    private static EObject[] matched(List<EObject> before, List<String> lines) {
        EObject[] after = new EObject[lines.size()];
        List<EObject> left = new ArrayList<>(before);
        for (int i = 0; i < after.length; i++) {
            String line = lines.get(i);
            after[i] = left.stream().filter(item -> Wording.line(item).equals(line)).findFirst().orElse(null);
            left.remove(after[i]);
        }
        int line = 0;
        while (line < after.length) {
            int end = line;
            while (end < after.length && after[end] == null) {
                end++;
            }
            List<EObject> gap = between(before, left, line == 0 ? null : after[line - 1], end == after.length ? null : after[end]);
            if (gap.size() == end - line) {
                for (int i = line; i < end; i++) {
                    after[i] = gap.get(i - line);
                }
            }
            line = end + 1;
        }
        return after;
    }

    /** The items that no line was found for and that stood between two others, or the ends of the list. */
    private static List<EObject> between(List<EObject> before, List<EObject> left, EObject first, EObject last) {
        int from = first == null ? 0 : before.indexOf(first) + 1;
        int to = last == null ? before.size() : before.indexOf(last);
        return from > to ? List.of() : before.subList(from, to).stream().filter(left::contains).toList();
    }
}
