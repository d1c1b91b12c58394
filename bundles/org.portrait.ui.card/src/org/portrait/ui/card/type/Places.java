/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.compose.Offers;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.CardTemplates;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Reading;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** Finds what can be written at an origin of the card, and what comes next. */
final class Places {

    private static final double ROUNDING = 0.5;

    private final CardEditing tools;

    /** Something that can be written: a text, or another value. */
    sealed interface Place {
    }

    /** A text, written where it stands. */
    record Words(TextPlace text) implements Place {
    }

    /** A value that has a small editor of its own. */
    record Value(Slot slot) implements Place {
    }

    Places(CardEditing tools) {
        this.tools = tools;
    }

    /** Whether an origin stands for something that the persona does not say yet. */
    boolean isOffer(Origin origin) {
        return tools.persona().filter(persona -> origin.elementId().equals(persona.getId()))
                .map(persona -> origin.feature().startsWith(Offers.MORE)
                        || Trait.find(origin.feature()).filter(trait -> !trait.isPresent(persona)).isPresent())
                .orElse(false);
    }

    /**
     * The names that a place has on the card: a trait is offered under another one than it is said under, and the picture can be behind
     * the document for a moment. The one asked for is the first.
     */
    List<Origin> names(Origin origin) {
        return tools.persona().flatMap(persona -> Target.of(persona, origin).filter(target -> target.item().isEmpty()).flatMap(Target::trait)
                .map(trait -> Stream.of(origin, Target.origin(persona, trait), Origin.of(persona.getId(), trait.key())).distinct().toList()))
                .orElseGet(() -> List.of(origin));
    }

    /** What is written at an origin; empty where nothing can be. */
    Optional<Place> at(Origin origin) {
        return tools.persona().flatMap(persona -> Target.of(persona, origin).filter(target -> target.slots().size() == 1)
                .filter(target -> target.trait().map(CardTemplates.of(persona)::shows).orElse(true))
                .flatMap(target -> at(persona, origin, target)));
    }

    private Optional<Place> at(Persona persona, Origin origin, Target target) {
        if (target.item().isPresent()) {
            return Target.find(persona, origin.elementId()).flatMap(element -> at(element, origin.feature()));
        }
        return at(target.slot());
    }

    private Optional<Place> at(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference list) {
            return at(Slot.of(element, list));
        }
        return Optional.of(ofAttribute(Slot.of(element, feature == null ? ListItem.wording(element.eClass()) : feature)));
    }

    /** What is written for a slot: of a list its first item, or one that begins it. */
    Optional<Place> at(Slot slot) {
        if (slot.feature() instanceof EReference list) {
            if (!list.isMany()) {
                return Optional.empty();
            }
            return slot.items().isEmpty() ? Optional.of(fresh(slot, 0))
                    : Optional.of(ofAttribute(Slot.of((EObject) slot.items().getFirst(), ListItem.wording(ListItem.type(slot)))));
        }
        if (slot.feature() == PersonaPackage.Literals.DEMOGRAPHY__AGE) {
            Slot birth = Slot.of(slot.owner(), slot.group(), PersonaPackage.Literals.DEMOGRAPHY__BIRTH_DATE);
            return Optional.of(new Value(birth.isFilled() ? birth : slot));
        }
        return Optional.of(ofAttribute(slot));
    }

    private Place ofAttribute(Slot slot) {
        boolean words = slot.feature().getEType().getInstanceClass() == String.class && !slot.feature().isMany()
                && slot.feature() != PersonaPackage.Literals.PERSONA__TEMPLATE && slot.feature() != PersonaPackage.Literals.PERSONA__THEME;
        return words ? new Words(new FeatureText(tools.editing().domain(), slot)) : new Value(slot);
    }

    /** A new item of a list. */
    Place fresh(Slot list, int index) {
        return new Words(new FreshItem(tools.editing().domain(), list, index));
    }

    /** The title of a block. */
    Optional<Place> title(String block) {
        return tools.persona().map(persona -> new Words(new BlockTitle(tools, persona, block)));
    }

    /**
     * The origin after one in reading order where something can be written: first the other features of the same item, also those that
     * say nothing yet, then what else the card shows.
     *
     * @param item the item that is written now, if it is one
     * @param passed where nobody wants to go again
     */
    Optional<Origin> next(Scene scene, Origin from, Optional<ListItem> item, int step, Collection<Origin> passed) {
        return item.flatMap(now -> sibling(now, from, step)).or(() -> beyond(scene, from, item.map(ListItem::listOrigin), step, passed));
    }

    private static Optional<Origin> sibling(ListItem now, Origin from, int step) {
        if (now.index() < 0) {
            return Optional.empty();
        }
        List<EStructuralFeature> features = new ArrayList<>(ListItem.features(now.item().eClass()));
        features.addAll(ListItem.lists(now.item().eClass()));
        int index = features.indexOf(now.item().eClass().getEStructuralFeature(from.feature())) + step;
        return index < 0 || index >= features.size() ? Optional.empty() : Optional.of(origin(now.item(), features.get(index)));
    }

    private static Origin origin(EObject element, EStructuralFeature feature) {
        return Origin.of(((Identified) element).getId(), feature.getName());
    }

    private Optional<Origin> beyond(Scene scene, Origin from, Optional<Origin> list, int step, Collection<Origin> passed) {
        List<Reading.Stop> stops = new ArrayList<>(Reading.of(scene, origin -> true).stops());
        List<Origin> here = names(from);
        int shown = indexOf(stops, here);
        int index = shown < 0 && list.isPresent() ? indexOf(stops, names(list.get())) : shown;
        int at = index < 0 ? step > 0 ? 0 : stops.size() - 1 : index + step;
        return first(stops, at, here, step, passed);
    }

    /** The origin after the title of a block, or before it, where something can be written. @param passed where nobody wants to go again */
    Optional<Origin> besideTitle(Scene scene, String block, int step, Collection<Origin> passed) {
        List<Reading.Stop> stops = Reading.of(scene, origin -> true).stops();
        Optional<Card.Block> box = tools.canvas().card().stream().flatMap(card -> card.blocks().stream())
                .filter(shown -> shown.name().equals(block)).findFirst();
        int inside = 0;
        while (box.isPresent() && inside < stops.size() && !isIn(stops.get(inside), box.get())) {
            inside++;
        }
        return first(stops, step > 0 ? inside : inside - 1, List.of(Origin.NONE), step, passed);
    }

    private static boolean isIn(Reading.Stop stop, Card.Block block) {
        return stop.page() == block.page() && block.area().contains(stop.area(), ROUNDING);
    }

    private Optional<Origin> first(List<Reading.Stop> stops, int start, List<Origin> here, int step, Collection<Origin> passed) {
        for (int at = start; at >= 0 && at < stops.size(); at += step) {
            Optional<Origin> found = enter(stops.get(at).origin(), here, step).filter(origin -> !passed.contains(origin));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where a place stands among the stops; else where another one of the same element does. */
    private static int indexOf(List<Reading.Stop> stops, List<Origin> names) {
        Origin from = names.getFirst();
        int same = -1;
        for (int i = 0; i < stops.size(); i++) {
            Origin stop = stops.get(i).origin();
            if (names.contains(stop)) {
                return i;
            }
            same = stop.elementId().equals(from.elementId()) && !from.isNone() ? i : same;
        }
        return same;
    }

    /** Where writing begins when somebody comes to a stop; empty where it does not. @param from the names of the place before */
    private Optional<Origin> enter(Origin stop, List<Origin> from, int step) {
        Persona persona = tools.persona().orElse(null);
        Target target = persona == null || stop.feature().startsWith(Offers.MORE) ? null : Target.of(persona, stop).orElse(null);
        if (target == null || target.slots().size() > 1) {
            return Optional.empty();
        }
        if (target.item().isPresent()) {
            EObject element = Target.find(persona, stop.elementId()).orElseThrow();
            boolean list = element.eClass().getEStructuralFeature(stop.feature()) instanceof EReference;
            if (list || stop.elementId().equals(from.getFirst().elementId())) {
                return Optional.empty();
            }
            List<EAttribute> features = ListItem.features(element.eClass());
            return Optional.of(origin(element, step > 0 ? features.getFirst() : features.getLast()));
        }
        boolean filledList = target.slot().feature() instanceof EReference && !target.slot().items().isEmpty();
        boolean onlyFact = filledList && target.slot().items().size() == 1;
        return (!filledList || onlyFact) && at(stop).isPresent() && !from.contains(stop) ? Optional.of(stop) : Optional.empty();
    }
}
