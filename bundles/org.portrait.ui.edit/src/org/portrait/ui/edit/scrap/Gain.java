/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Child;
import org.portrait.model.CustomTrait;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Scale;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

/**
 * What one persona gains from what another says. Lists get the items that they do not have, empty places are filled. What is there and says
 * something else is kept, unless it shall give way; nothing else is ever lost. Items have identifiers of their own afterwards.
 *
 * <p>Evidence comes along only where both are the same persona: elsewhere it would vouch for somebody on whom it was never found, so there
 * the items are assumptions.
 *
 * @param into     who gains
 * @param values   by trait: the value, or the items that are added
 * @param replaced items that give way, with those that come instead
 * @param evidence on traits as a whole, by trait
 * @param kept     traits on which something else is said and stays
 */
record Gain(Persona into, Map<Trait, Object> values, Map<EObject, EObject> replaced, Map<Trait, List<Evidence>> evidence, List<Trait> kept) {

    /** @param replacing whether what is there and says something else gives way */
    static Gain of(Persona from, Persona into, boolean replacing) {
        boolean same = Objects.equals(from.getId(), into.getId());
        Gain gain = new Gain(into, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (Trait trait : Trait.all()) {
            if (!trait.isPresent(from)) {
                continue;
            }
            boolean empty = !trait.isPresent(into);
            Object value = trait.get(from);
            boolean differs = value instanceof List<?> items ? gain.take(trait, items, same, replacing) : !empty && !value.equals(trait.get(into));
            if (!(value instanceof List<?>) && (empty || differs && replacing)) {
                gain.values.put(trait, value);
            }
            if (differs && !replacing) {
                gain.kept.add(trait);
            }
            if (same && empty) {
                gain.evidence.put(trait, own(trait, from));
            }
        }
        return gain;
    }

    /** @return whether something else is said on one of the items */
    private boolean take(Trait trait, List<?> items, boolean evidence, boolean replacing) {
        Map<Object, EObject> there = ((List<?>) trait.get(into)).stream().map(EObject.class::cast)
                .collect(Collectors.toMap(Gain::key, item -> item, (first, second) -> first));
        List<EObject> fresh = new ArrayList<>();
        boolean differs = false;
        for (Object each : items) {
            EObject item = (EObject) each;
            EObject other = there.get(key(item));
            if (other == null) {
                fresh.add(fresh(item, evidence));
            } else if (!says(other, item)) {
                differs = true;
                if (replacing) {
                    replaced.put(other, fresh(item, evidence));
                }
            }
        }
        if (!fresh.isEmpty()) {
            values.put(trait, fresh);
        }
        return differs;
    }

    /** A copy with identifiers of its own. */
    static EObject fresh(EObject item, boolean evidence) {
        EObject copy = EcoreUtil.copy(item);
        if (!evidence) {
            List<EObject> parts = new ArrayList<>(List.of(copy));
            copy.eAllContents().forEachRemaining(parts::add);
            parts.forEach(Gain::forget);
        }
        return Identifiers.renew(copy);
    }

    private static void forget(EObject part) {
        if (part instanceof Evidenced evidenced) {
            evidenced.getEvidence().clear();
        }
    }

    private static List<Evidence> own(Trait trait, Persona from) {
        return trait.holder(from).map(holder -> ((Evidenced) holder).getEvidence().stream()
                .filter(evidence -> trait.feature().getName().equals(evidence.getTrait()))
                .map(evidence -> Identifiers.renew(EcoreUtil.copy(evidence))).toList()).orElse(List.of());
    }

    /** What tells an item from others of its list: what it is about. */
    private static Object key(EObject item) {
        return switch (item) {
            case Scale scale -> Stream.of(scale.getLeft(), scale.getRight()).map(Gain::folded).toList();
            case CustomTrait own -> folded(own.getName());
            case Child child -> List.of(folded(child.getName()), String.valueOf(child.getAge()));
            case Participant participant -> List.of(folded(participant.getName()), participant.getRole(), folded(participant.getRelation()));
            case Statement statement -> folded(statement.getText());
            default -> item;
        };
    }

    private static String folded(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an item says all that another does; how much it matters and what vouches for it aside. */
    private static boolean says(EObject item, EObject other) {
        return other.eClass() == item.eClass() && other.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != Literals.IDENTIFIED__ID && feature != Literals.STATEMENT__WEIGHT
                && feature != Literals.EVIDENCED__EVIDENCE)
                .filter(other::eIsSet).allMatch(feature -> feature instanceof EReference || sameWords(item.eGet(feature), other.eGet(feature)));
    }

    private static boolean sameWords(Object one, Object other) {
        return one instanceof String text && other instanceof String words ? folded(text).equals(folded(words)) : Objects.equals(one, other);
    }

    /** All of it as one command; an identity when there is nothing to gain. */
    Command command(EditingDomain domain) {
        List<Command> commands = new ArrayList<>();
        Set<EReference> created = new HashSet<>();
        replaced.forEach((item, other) -> commands.add(TraitEdits.replace(domain, item, other)));
        values.forEach((trait, value) -> {
            if (trait.holder(into).isEmpty()) {
                if (created.add(trait.group())) {
                    commands.add(SetCommand.create(domain, into, trait.group(), group(trait.group())));
                }
                return;
            }
            commands.add(value instanceof List<?> items ? TraitEdits.addAll(domain, into, trait, items.stream().map(EObject.class::cast).toList(),
                    TraitEdits.END) : TraitEdits.set(domain, into, trait, value));
            List<Evidence> vouching = evidence.getOrDefault(trait, List.of());
            if (!vouching.isEmpty()) {
                commands.add(AddCommand.create(domain, trait.holder(into).get(), Literals.EVIDENCED__EVIDENCE, vouching));
            }
        });
        return Edits.all(commands);
    }

    /** A trait group that is missing, with all that comes into it. */
    private EObject group(EReference reference) {
        EObject group = EcoreUtil.create(reference.getEReferenceType());
        values.forEach((trait, value) -> {
            if (trait.group() == reference) {
                group.eSet(trait.feature(), value);
                ((Evidenced) group).getEvidence().addAll(evidence.getOrDefault(trait, List.of()));
            }
        });
        return Identifiers.complete(group);
    }
}
