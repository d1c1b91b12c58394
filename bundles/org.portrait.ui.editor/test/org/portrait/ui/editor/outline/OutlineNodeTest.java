/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

class OutlineNodeTest {

    private static Project project;

    @BeforeAll
    static void load() throws Exception {
        project = Documents.load(Path.of("../org.portrait.samples/samples/online-education.en.persona")).project();
    }

    @Test
    void eachPersonaShowsWhatItSaysAndNothingElse() {
        for (Persona persona : Personas.of(project)) {
            List<Trait> shown = OutlineNode.children(new OutlineNode.Subject(persona)).stream()
                    .flatMap(node -> node instanceof OutlineNode.Group || node instanceof OutlineNode.Block ? OutlineNode.children(node).stream()
                    : java.util.stream.Stream.of(node))
                    .map(OutlineNode.Said.class::cast).map(OutlineNode.Said::trait).toList();
            assertEquals(java.util.Set.copyOf(Personas.filledTraits(persona)), java.util.Set.copyOf(shown));
            assertEquals(shown.size(), java.util.Set.copyOf(shown).size());
        }
    }

    @Test
    void parentsAreTheInverseOfChildren() {
        check(new OutlineNode.Subject(project));
    }

    private static void check(OutlineNode node) {
        for (OutlineNode child : OutlineNode.children(node)) {
            assertEquals(node, OutlineNode.parent(child).orElseThrow());
            assertTrue(!child.label(Locale.ENGLISH).isBlank());
            check(child);
        }
    }

    @Test
    void whatIsSelectedOnTheCardIsSelectedInTheOutline() {
        Persona persona = Personas.of(project).getFirst();
        for (Trait trait : Personas.filledTraits(persona)) {
            OutlineNode node = new OutlineNode.Said(persona, trait);
            assertEquals(node, OutlineNode.of(persona, node.origin()));
        }
    }

    @Test
    void blocksStandInTheOrderOfTheCardWithWhatTheyName() {
        for (Persona persona : Personas.of(project)) {
            CardTemplate template = CardTemplates.of(persona);
            List<OutlineNode.Block> blocks = OutlineNode.children(new OutlineNode.Subject(persona)).stream()
                    .filter(OutlineNode.Block.class::isInstance).map(OutlineNode.Block.class::cast).toList();
            assertTrue(blocks.size() > 5);
            List<String> order = template.blocks().stream().map(Block::id).toList();
            assertEquals(blocks.stream().map(OutlineNode.Block::name).sorted(java.util.Comparator.comparing(order::indexOf)).toList(),
                    blocks.stream().map(OutlineNode.Block::name).toList());
            for (OutlineNode.Block block : blocks) {
                Block shown = template.blocks().stream().filter(each -> each.id().equals(block.name())).findFirst().orElseThrow();
                assertTrue(!shown.hidden() && OutlineNode.children(block).stream()
                        .allMatch(node -> shown.traits().contains(((OutlineNode.Said) node).trait().key())), block::name);
            }
        }
    }
}
