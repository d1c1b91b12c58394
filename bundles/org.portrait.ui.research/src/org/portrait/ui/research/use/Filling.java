/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.research.compose.Acceptance;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.compose.Offer;
import org.portrait.research.compose.Proposal;
import org.portrait.research.compose.Proposals;
import org.portrait.ui.text.UiTexts;

/** What some words would make of a trait of a persona, and the step that does it. */
final class Filling {

    private static final int LONGEST = 60;

    private final UiTexts texts = UiTexts.of(Filling.class);
    private final Locale locale = UiTexts.locale();
    private final OpenResearch open;
    private final Persona persona;
    private final Trait trait;
    private final Offer offer;

    Filling(OpenResearch open, List<Excerpt> words, Persona persona, Trait trait) {
        this.open = open;
        this.persona = persona;
        this.trait = trait;
        offer = Proposals.offer(open.research(), words, trait, persona, open.names(), LocalDate.now());
    }

    boolean fits() {
        return offer.refusal().isEmpty();
    }

    /** Why not, in a sentence. */
    String refusal() {
        return offer.refusal().map(why -> texts.get("refused." + why, trait.name(locale))).orElse("");
    }

    /** What the trait would say. */
    String value() {
        return String.join("; ", offer.proposals().stream().map(each -> shortened(each.text(locale))).toList());
    }

    /** What the persona says now and would no longer say; empty for nothing. */
    String present() {
        return offer.proposals().stream().flatMap(each -> each.present().stream()).findFirst()
                .map(now -> shortened(Proposal.text(trait, now, locale))).orElse("");
    }

    /** The name of the step. */
    String label() {
        return texts.get("step", trait.name(locale));
    }

    /** What was done, in a sentence; empty when it is seen anyway. */
    String told() {
        return present().isEmpty() ? "" : texts.get("replaced", trait.name(locale), present());
    }

    /** What was done, for those who do not see the card. */
    String done() {
        return texts.get("done", Objects.requireNonNullElse(persona.getName(), ""), trait.name(locale), value());
    }

    /** @param place where new items come in a list, or the end */
    CompoundCommand command(EditingDomain domain, int place) {
        CompoundCommand step = new CompoundCommand(0, label());
        step.append(Acceptance.add(domain, persona, open.research(), offer.proposals(), place));
        return step;
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
    }
}
