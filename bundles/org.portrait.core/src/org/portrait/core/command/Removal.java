/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.TraitGroup;
import org.portrait.model.trait.Trait;

/** Removes elements and traits, and trait groups that nothing is left of. */
final class Removal {

    private Removal() {
    }

    static Command of(EditingDomain domain, Collection<? extends EObject> elements) {
        Map<EObject, Map<EStructuralFeature, Set<Object>>> doomed = new LinkedHashMap<>();
        elements.stream().filter(element -> element.eContainer() != null)
                .forEach(element -> doom(doomed, element.eContainer(), element.eContainingFeature(), element));
        return command(domain, doomed);
    }

    static Command of(EditingDomain domain, Persona persona, Collection<Trait> traits) {
        Map<EObject, Map<EStructuralFeature, Set<Object>>> doomed = new LinkedHashMap<>();
        for (Trait trait : traits) {
            trait.holder(persona).ifPresent(holder -> {
                if (holder.eIsSet(trait.feature())) {
                    Object value = holder.eGet(trait.feature());
                    (value instanceof List<?> items ? List.copyOf(items) : List.of(value))
                            .forEach(item -> doom(doomed, holder, trait.feature(), item));
                }
                ((Evidenced) holder).getEvidence().stream().filter(evidence -> trait.feature().getName().equals(evidence.getTrait()))
                        .forEach(evidence -> doom(doomed, holder, PersonaPackage.Literals.EVIDENCED__EVIDENCE, evidence));
            });
        }
        return command(domain, doomed);
    }

    /** Whether a trait group says nothing more once a feature is unset. */
    static boolean emptiesGroup(TraitGroup group, EStructuralFeature feature) {
        return group.eContainer() != null && group.eClass().getEAllStructuralFeatures().stream()
                .allMatch(other -> other == feature || other == PersonaPackage.Literals.IDENTIFIED__ID || !group.eIsSet(other));
    }

    private static void doom(Map<EObject, Map<EStructuralFeature, Set<Object>>> doomed, EObject holder, EStructuralFeature feature,
            Object value) {
        doomed.computeIfAbsent(holder, any -> new LinkedHashMap<>()).computeIfAbsent(feature, any -> new LinkedHashSet<>()).add(value);
    }

    private static Command command(EditingDomain domain, Map<EObject, Map<EStructuralFeature, Set<Object>>> doomed) {
        List<Command> commands = new ArrayList<>();
        doomed.forEach((holder, features) -> {
            if (holder instanceof TraitGroup group && empties(group, features)) {
                commands.add(SetCommand.create(domain, group.eContainer(), group.eContainingFeature(), null));
            } else {
                features.forEach((feature, values) -> commands.add(feature.isMany()
                        ? RemoveCommand.create(domain, holder, feature, List.copyOf(values))
                        : SetCommand.create(domain, holder, feature, feature instanceof EReference ? null : SetCommand.UNSET_VALUE)));
            }
        });
        return Edits.all(commands);
    }

    private static boolean empties(TraitGroup group, Map<EStructuralFeature, Set<Object>> features) {
        return group.eContainer() != null && group.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != PersonaPackage.Literals.IDENTIFIED__ID && group.eIsSet(feature))
                .allMatch(feature -> features.containsKey(feature)
                        && (!feature.isMany() || ((List<?>) group.eGet(feature)).size() == features.get(feature).size()));
    }
}
