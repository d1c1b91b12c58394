/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.card.scene.Origin;
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

    /** A trait group of a persona. */
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
            case Subject(Persona persona) -> Stream.<OutlineNode>concat(
                    said(persona, null), Trait.groups().stream().filter(group -> said(persona, group).findAny().isPresent())
                            .map(group -> new Group(persona, group))).toList();
            case Subject other -> List.of();
            case Group(Persona persona, EReference group) -> said(persona, group).toList();
            case Said said -> List.of();
        };
    }

    private static Stream<OutlineNode> said(Persona persona, EReference group) {
        return Trait.all().stream().filter(trait -> trait.group() == group && trait.isPresent(persona))
                .map(trait -> new Said(persona, trait));
    }

    /** The node above; empty for the project. */
    static Optional<OutlineNode> parent(OutlineNode node) {
        return switch (node) {
            case Subject(EObject element) -> Optional.ofNullable(element.eContainer()).map(Subject::new);
            case Group(Persona persona, EReference group) -> Optional.of(new Subject(persona));
            case Said(Persona persona, Trait trait) -> Optional
                    .of(trait.group() == null ? new Subject(persona) : new Group(persona, trait.group()));
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
            case Group(Persona persona, EReference group) -> persona;
            case Said(Persona persona, Trait trait) -> persona;
        };
    }

    /** The element that it stands for. */
    default EObject element() {
        return switch (this) {
            case Subject(EObject element) -> element;
            case Group(Persona persona, EReference group) -> (EObject) persona.eGet(group);
            case Said(Persona persona, Trait trait) -> trait.holder(persona).orElse(persona);
        };
    }

    /** What to select in the pages. */
    default Origin origin() {
        return switch (this) {
            case Subject any -> Origin.NONE;
            case Group(Persona persona, EReference group) -> persona.eGet(group) instanceof Identified part ? Origin.of(part.getId()) : Origin.NONE;
            case Said(Persona persona, Trait trait) -> Target.origin(persona, trait);
        };
    }

    /** What to read. */
    default String label(Locale locale) {
        return switch (this) {
            case Subject(EObject element) -> Labels.label(element, locale);
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
