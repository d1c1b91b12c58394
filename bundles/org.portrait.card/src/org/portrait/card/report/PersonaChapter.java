/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.compose.BlockComposer;
import org.portrait.card.compose.CardPlan;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.layout.CardPages;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.template.Block;
import org.portrait.model.Accent;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/** A persona in full: everything that is said, and how much of it is known rather than assumed. */
record PersonaChapter(Persona persona, int level) implements Chapter {

    private static final double[] SMALLER = {1, 0.95, 0.9};
    private static final Block STANDING = Block.column("standing", "check-decagram-outline", Accent.NEUTRAL);

    @Override
    public String title(Kit kit) {
        return Texts.or(persona.getName(), kit.words().get("unnamed"));
    }

    @Override
    public String id() {
        return Texts.or(persona.getId(), "");
    }

    @Override
    public void write(Kit kit, ReportPages pages, List<Bookmark> bookmarks) {
        List<DoubleFunction<Stack>> extras = new ArrayList<>();
        if (!Personas.filledTraits(persona).isEmpty()) {
            extras.add(width -> standing(width, kit));
        }
        pages.add(profile(kit, pages, extras).place(), title(kit), bookmarks);
    }

    /** At the usual size, or a little smaller where that saves a page. */
    private CardPages profile(Kit kit, ReportPages pages, List<DoubleFunction<Stack>> extras) {
        CardPlan plan = new CardPlan(persona, ProfileTemplate.create(), kit.isDrafting());
        CardPages usual = new CardPages(plan, pages.format(), kit, extras);
        for (double density : usual.count() == 1 ? new double[0] : SMALLER) {
            List<DoubleFunction<Stack>> smaller = extras.isEmpty() ? extras : List.of(width -> standing(width, kit.at(density)));
            CardPages tried = new CardPages(plan, pages.format(), kit.at(density), smaller);
            if (tried.count() < usual.count()) {
                return tried;
            }
        }
        return usual;
    }

    private Stack standing(double width, Kit kit) {
        BlockComposer composer = new BlockComposer(kit, persona);
        double inner = composer.innerWidth(STANDING, width);
        List<Trait> filled = Personas.filledTraits(persona);
        long assumed = filled.stream().filter(trait -> Personas.isAssumption(persona, trait)).count();
        Stack.Builder parts = Stack.of(null, inner);
        parts.add(0, kit.text(kit.words().format("report.backed", filled.size() - assumed, filled.size()),
                kit.style(TextRole.STRONG), inner, Meaning.of(Role.PARAGRAPH)));
        if (persona.getLastReview() != null) {
            parts.add(kit.pt(4), labelled(PersonaPackage.Literals.PERSONA__LAST_REVIEW,
                    ValueTexts.text(PersonaPackage.Literals.DATE, persona.getLastReview(), kit.locale()), inner, kit));
            Personas.reviewDue(persona).ifPresent(due -> parts.add(kit.pt(4), Texts.labelled(kit.words().get("report.due"),
                    ValueTexts.text(PersonaPackage.Literals.DATE, due, kit.locale()), Origin.NONE, inner, kit)));
        }
        if (!Texts.or(persona.getOwner(), "").isEmpty()) {
            parts.add(kit.pt(4), labelled(PersonaPackage.Literals.PERSONA__OWNER, persona.getOwner(), inner, kit));
        }
        return composer.block(STANDING, kit.words().get("report.standing"), Origin.NONE, parts.build(), width);
    }

    private Piece labelled(EStructuralFeature feature, String text, double width, Kit kit) {
        return Texts.labelled(ModelTexts.name(feature, kit.locale()), text, Origin.of(id(), feature.getName()), width, kit);
    }
}
