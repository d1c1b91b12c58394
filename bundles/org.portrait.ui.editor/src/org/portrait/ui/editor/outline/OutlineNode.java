/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Target;

/** A node of the outline. Two nodes are equal when they stand for the same place, so that a tree keeps what is open. */
public sealed interface OutlineNode {

    /** A project, segment or persona. */
    record Subject(EObject element) implements OutlineNode {
    }

    /** A block of a persona's card. */
    record Block(Persona persona, String name) implements OutlineNode {
    }

    /** A trait group of a persona, with what no block of its card names. */
    record Group(Persona persona, EReference group) implements OutlineNode {
    }

    /** A trait that a persona says something about. */
    record Said(Persona persona, Trait trait) implements OutlineNode {
    }

    /** What stands below a node; only what says something. */
    static List<OutlineNode> children(OutlineNode node) {
        return switch (node) {
            case Subject(Project project) -> Stream.<EObject>concat(project.getSegments().stream(), project.getPersonas().stream())
                    .<OutlineNode>map(Subject::new).toList();
            case Subject(Segment segment) -> segment.getPersonas().stream().<OutlineNode>map(Subject::new).toList();
            case Subject(Persona persona) -> {
                Map<String, List<Trait>> blocks = blocks(persona);
                yield Stream.of(blocks.keySet().stream().<OutlineNode>map(name -> new Block(persona, name)),
                        said(persona, null, blocks), Trait.groups().stream().filter(group -> said(persona, group, blocks).findAny().isPresent())
                                .<OutlineNode>map(group -> new Group(persona, group))).flatMap(nodes -> nodes).toList();
            }
            case Subject other -> List.of();
            case Block(Persona persona, String name) -> blocks(persona).getOrDefault(name, List.of()).stream()
                    .<OutlineNode>map(trait -> new Said(persona, trait)).toList();
            case Group(Persona persona, EReference group) -> said(persona, group, blocks(persona)).toList();
            case Said said -> List.of();
        };
    }

    private static Stream<OutlineNode> said(Persona persona, EReference group, Map<String, List<Trait>> blocks) {
        return Trait.all().stream().filter(trait -> trait.group() == group && trait.isPresent(persona))
                .filter(trait -> blocks.values().stream().noneMatch(traits -> traits.contains(trait))).map(trait -> new Said(persona, trait));
    }

    /** What the persona says by the blocks of its card that name it, in their order; a trait that several name is in the first. */
    private static Map<String, List<Trait>> blocks(Persona persona) {
        Map<String, List<Trait>> blocks = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        CardTemplates.of(persona).blocks().stream().filter(block -> !block.hidden()).forEach(block -> {
            List<Trait> traits = block.traits().stream().map(Trait::find).flatMap(Optional::stream)
                    .filter(trait -> trait.isPresent(persona) && seen.add(trait.key())).toList();
            if (!traits.isEmpty()) {
                blocks.put(block.id(), traits);
            }
        });
        return blocks;
    }

    /** The node above; empty for the project. */
    static Optional<OutlineNode> parent(OutlineNode node) {
        return switch (node) {
            case Subject(EObject element) -> Optional.ofNullable(element.eContainer()).map(Subject::new);
            case Block(Persona persona, String name) -> Optional.of(new Subject(persona));
            case Group(Persona persona, EReference group) -> Optional.of(new Subject(persona));
            case Said(Persona persona, Trait trait) -> blocks(persona).entrySet().stream().filter(block -> block.getValue().contains(trait))
                    .findFirst().<OutlineNode>map(block -> new Block(persona, block.getKey()))
                    .or(() -> Optional.of(trait.group() == null ? new Subject(persona) : new Group(persona, trait.group())));
        };
    }

    /** The node of a selection in a subject: the trait that it belongs to, else the subject. */
    static OutlineNode of(EObject subject, Origin selection) {
        return Target.of(subject, selection).flatMap(Target::trait).filter(trait -> subject instanceof Persona persona && trait.isPresent(persona))
                .<OutlineNode>map(trait -> new Said((Persona) subject, trait)).orElseGet(() -> new Subject(subject));
    }

    /** The project, segment or persona that it belongs to. */
    default EObject subject() {
        return switch (this) {
            case Subject(EObject element) -> element;
            case Block(Persona persona, String name) -> persona;
            case Group(Persona persona, EReference group) -> persona;
            case Said(Persona persona, Trait trait) -> persona;
        };
    }

    /** The element that it stands for. */
    default EObject element() {
        return switch (this) {
            case Subject(EObject element) -> element;
            case Block(Persona persona, String name) -> persona;
            case Group(Persona persona, EReference group) -> (EObject) persona.eGet(group);
            case Said(Persona persona, Trait trait) -> trait.holder(persona).orElse(persona);
        };
    }

    /** What to select in the pages. */
    default Origin origin() {
        return switch (this) {
            case Subject any -> Origin.NONE;
            case Block any -> Origin.NONE;
            case Group(Persona persona, EReference group) -> persona.eGet(group) instanceof Identified part ? Origin.of(part.getId()) : Origin.NONE;
            case Said(Persona persona, Trait trait) -> Target.origin(persona, trait);
        };
    }

    /** What to read. */
    default String label(Locale locale) {
        return switch (this) {
            case Subject(EObject element) -> Labels.label(element, locale);
            case Block(Persona persona, String name) -> CardTemplates.of(persona).blocks().stream().filter(block -> block.id().equals(name))
                    .findFirst().map(block -> Designs.title(block, locale)).orElse(name);
            case Group(Persona persona, EReference group) -> ModelTexts.name(group, locale);
            case Said(Persona persona, Trait trait) -> trait.name(locale);
        };
    }

    /** What stands quietly behind the label: the value, or how many items there are. */
    default String detail(Locale locale) {
        return switch (this) {
            case Said(Persona persona, Trait trait) -> Details.of(trait, persona, locale);
            case Subject(Segment segment) -> Integer.toString(segment.getPersonas().size());
            case Subject(Project project) -> Integer.toString(Personas.of(project).size());
            default -> "";
        };
    }
}
