/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.Specimens;
import org.portrait.model.CardBlock;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

class DesignEditsTest {

    private static final PersonaFactory FACTORY = PersonaFactory.eINSTANCE;

    private final EditingDomain domain = Specimens.domain();
    private Project project;
    private CardDesign design;
    private Persona anna;
    private Persona boris;

    @BeforeEach
    void make() {
        project = FACTORY.createProject();
        project.getDesigns().add(design("First", "goals", "pains"));
        design = design("Ours", "goals", "day");
        project.getDesigns().add(design);
        anna = FACTORY.createPersona();
        boris = FACTORY.createPersona();
        project.getPersonas().addAll(List.of(anna, boris));
        Identifiers.complete(project);
        anna.setTemplate(design.getId());
        anna.setTheme("vivid");
        anna.setArrangement(Identifiers.complete(design("", "goals")));
        anna.getArrangement().setColour("#112233");
    }

    private static CardDesign design(String name, String... keys) {
        CardDesign design = FACTORY.createCardDesign();
        design.setName(name);
        for (String key : keys) {
            CardBlock block = FACTORY.createCardBlock();
            block.setKey(key);
            design.getBlocks().add(block);
        }
        return design;
    }

    static Stream<BiFunction<EditingDomain, DesignEditsTest, Command>> edits() {
        return Stream.of((domain, it) -> DesignEdits.add(domain, it.project, design("New", "goals")),
                (domain, it) -> DesignEdits.rename(domain, it.design, "Theirs"),
                (domain, it) -> DesignEdits.duplicate(domain, it.design, "Ours, too"),
                (domain, it) -> DesignEdits.replace(domain, it.design, design("Ours", "day", "fears")),
                (domain, it) -> DesignEdits.remove(domain, it.design),
                (domain, it) -> DesignEdits.choose(domain, it.anna, "poster"),
                (domain, it) -> DesignEdits.move(domain, List.of(it.anna, it.boris), "poster"),
                (domain, it) -> DesignEdits.theme(domain, it.anna, "nordic"),
                (domain, it) -> DesignEdits.reset(domain, it.anna));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void eachIsOneStepThatIsUndoneExactly(BiFunction<EditingDomain, DesignEditsTest, Command> edit) {
        Project before = EcoreUtil.copy(project);
        assertTrue(Edits.execute(domain, edit.apply(domain, this)));
        Project after = EcoreUtil.copy(project);
        assertFalse(EcoreUtil.equals(before, after));
        Set<String> ids = project.getDesigns().stream().map(CardDesign::getId).collect(Collectors.toSet());
        assertEquals(project.getDesigns().size(), ids.size());
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, project));
        assertFalse(domain.getCommandStack().canUndo());
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, project));
    }

    @Test
    void personasOfATemplateThatGoesFallBackAndKeepTheirLooks() {
        boris.setTemplate("poster");
        Edits.execute(domain, DesignEdits.remove(domain, design));
        assertEquals(List.of("First"), project.getDesigns().stream().map(CardDesign::getName).toList());
        assertNull(anna.getTemplate());
        assertEquals("vivid", anna.getTheme());
        assertEquals("#112233", anna.getArrangement().getColour());
        assertTrue(anna.getArrangement().getBlocks().isEmpty());
        assertEquals("poster", boris.getTemplate());
    }

    @Test
    void anotherContentKeepsTheIdentifiersOfWhatStays() {
        String goals = design.getBlocks().getFirst().getId();
        Edits.execute(domain, DesignEdits.replace(domain, design, design("Ours", "fears", "goals")));
        CardDesign now = project.getDesigns().get(1);
        assertEquals(anna.getTemplate(), now.getId());
        assertEquals(goals, now.getBlocks().get(1).getId());
        assertNotEquals(goals, now.getBlocks().getFirst().getId());
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        Edits.execute(domain, DesignEdits.duplicate(domain, project.getDesigns().getFirst(), " First, too "));
        assertEquals(List.of("First", "First, too", "Ours"), project.getDesigns().stream().map(CardDesign::getName).toList());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertFalse(Edits.execute(domain, DesignEdits.reset(domain, boris)));
        assertFalse(Edits.execute(domain, DesignEdits.choose(domain, boris, null)));
        assertFalse(Edits.execute(domain, DesignEdits.rename(domain, design, "Ours")));
    }
}
