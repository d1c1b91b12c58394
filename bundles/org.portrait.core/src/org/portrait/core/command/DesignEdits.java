/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

/** Edits of a project's own card templates, and of what personas make of theirs. Each is one command that can be undone. */
public final class DesignEdits {

    private DesignEdits() {
    }

    /** Adds a template of the project's own, behind the others. */
    public static Command add(EditingDomain domain, Project project, CardDesign design) {
        return AddCommand.create(domain, project, Literals.PROJECT__DESIGNS, Identifiers.complete(design));
    }

    /** Gives a template another name. */
    public static Command rename(EditingDomain domain, CardDesign design, String name) {
        return TraitEdits.setFeature(domain, design, Literals.CARD_DESIGN__NAME, name);
    }

    /** Adds a copy of a template right behind it. */
    public static Command duplicate(EditingDomain domain, CardDesign design, String name) {
        CardDesign copy = Identifiers.renew(EcoreUtil.copy(design));
        copy.setName((String) Values.normalise(Literals.CARD_DESIGN__NAME, name));
        Project project = (Project) design.eContainer();
        return AddCommand.create(domain, project, Literals.PROJECT__DESIGNS, copy, project.getDesigns().indexOf(design) + 1);
    }

    /** Puts another content in the place of a template; it keeps its identifier, so that its personas stay with it. */
    public static Command replace(EditingDomain domain, CardDesign design, CardDesign content) {
        Project project = (Project) design.eContainer();
        content.setId(design.getId());
        Identifiers.keep(content.getBlocks(), design.getBlocks());
        return SetCommand.create(domain, project, Literals.PROJECT__DESIGNS, Identifiers.complete(content),
                project.getDesigns().indexOf(design));
    }

    /**
     * Removes a template. Personas that have it fall back to the one that suits their kind; what they changed of theirs goes with it, but
     * for theme and colour.
     */
    public static Command remove(EditingDomain domain, CardDesign design) {
        Project project = (Project) design.eContainer();
        List<Command> commands = new ArrayList<>();
        Personas.of(project).stream().filter(persona -> design.getId() != null && design.getId().equals(persona.getTemplate()))
                .forEach(persona -> commands.add(choose(domain, persona, null)));
        commands.add(RemoveCommand.create(domain, project, Literals.PROJECT__DESIGNS, List.of(design)));
        return Edits.all(commands);
    }

    /**
     * Gives a persona another template. What it changed of the one before makes no sense any more and goes; its theme and colour stay.
     *
     * @param id of a template that ships or of the project's own; {@code null} for the one that suits the persona's kind
     */
    public static Command choose(EditingDomain domain, Persona persona, String id) {
        return Edits.all(List.of(TraitEdits.setFeature(domain, persona, Literals.PERSONA__TEMPLATE, id), looksOnly(domain, persona)));
    }

    /** Gives personas another template, and takes away nothing else. */
    public static Command move(EditingDomain domain, Collection<Persona> personas, String id) {
        return Edits.all(personas.stream().map(persona -> TraitEdits.setFeature(domain, persona, Literals.PERSONA__TEMPLATE, id)).toList());
    }

    /** Takes away everything that a persona changed of its template. */
    public static Command reset(EditingDomain domain, Persona persona) {
        return arrange(domain, persona, null);
    }

    /** Gives a persona the theme that its template asks for, or another. @param id {@code null} for that of the template */
    public static Command theme(EditingDomain domain, Persona persona, String id) {
        return TraitEdits.setFeature(domain, persona, Literals.PERSONA__THEME, id);
    }

    /** Sets what a persona changes of its template. @param design {@code null} or without content for nothing */
    public static Command arrange(EditingDomain domain, Persona persona, CardDesign design) {
        CardDesign wanted = design == null ? null : Identifiers.complete(design);
        CardDesign now = persona.getArrangement();
        return wanted == now || wanted != null && now != null && EcoreUtil.equals(wanted, now) ? Edits.all(List.of())
                : SetCommand.create(domain, persona, Literals.PERSONA__ARRANGEMENT, wanted);
    }

    private static Command looksOnly(EditingDomain domain, Persona persona) {
        CardDesign now = persona.getArrangement();
        if (now == null) {
            return Edits.all(List.of());
        }
        if (now.getTheme() == null && now.getColour() == null) {
            return reset(domain, persona);
        }
        CardDesign looks = PersonaFactory.eINSTANCE.createCardDesign();
        looks.setId(now.getId());
        looks.setTheme(now.getTheme());
        looks.setColour(now.getColour());
        return arrange(domain, persona, looks);
    }
}
