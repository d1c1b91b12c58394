/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.core.command.DesignEdits;
import org.portrait.core.command.Edits;
import org.portrait.core.vocabulary.Looks;
import org.portrait.model.CardBlock;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

/** Makes templates of a project's own out of what a persona's card looks like. Each edit is one command that can be undone. */
public final class OwnTemplates {

    private OwnTemplates() {
    }

    /** Makes the card of a persona, as it is, a template of the project's own, which the persona then has. */
    public static Command save(EditingDomain domain, Persona persona, String name) {
        Project project = project(persona);
        CardDesign design = Identifiers.complete(Designs.design(complete(persona), name.strip()));
        return Edits.all(List.of(DesignEdits.add(domain, project, design), DesignEdits.move(domain, List.of(persona), design.getId()),
                DesignEdits.reset(domain, persona)));
    }

    /** Whether a persona changes anything of its template that could be given to others with the same. */
    public static boolean canSpread(Persona persona) {
        return persona.getArrangement() != null || persona.getTheme() != null && !persona.getTheme().equals(CardTemplates.chosen(persona).theme());
    }

    /** The personas that have the template of one, that one included. */
    public static List<Persona> sharing(Persona persona) {
        String id = CardTemplates.chosen(persona).id();
        return Personas.of(project(persona)).stream().filter(other -> CardTemplates.chosen(other).id().equals(id)).toList();
    }

    /**
     * Puts what a persona changes of its template into the template, so that all personas with it have it. A template that ships is left
     * as it is: the project gets a template of its own instead, and the personas go over to that. What others change stays theirs.
     *
     * @param name of the project's own template, where one is made
     */
    public static Command spread(EditingDomain domain, Persona persona, String name) {
        Optional<CardDesign> own = design(persona);
        List<Command> commands = new ArrayList<>();
        if (own.isPresent()) {
            List<String> file = own.get().getBlocks().stream().map(CardBlock::getKey).filter(Objects::nonNull).toList();
            commands.add(DesignEdits.replace(domain, own.get(), Designs.design(complete(persona), own.get().getName(), file)));
        } else {
            CardDesign design = Identifiers.complete(Designs.design(complete(persona), name.strip()));
            commands.add(DesignEdits.add(domain, project(persona), design));
            commands.add(DesignEdits.move(domain, sharing(persona), design.getId()));
        }
        commands.add(DesignEdits.reset(domain, persona));
        commands.add(DesignEdits.theme(domain, persona, null));
        return Edits.all(commands);
    }

    /** The template of the project's own that a persona has, if it has one. */
    public static Optional<CardDesign> design(Persona persona) {
        return Looks.own(project(persona), CardTemplates.chosen(persona).id());
    }

    /** A name that no template of a project has yet. @param wish the name, if it is free */
    public static String freeName(Project project, String wish) {
        Set<String> taken = project.getDesigns().stream().map(CardDesign::getName).collect(Collectors.toSet());
        String name = wish;
        for (int number = 2; taken.contains(name); number++) {
            name = wish + " " + number;
        }
        return name;
    }

    /** All that the card of a persona looks like, its theme included. */
    private static CardTemplate complete(Persona persona) {
        CardTemplate template = CardTemplates.of(persona);
        return persona.getTheme() == null ? template : template.with(persona.getTheme(), template.colour());
    }

    private static Project project(Persona persona) {
        return Personas.project(persona).orElseThrow(() -> new IllegalArgumentException("A persona without a project"));
    }
}
