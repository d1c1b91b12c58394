/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.TraitGroup;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

/**
 * Edits of what a persona says, each as one command that can be undone. A trait group that is missing is created with its
 * first trait and leaves with its last one; elements get their identifiers here. The commands only take effect when they
 * are executed, normally on the command stack of the domain; where nothing would change, an {@link IdentityCommand} is returned.
 */
public final class TraitEdits {

    /** Index that stands for the end of a list. */
    public static final int END = CommandParameter.NO_INDEX;

    private TraitEdits() {
    }

    /**
     * Gives a trait a value, normalised by {@link Values#normalise}. {@code null}, a blank text, an empty list or the default
     * unset the trait.
     *
     * @throws InvalidValueException when the trait cannot hold the value
     */
    public static Command set(EditingDomain domain, Persona persona, Trait trait, Object value) {
        Object normal = Values.normalise(trait.feature(), value);
        EObject holder = trait.holder(persona).orElse(null);
        if (holder == null) {
            return normal == null ? IdentityCommand.INSTANCE : SetCommand.create(domain, persona, trait.group(), group(trait, normal));
        }
        return set(domain, holder, trait.feature(), normal);
    }

    /**
     * Gives a feature of any element a value, for example the weight of a goal or the name of a segment; as {@link #set} does.
     *
     * @throws InvalidValueException when the feature cannot hold the value
     */
    public static Command setFeature(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
        return set(domain, element, feature, Values.normalise(feature, value));
    }

    /**
     * Gives a feature of a single part a value, for example the glasses of the portrait, creating the part when it is missing.
     *
     * @param part    a containment reference of the element to at most one part
     * @param feature a feature of the part
     * @throws InvalidValueException when the feature cannot hold the value
     */
    public static Command setPart(EditingDomain domain, EObject element, EReference part, EStructuralFeature feature, Object value) {
        Object normal = Values.normalise(feature, value);
        if (element.eGet(part) instanceof EObject existing) {
            return set(domain, existing, feature, normal);
        }
        if (normal == null) {
            return IdentityCommand.INSTANCE;
        }
        EObject created = EcoreUtil.create(part.getEReferenceType());
        created.eSet(feature, normal);
        return SetCommand.create(domain, element, part, Identifiers.complete(created));
    }

    /** Adds an item to a trait that is a list, at an index or at the {@link #END}. */
    public static Command add(EditingDomain domain, Persona persona, Trait trait, EObject item, int index) {
        return addAll(domain, persona, trait, List.of(item), index);
    }

    /** Adds several items to a trait that is a list, keeping their order. */
    public static Command addAll(EditingDomain domain, Persona persona, Trait trait, List<? extends EObject> items, int index) {
        items.forEach(Identifiers::complete);
        if (items.isEmpty()) {
            return IdentityCommand.INSTANCE;
        }
        return trait.holder(persona).map(holder -> AddCommand.create(domain, holder, trait.feature(), items, index))
                .orElseGet(() -> SetCommand.create(domain, persona, trait.group(), group(trait, items)));
    }

    /**
     * Adds the lines of a text as items of a list: one item a line, bullets and numbering removed, blank lines skipped.
     * A line {@code left – right} becomes a scale where scales are kept.
     */
    public static Command paste(EditingDomain domain, Persona persona, Trait trait, String lines, int index) {
        return addAll(domain, persona, trait, items(trait, lines), index);
    }

    /** New items of a list trait, one for each line of a text; they belong to no persona yet. */
    public static List<EObject> items(Trait trait, String lines) {
        EClass type = ((EReference) trait.feature()).getEReferenceType();
        return TextLines.items(lines).stream().map(line -> TextLines.element(type, line)).map(Identifiers::complete).toList();
    }

    /** Removes an element from what contains it; a trait group that becomes empty leaves with it. */
    public static Command remove(EditingDomain domain, EObject element) {
        return removeAll(domain, List.of(element));
    }

    /** Removes several elements as one step, each as {@link #remove} does. */
    public static Command removeAll(EditingDomain domain, Collection<? extends EObject> elements) {
        return Removal.of(domain, elements);
    }

    /** Removes everything that a persona says on several traits, with the evidence about them, as one step. */
    public static Command clear(EditingDomain domain, Persona persona, Collection<Trait> traits) {
        return Removal.of(domain, persona, traits);
    }

    /** Moves an item within its list to an index. */
    public static Command move(EditingDomain domain, EObject item, int index) {
        List<?> items = (List<?>) item.eContainer().eGet(item.eContainingFeature());
        int target = index == END ? items.size() - 1 : Math.clamp(index, 0, items.size() - 1);
        return items.indexOf(item) == target ? IdentityCommand.INSTANCE
                : MoveCommand.create(domain, item.eContainer(), item.eContainingFeature(), item, target);
    }

    /**
     * Moves an item into another list that can have it; a trait group that becomes empty leaves.
     *
     * @param holder of the other list
     * @param index  in the other list, or the {@link #END}
     */
    public static Command moveInto(EditingDomain domain, EObject item, EObject holder, EReference list, int index) {
        EObject source = item.eContainer();
        EStructuralFeature feature = item.eContainingFeature();
        List<Command> steps = new ArrayList<>(List.of(RemoveCommand.create(domain, source, feature, item),
                AddCommand.create(domain, holder, list, item, index)));
        boolean last = ((List<?>) source.eGet(feature)).size() == 1;
        if (last && source != holder && source instanceof TraitGroup group && Removal.emptiesGroup(group, feature)) {
            steps.add(SetCommand.create(domain, group.eContainer(), group.eContainingFeature(), null));
        }
        return Edits.all(steps);
    }

    /** Puts another item in the place of one in a list, or another part in the place of a single one. */
    public static Command replace(EditingDomain domain, EObject item, EObject replacement) {
        Identifiers.complete(replacement);
        EObject holder = item.eContainer();
        EStructuralFeature feature = item.eContainingFeature();
        return feature.isMany()
                ? SetCommand.create(domain, holder, feature, replacement, ((List<?>) holder.eGet(feature)).indexOf(item))
                : SetCommand.create(domain, holder, feature, replacement);
    }

    /** Adds evidence about a trait. */
    public static Command addEvidence(EditingDomain domain, Persona persona, Trait trait, Evidence evidence) {
        evidence.setTrait(trait.feature().getName());
        Identifiers.complete(evidence);
        EObject holder = trait.holder(persona).orElse(null);
        if (holder == null) {
            EObject group = EcoreUtil.create(trait.group().getEReferenceType());
            ((Evidenced) group).getEvidence().add(evidence);
            return SetCommand.create(domain, persona, trait.group(), Identifiers.complete(group));
        }
        return AddCommand.create(domain, holder, PersonaPackage.Literals.EVIDENCED__EVIDENCE, evidence);
    }

    /** Adds evidence about an element as a whole, for example a goal or a segment. */
    public static Command addEvidence(EditingDomain domain, Evidenced element, Evidence evidence) {
        Identifiers.complete(evidence);
        return AddCommand.create(domain, element, PersonaPackage.Literals.EVIDENCED__EVIDENCE, evidence);
    }

    private static EObject group(Trait trait, Object value) {
        EObject group = EcoreUtil.create(trait.group().getEReferenceType());
        group.eSet(trait.feature(), value);
        return Identifiers.complete(group);
    }

    private static Command set(EditingDomain domain, EObject holder, EStructuralFeature feature, Object normal) {
        Object current = holder.eGet(feature);
        Object wanted = normal == null && feature.isMany() ? List.of() : normal;
        if (normal == null ? !holder.eIsSet(feature) : normal.equals(current)) {
            return IdentityCommand.INSTANCE;
        }
        if (normal == null && holder instanceof TraitGroup group && Removal.emptiesGroup(group, feature)) {
            return SetCommand.create(domain, group.eContainer(), group.eContainingFeature(), null);
        }
        if (wanted instanceof Collection<?> items) {
            items.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(Identifiers::complete);
            return SetCommand.create(domain, holder, feature, wanted);
        }
        return SetCommand.create(domain, holder, feature, normal == null ? SetCommand.UNSET_VALUE : identified(normal));
    }

    private static Object identified(Object value) {
        return value instanceof EObject element ? Identifiers.complete(element) : value;
    }
}
