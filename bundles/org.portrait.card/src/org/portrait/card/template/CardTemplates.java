/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/** The card templates that ship with the product. */
public final class CardTemplates {

    /** The whole person: facts beside, goals and problems in the middle, purchases and contacts after. */
    public static final CardTemplate B2C_CLASSIC = ConsumerClassic.template();
    /** A customer that is a company: who decides, what the company needs, what speaks against and how to answer. */
    public static final CardTemplate B2B_ACCOUNT = BusinessAccount.template();
    /** One page for a product team: who, what for, what hinders, what with. */
    public static final CardTemplate UX_PERSONA = UxPersona.template();
    /** What moves a person. */
    public static final CardTemplate PSYCHOLOGICAL = PsychologicalPortrait.template();
    /** Who buys with whom. */
    public static final CardTemplate FAMILY = FamilyDecision.template();
    /** The customer profile of 66 questions. */
    public static final CardTemplate PROFILE_66 = CustomerProfile.template();
    /** A day from morning to night. */
    public static final CardTemplate DAY_IN_LIFE = DayInLife.template();
    /** Few words, large, for the wall. */
    public static final CardTemplate POSTER = MinimalPoster.template();

    private static final List<CardTemplate> ALL = List.of(B2C_CLASSIC, B2B_ACCOUNT, UX_PERSONA, PSYCHOLOGICAL, FAMILY, PROFILE_66,
            DAY_IN_LIFE, POSTER);

    private CardTemplates() {
    }

    /** All templates. */
    public static List<CardTemplate> all() {
        return ALL;
    }

    /** The template with an id, if there is one. */
    public static Optional<CardTemplate> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The templates of a project's own, and those that ship with the product. */
    public static List<CardTemplate> all(Project project) {
        return Stream.concat(project.getDesigns().stream().map(Designs::template), ALL.stream()).toList();
    }

    /** How the card of a persona is arranged: its template with what it changes of it. */
    public static CardTemplate of(Persona persona) {
        return persona.getArrangement() == null ? chosen(persona) : Designs.over(chosen(persona), persona.getArrangement());
    }

    /**
     * How the card of a persona would be arranged with a template: with its own as it is, with another as that says, but in the theme and
     * colour of the persona's own.
     */
    public static CardTemplate of(Persona persona, CardTemplate template) {
        if (template.id().equals(chosen(persona).id())) {
            return of(persona);
        }
        CardDesign own = persona.getArrangement();
        return own == null ? template : template.with(own.getTheme() == null ? template.theme() : own.getTheme(),
                own.getColour() == null ? template.colour() : own.getColour());
    }

    /** The template of a project with a name or an id, its own before those that ship; the letters' case does not matter. */
    public static Optional<CardTemplate> find(Project project, String nameOrId) {
        String wanted = nameOrId.strip();
        List<CardTemplate> all = all(project);
        return all.stream().filter(template -> template.id().equalsIgnoreCase(wanted)).findFirst()
                .or(() -> all.stream().filter(template -> template.name().strip().equalsIgnoreCase(wanted) && !wanted.isEmpty()).findFirst());
    }

    /** The template that a persona asks for, one of the project's own or a shipped one; else the one that suits its kind. */
    public static CardTemplate chosen(Persona persona) {
        String id = persona.getTemplate();
        return Personas.project(persona).flatMap(project -> project.getDesigns().stream().filter(design -> design.getId() != null
                && design.getId().equals(id)).findFirst()).map(Designs::template).or(() -> Optional.ofNullable(id).flatMap(CardTemplates::find))
                .orElse(persona.getKind() == PersonaKind.BUSINESS ? B2B_ACCOUNT : B2C_CLASSIC);
    }
}
