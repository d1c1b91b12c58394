/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.SceneTexts;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Head;
import org.portrait.card.template.Part;
import org.portrait.model.PartStyle;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Accent;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

class CardLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Persona persona(String name) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName(name);
        return Identifiers.complete(persona);
    }

    /** A persona that says something about one trait only. */
    private static Persona with(Trait trait, Flavour flavour) {
        Persona persona = persona("Anna");
        if (trait.group() != null) {
            persona.eSet(trait.group(), PersonaFactory.eINSTANCE.create(trait.group().getEReferenceType()));
        }
        RandomPersonas.fill(trait.holder(persona).orElseThrow(), trait.feature(), 7, flavour);
        return Identifiers.complete(persona);
    }

    private static CardSettings settings(CardTemplate template) {
        return new CardSettings(template, Themes.NORDIC, PageFormat.A4, Locale.ENGLISH, TODAY);
    }

    static Stream<Object[]> traitsAndStyles() {
        return Trait.all().stream().flatMap(trait -> Stream.of(PartStyle.values()).filter(style -> TraitStyles.suits(style, trait))
                .map(style -> new Object[] {trait, style}));
    }

    @ParameterizedTest
    @MethodSource("traitsAndStyles")
    void everyTraitIsShownInEveryStyleThatSuitsIt(Trait trait, PartStyle style) {
        CardTemplate template = CardTemplate.shipped("test", 3, false, new Head(List.of(), ""), List.of(Block.column("test", "star",
                Accent.PRIMARY, Part.of(style, trait.key()))));
        Persona bare = persona("Anna");
        Persona persona = with(trait, Flavour.USUAL);
        Scene scene = CardLayout.scene(persona, settings(template));
        String text = SceneTexts.squeezed(scene);
        SceneTexts.typed(persona, trait).forEach(typed -> assertTrue(text.contains(typed), typed));
        if (trait.isPresent(persona)) {
            assertTrue(text.length() > SceneTexts.squeezed(CardLayout.scene(bare, settings(template))).length(), "nothing shown");
            String id = ((Identified) trait.holder(persona).orElseThrow()).getId();
            assertTrue(hasOrigin(scene.pages().get(0).root(), id) || trait.feature().isMany(), "leads nowhere");
            assertTrue(names(scene.pages().get(0).root(), trait.name(Locale.ENGLISH)) <= 1, () -> trait.key() + " " + style + " says its name twice");
        }
    }

    /** How many titles and labels say just that. */
    private static long names(Group group, String name) {
        if (Set.of(Role.HEADING2, Role.HEADING3, Role.LABEL).contains(group.role())) {
            return SceneTexts.runs(group, false).stream().map(TextRun::text).collect(Collectors.joining(" ")).equalsIgnoreCase(name) ? 1 : 0;
        }
        return group.children().stream().filter(Group.class::isInstance).mapToLong(child -> names((Group) child, name)).sum();
    }

    private static boolean hasOrigin(Group group, String id) {
        if (group.origin().elementId().equals(id)) {
            return true;
        }
        return group.children().stream().anyMatch(child -> child instanceof Group inner && hasOrigin(inner, id));
    }

    static Stream<Object[]> looks() {
        return Themes.all().stream().flatMap(theme -> CardTemplates.all().stream().flatMap(template -> PageFormat.all().stream()
                .flatMap(format -> Stream.of(format, format.landscape()).map(paper -> new Object[] {theme, template, paper}))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEmptyPersonaMakesOneCleanPage(Theme theme, CardTemplate template, PageFormat format) {
        Persona persona = persona("Anna");
        Scene scene = CardLayout.scene(persona, new CardSettings(template, theme, format, Locale.ENGLISH, TODAY));
        assertEquals(1, scene.pages().size());
        assertTrue(SceneTexts.squeezed(scene).contains("Anna"));
        assertEquals(0, count(scene.pages().get(0).root(), Role.HEADING2), "an empty group takes no room");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aUsualPersonaHasFewPagesAndOneTitle(Theme theme, CardTemplate template, PageFormat format) {
        Persona persona = RandomPersonas.persona(3, Flavour.USUAL);
        Scene scene = CardLayout.scene(persona, new CardSettings(template, theme, format, Locale.of("ru"), TODAY));
        assertTrue(scene.pages().size() <= 4, () -> scene.pages().size() + " pages");
        assertEquals(1, scene.pages().stream().mapToInt(page -> count(page.root(), Role.HEADING1)).sum());
        assertEquals(format.width(), scene.pages().get(0).width());
    }

    @Test
    void personasWithoutANameAreCalledSo() {
        assertEquals("Unnamed", CardLayout.scene(persona(" "), settings(CardTemplates.UX_PERSONA)).info().title());
    }

    @Test
    void figuresHaveAnAlternativeText() {
        Scene scene = CardLayout.scene(RandomPersonas.persona(5, Flavour.HUGE), settings(CardTemplates.B2C_CLASSIC));
        scene.pages().forEach(page -> assertFigures(page.root()));
    }

    private static void assertFigures(Group group) {
        assertTrue(group.role() != Role.FIGURE || !group.alternativeText().isBlank());
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                assertFigures(inner);
            }
        }
    }

    @Test
    void itemsLeadBackToTheModel() {
        Persona persona = persona("Anna");
        persona.setPsychography(PersonaFactory.eINSTANCE.createPsychography());
        Statement goal = PersonaFactory.eINSTANCE.createStatement();
        goal.setText("A flat of her own");
        persona.getPsychography().getGoals().add(goal);
        Identifiers.complete(persona);
        Scene scene = CardLayout.scene(persona, settings(CardTemplates.B2C_CLASSIC));
        assertEquals(1, scene.places().get(Origin.of(goal.getId(), "text")).size());
    }

    @Test
    void aDamagedPictureGivesWayToADrawing() {
        Persona persona = RandomPersonas.persona(11, Flavour.HUGE);
        Scene scene = CardLayout.scene(persona, settings(CardTemplates.UX_PERSONA));
        assertFalse(scene.pages().isEmpty());
        assertEquals(0, pictures(scene.pages().get(0).root()));
    }

    private static int pictures(Group group) {
        return group.children().stream().mapToInt(child -> child instanceof Group inner ? pictures(inner)
                : child instanceof Picture ? 1 : 0).sum();
    }

    private static int count(Group group, Role role) {
        int own = group.role() == role ? 1 : 0;
        return own + group.children().stream().mapToInt(child -> child instanceof Group inner ? count(inner, role) : 0).sum();
    }
}
