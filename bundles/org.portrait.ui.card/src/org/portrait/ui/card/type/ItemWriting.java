/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.scene.Origin;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;

/** What somebody who writes an item does with the list: adds, splits, joins, moves and weighs items, and goes from one to the next. */
final class ItemWriting {

    private final Typing typing;
    private final CardEditing tools;

    ItemWriting(Typing typing) {
        this.typing = typing;
        tools = typing.tools();
    }

    /** The item of a list that is selected or being written. */
    Optional<ListItem> item() {
        return typing.session().isPresent() ? typing.session().get().place().item() : tools.persona()
                .flatMap(persona -> Target.find(persona, tools.cursor().selection().elementId())).flatMap(ListItem::of);
    }

    private Session session() {
        return typing.session().orElseThrow();
    }

    /** Whether what is written is the text by which items of the list are known, and not something else about one. */
    private boolean isWording(ListItem item) {
        Origin origin = session().place().origin();
        return item.index() >= 0 && origin.equals(ListItem.origin(item.item()));
    }

    private void start(EObject item, int caret) {
        if (typing.start(ListItem.origin(item))) {
            typing.place(caret, false);
        }
    }

    /** Enter in an item: on to a new one behind it, with what stood behind the caret; from an empty one out of the list. */
    void enter(ListItem item) {
        TextBuffer buffer = session().buffer();
        if (buffer.text().isBlank()) {
            typing.end(true);
            return;
        }
        String head = buffer.text().substring(0, buffer.from());
        String tail = buffer.text().substring(buffer.to());
        if (!isWording(item) || tail.isBlank()) {
            fresh(item, item.index() + 1);
        } else if (head.isBlank()) {
            fresh(item, item.index());
        } else {
            split(item, head.strip(), tail.strip());
        }
    }

    private void fresh(ListItem item, int index) {
        typing.start(typing.places().fresh(item.list(), index), tools.cursor().selection());
    }

    private void split(ListItem item, String head, String tail) {
        typing.end(true);
        EAttribute wording = ListItem.wording(item.item().eClass());
        EObject rest = EcoreUtil.create(item.item().eClass());
        rest.eSet(wording, tail);
        EditingDomain domain = tools.editing().domain();
        int index = item.index() + 1;
        tools.editing().execute(StepNames.of("edit.add", item.list()), Edits.all(List.of(
                TraitEdits.setFeature(domain, item.item(), wording, head),
                AddCommand.create(domain, item.item().eContainer(), item.item().eContainingFeature(), Identifiers.complete(rest), index))));
        start(rest, 0);
    }

    /** Backspace at the beginning of an item, or Delete at its end: it becomes one with its neighbour. @return whether it could */
    boolean join(ListItem item, int direction) {
        TextBuffer buffer = session().buffer();
        if (buffer.text().isEmpty()) {
            return direction < 0 && removeEmpty(item);
        }
        boolean edge = !buffer.isSelected() && buffer.caret() == (direction < 0 ? 0 : buffer.text().length());
        int other = item.index() + direction;
        if (!edge || !isWording(item) || other < 0 || other >= item.list().items().size()) {
            return false;
        }
        EObject first = (EObject) item.list().items().get(Math.min(item.index(), other));
        EObject second = (EObject) item.list().items().get(Math.max(item.index(), other));
        EAttribute wording = ListItem.wording(first.eClass());
        String head = text(first, wording);
        // what somebody told about an item must not vanish with it
        boolean free = second.eContents().isEmpty() && second.eClass().getEAllAttributes().stream().allMatch(feature -> feature == wording
                || feature == PersonaPackage.Literals.IDENTIFIED__ID || feature == PersonaPackage.Literals.STATEMENT__WEIGHT || !second.eIsSet(feature));
        if (free) {
            typing.end(true);
            EditingDomain domain = tools.editing().domain();
            List<Command> steps = new ArrayList<>(List.of(TraitEdits.setFeature(domain, first, wording, head + text(second, wording))));
            steps.add(TraitEdits.remove(domain, second));
            tools.editing().execute(StepNames.of("edit.change", item.list()), Edits.all(steps));
            start(first, head.length());
        }
        return free;
    }

    private static String text(EObject item, EAttribute wording) {
        return item.eGet(wording) instanceof String words ? words : "";
    }

    /** Away with an empty item, and back to the one before. */
    private boolean removeEmpty(ListItem item) {
        int index = place(item);
        List<?> items = item.list().items();
        Object before = index > 0 && index <= items.size() ? items.get(index - 1) : null;
        if (before instanceof EObject element) {
            typing.start(ListItem.origin(element));
        } else {
            typing.end(true);
        }
        return true;
    }

    /** Where in its list the item that is written is, or comes. */
    private int place(ListItem item) {
        return item.index() < 0 && session().place() instanceof FreshItem fresh ? fresh.index() : item.index();
    }

    /** From an end of an item on to its neighbour. @return whether there is one */
    boolean go(ListItem item, int step) {
        int index = item.index() + step;
        if (!isWording(item) || index < 0 || index >= item.list().items().size()) {
            return false;
        }
        EObject next = (EObject) item.list().items().get(index);
        start(next, step > 0 ? 0 : Integer.MAX_VALUE);
        return true;
    }

    /** Lines behind an item, each as an item of its own; writing goes on in the last one. */
    void paste(ListItem item, String lines) {
        int index = item.index() < 0 ? place(item) : item.index() + 1;
        typing.end(true);
        List<EObject> items = Editing.items(item.list(), lines);
        tools.editing().add(item.list(), items, Math.min(index, item.list().items().size()));
        if (!items.isEmpty()) {
            typing.start(ListItem.origin(items.getLast()));
        }
    }

    /** Moves an item within its list. @return whether it could be moved */
    boolean move(ListItem item, int step) {
        int index = item.index();
        if (index < 0 || index + step < 0 || index + step >= item.list().items().size()) {
            return false;
        }
        OptionalInt caret = typing.session().map(session -> OptionalInt.of(session.buffer().caret())).orElse(OptionalInt.empty());
        Origin origin = typing.session().map(session -> session.place().origin()).orElse(tools.cursor().selection());
        typing.end(true);
        if (item.index() < 0) {
            // an emptied one has left with its text
            return true;
        }
        tools.editing().move(item.list(), item.item(), index + step);
        caret.ifPresent(offset -> {
            if (typing.start(origin)) {
                typing.place(offset, false);
            }
        });
        return true;
    }

    /** Says how much an item matters. @return whether it can matter more or less */
    boolean weigh(int weight) {
        Optional<Slot> slot = item().filter(item -> item.index() >= 0 && item.item() instanceof Statement)
                .map(item -> Slot.of(item.item(), PersonaPackage.Literals.STATEMENT__WEIGHT));
        slot.ifPresent(found -> tools.editing().set(found, Integer.valueOf(weight).equals(found.value()) ? null : weight));
        return slot.isPresent();
    }
}
