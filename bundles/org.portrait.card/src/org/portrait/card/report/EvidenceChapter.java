/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;

import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.model.trait.Trait;

/** What the personas stand on: a table of the evidence for each, and the traits that are mere assumptions. */
record EvidenceChapter(List<Persona> personas) implements Chapter {

    @Override
    public String title(Kit kit) {
        return kit.words().get("report.evidence");
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public String id() {
        return "";
    }

    @Override
    public void write(Kit kit, ReportPages pages, List<Bookmark> bookmarks) {
        double width = pages.width();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Stack.of(null, width).addKept(0, Texts.heading("", title(kit), Origin.NONE, width, kit))
                .addKept(kit.pt(8), kit.text(kit.words().get("report.evidence.about"), kit.style(TextRole.BODY), width)).build());
        for (Persona persona : personas) {
            pieces.add(evidence(persona, width, kit));
        }
        pages.flow(pieces, title(kit), bookmarks);
    }

    private static Stack evidence(Persona persona, double width, Kit kit) {
        Stack.Builder stack = Stack.of(Meaning.of(Role.SECTION), width);
        stack.addKept(0, Texts.subheading(Texts.or(persona.getName(), kit.words().get("unnamed")), width, kit));
        List<Trait> filled = Personas.filledTraits(persona);
        EvidenceTable table = new EvidenceTable(width, kit);
        for (Trait trait : filled) {
            for (Evidence evidence : trait.evidence(persona)) {
                table.add(subject(trait, evidence, kit), evidence);
            }
        }
        stack.add(kit.pt(6), table.isEmpty() ? kit.text(kit.words().get("report.evidence.none"), kit.label(), width) : table.build());
        List<String> assumed = filled.stream().filter(trait -> Personas.isAssumption(persona, trait))
                .map(trait -> trait.name(kit.locale())).toList();
        if (!assumed.isEmpty()) {
            Stack.Builder list = Stack.of(null, width);
            list.addKept(0, kit.text(kit.words().get("report.assumptions"), kit.style(TextRole.PART_TITLE), width,
                    Meaning.of(Role.HEADING3)));
            list.add(kit.pt(2), kit.text(String.join("  ·  ", assumed), kit.label(), width));
            stack.add(kit.pt(9), list.build());
        }
        return stack.build();
    }

    /** The trait, and the item of it that the evidence is about. */
    private static String subject(Trait trait, Evidence evidence, Kit kit) {
        String name = trait.name(kit.locale());
        boolean ofItem = trait.feature() instanceof EReference && evidence.eContainer().eContainingFeature() == trait.feature();
        return ofItem ? name + ": " + Labels.label(evidence.eContainer(), kit.locale()) : name;
    }
}
