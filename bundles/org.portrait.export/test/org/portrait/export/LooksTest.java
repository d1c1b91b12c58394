/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.vocabulary.Looks;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

/** Which template and theme a card is laid out with. */
class LooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Project project;
    private Persona persona;
    private CardDesign own;

    @BeforeEach
    void make() {
        project = PersonaFactory.eINSTANCE.createProject();
        persona = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().add(persona);
        own = Designs.design(CardTemplates.POSTER.with("editorial", ""), "Ours");
        project.getDesigns().add(own);
        Identifiers.complete(project);
        persona.setTemplate("ux-persona");
        CardTemplate changed = Arranging.retitle(CardTemplates.UX_PERSONA, "goals", "What for").with("", "#336699");
        persona.setArrangement(Designs.difference(CardTemplates.UX_PERSONA, changed, null).orElseThrow());
    }

    @Test
    void checksKnowWhatShips() {
        assertEquals(CardTemplates.all().stream().map(CardTemplate::id).collect(Collectors.toSet()), Looks.TEMPLATES);
        assertEquals(Themes.all().stream().map(Theme::id).collect(Collectors.toSet()), Looks.THEMES);
    }

    @Test
    void aPersonasOwnTemplateComesAsThePersonaHasArrangedIt() {
        assertEquals(CardTemplates.of(persona), LayoutRequest.of(project, TODAY).template(CardTemplates.UX_PERSONA).settings(persona).template());
    }

    @Test
    void anotherTemplateComesAsItIsInThePersonasColour() {
        CardTemplate shown = LayoutRequest.of(project, TODAY).template(CardTemplates.POSTER).settings(persona).template();
        assertEquals(CardTemplates.POSTER.with("", "#336699"), shown);
    }

    @Test
    void aTemplateBringsItsThemeUnlessThePersonaHasOne() {
        LayoutRequest request = LayoutRequest.of(project, TODAY).template(CardTemplates.find(project, "ours").orElseThrow());
        assertEquals("editorial", request.settings(persona).theme().id());
        persona.setTheme("vivid");
        assertEquals("vivid", request.settings(persona).theme().id());
        assertEquals("nordic", request.theme(Themes.NORDIC).settings(persona).theme().id());
    }

    @Test
    void aThemeForAllStaysInTheColourOfTheCard() {
        Theme theme = LayoutRequest.of(project, TODAY).theme(Themes.VIVID).settings(persona).theme();
        assertEquals("vivid", theme.id());
        assertNotEquals(Themes.VIVID.palette(), theme.palette());
    }

    @Test
    void templatesAreFoundByNameAndId() {
        assertEquals(own.getId(), CardTemplates.find(project, " OURS ").orElseThrow().id());
        assertEquals(own.getId(), CardTemplates.find(project, own.getId()).orElseThrow().id());
        assertEquals(List.of(), CardTemplates.find(project, "theirs").stream().toList());
        assertEquals(CardTemplates.POSTER, CardTemplates.find(project, "Poster").orElseThrow());
    }
}
