/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.card.theme.Themes;
import org.portrait.core.command.DesignEdits;
import org.portrait.core.command.Edits;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

/** Templates of a project's own, themes and colours, over all templates that ship. */
class StyleEditsTest {

    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    private Project project;
    private Persona anna;
    private Persona boris;
    private Persona clara;

    static List<CardTemplate> templates() {
        return CardTemplates.all();
    }

    @BeforeEach
    void make() {
        project = PersonaFactory.eINSTANCE.createProject();
        anna = PersonaFactory.eINSTANCE.createPersona();
        boris = PersonaFactory.eINSTANCE.createPersona();
        clara = PersonaFactory.eINSTANCE.createPersona();
        project.getPersonas().addAll(List.of(anna, boris, clara));
        Identifiers.complete(project);
    }

    private CardTemplate change(Persona persona, CardTemplate template) {
        persona.setTemplate(template.id());
        CardTemplate changed = Arranging.retitle(template, template.blocks().getFirst().id(), "Called otherwise").with("", "#336699");
        persona.setArrangement(Identifiers.complete(Designs.difference(template, changed, null).orElseThrow()));
        return changed;
    }

    private void executesAndUndoesExactly(Command command) {
        Project before = EcoreUtil.copy(project);
        assertTrue(Edits.execute(domain, command));
        Project after = EcoreUtil.copy(project);
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, project), "not undone exactly");
        assertFalse(domain.getCommandStack().canUndo(), "more than one step");
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, project), "not redone exactly");
    }

    private static CardSettings settings(Persona persona) {
        return CardSettings.of(persona, LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aCardThatIsSavedAsATemplateLooksTheSame(CardTemplate template) {
        CardTemplate wanted = change(anna, template);
        anna.setTheme("vivid");
        var look = settings(anna).theme();
        executesAndUndoesExactly(OwnTemplates.save(domain, anna, " Ours "));
        CardDesign design = project.getDesigns().getFirst();
        assertEquals("Ours", design.getName());
        assertEquals(design.getId(), anna.getTemplate());
        assertNull(anna.getArrangement());
        assertEquals(wanted.blocks(), CardTemplates.of(anna).blocks());
        assertEquals(wanted.head(), CardTemplates.of(anna).head());
        assertEquals(look, settings(anna).theme());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsSpreadReachesThoseWithTheSameTemplateOnly(CardTemplate template) {
        CardTemplate wanted = change(anna, template);
        boris.setTemplate(template.id());
        clara.setTemplate(template == CardTemplates.POSTER ? "family" : "poster");
        assertTrue(OwnTemplates.canSpread(anna));
        assertEquals(List.of(anna, boris), OwnTemplates.sharing(anna));
        CardTemplate others = CardTemplates.of(clara);
        executesAndUndoesExactly(OwnTemplates.spread(domain, anna, "Ours"));
        for (Persona persona : List.of(anna, boris)) {
            assertEquals(wanted.blocks(), CardTemplates.of(persona).blocks());
            assertEquals("#336699", CardTemplates.of(persona).colour());
        }
        assertEquals(others, CardTemplates.of(clara));
        assertFalse(OwnTemplates.canSpread(anna));
        assertEquals(1, project.getDesigns().size());
    }

    @Test
    void aTemplateOfTheProjectsOwnIsChangedItself() {
        change(anna, CardTemplates.FAMILY);
        Edits.execute(domain, OwnTemplates.save(domain, anna, "Ours"));
        boris.setTemplate(anna.getTemplate());
        CardTemplate wider = Arranging.remove(CardTemplates.of(anna), List.of("goals"));
        Edits.execute(domain, DesignEdits.arrange(domain, anna, Designs.difference(CardTemplates.chosen(anna), wider, null).orElseThrow()));
        domain.getCommandStack().flush();
        executesAndUndoesExactly(OwnTemplates.spread(domain, anna, "Not asked for"));
        assertEquals(List.of("Ours"), project.getDesigns().stream().map(CardDesign::getName).toList());
        assertEquals(wider.blocks(), CardTemplates.of(boris).blocks());
    }

    @Test
    void aPersonaWithoutATemplateSharesThatOfItsKind() {
        anna.setTheme("vivid");
        Edits.execute(domain, OwnTemplates.spread(domain, anna, "Ours"));
        assertEquals(project.getDesigns().getFirst().getId(), clara.getTemplate());
        assertEquals("vivid", settings(clara).theme().id());
    }

    static Stream<Function<Look, Look>> looks() {
        return Stream.of(look -> look.with(Themes.VIVID), look -> look.with("#00796b"), look -> look.with(Themes.EDITORIAL).with("#ffd400"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aLookIsOneStepAndShowsWhatWasPreviewed(Function<Look, Look> other) {
        Look wanted = other.apply(Look.of(anna));
        CardSettings previewed = wanted.on(settings(anna));
        executesAndUndoesExactly(wanted.command(domain, anna));
        assertEquals(wanted, Look.of(anna));
        assertEquals(previewed, settings(anna));
        assertFalse(Edits.changes(wanted.command(domain, anna)));
    }

    @Test
    void theColourOfTheThemeComesBackWithoutATrace() {
        Project before = EcoreUtil.copy(project);
        Look usual = Look.of(anna);
        Edits.execute(domain, usual.with("#00796b").command(domain, anna));
        Edits.execute(domain, usual.command(domain, anna));
        assertTrue(EcoreUtil.equals(before, project));
    }

    @Test
    void aColourThatCannotBeReadHasABetterOne() {
        Look yellow = Look.of(anna).with("#ffd400");
        assertTrue(yellow.contrast() < 2);
        Look better = yellow.with(yellow.better().orElseThrow().css());
        assertTrue(better.better().isEmpty());
        assertTrue(Look.of(anna).better().isEmpty());
    }

    @Test
    void namesAreFree() {
        assertEquals("Ours", OwnTemplates.freeName(project, "Ours"));
        project.getDesigns().add(Designs.design(CardTemplates.POSTER, "Ours"));
        project.getDesigns().add(Designs.design(CardTemplates.POSTER, "Ours 2"));
        assertEquals("Ours 3", OwnTemplates.freeName(project, "Ours"));
    }
}
