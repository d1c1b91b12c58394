/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.portrait.model.PersonaPackage;
import org.portrait.model.Population;
import org.portrait.model.SourceKind;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.research.Study;
import org.portrait.research.compose.Proposal;
import org.portrait.research.compose.Support;
import org.portrait.research.compose.Support.Piece;
import org.portrait.ui.text.UiTexts;

/** Proposals in words, without widgets. */
final class ProposalWords {

    private final UiTexts texts = UiTexts.of(ProposalWords.class);
    private final Locale locale;
    private final ResultWords results;

    ProposalWords(Locale locale) {
        this.locale = locale;
        results = new ResultWords(locale);
    }

    /** The trait, and whether it is confidential. */
    String trait(Proposal proposal) {
        Trait trait = proposal.trait();
        return proposal.isConfidential() ? texts.get("trait.confidential", trait.name(locale)) : trait.name(locale);
    }

    /** What is proposed. */
    String value(Proposal proposal) {
        return proposal.text(locale);
    }

    /** How many say so. */
    String support(Proposal proposal) {
        return proposal.support().numbers().isPresent() ? texts.get("support.median", proposal.support().n())
                : results.share(proposal.support().share());
    }

    /** What the persona says now; empty when it says nothing. */
    String present(Proposal proposal) {
        return proposal.item().map(item -> texts.get("present.item"))
                .or(() -> proposal.present().map(now -> Proposal.text(proposal.trait(), now, locale)))
                .orElse("");
    }

    /** Everything that speaks for and against a proposal. */
    String details(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        Support support = proposal.support();
        lines.add(trait(proposal) + ": " + value(proposal));
        lines.add(support.numbers().map(numbers -> texts.get("details.median", numbers.n(), plain(numbers.lower()), plain(numbers.upper()),
                plain(numbers.lowest()), plain(numbers.highest()))).orElseGet(() -> texts.get("details.share", results.share(support.share()),
                        results.interval(support.share()))));
        if (support.share().isSmall()) {
            lines.add(texts.get("details.few"));
        }
        for (Piece piece : support.pieces()) {
            lines.add("• " + study(piece));
            piece.quotes().forEach(quote -> lines.add("    " + texts.get("quoted", quote.text())));
        }
        if (!proposal.contradictions().isEmpty()) {
            lines.add(texts.get("details.against", proposal.contradictions().stream().map(other -> texts.get("quoted",
                    Proposal.text(proposal.trait(), other.value(), locale)) + " – " + results.share(other.share()))
                    .collect(Collectors.joining("; "))));
        }
        proposal.present().ifPresent(now -> lines.add(texts.get("details.present", Proposal.text(proposal.trait(), now, locale))));
        if (proposal.isConfidential()) {
            lines.add(texts.get("details.confidential"));
        }
        return String.join("\n", lines);
    }

    private String plain(BigDecimal number) {
        return results.number(number);
    }

    private String study(Piece piece) {
        Study study = piece.study();
        List<String> facts = new ArrayList<>();
        facts.add(study.getName() == null ? texts.get("study.unnamed") : study.getName());
        if (study.getKind() != SourceKind.UNSPECIFIED) {
            facts.add(ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, study.getKind(), locale));
        }
        if (study.getPopulation() != Population.UNSPECIFIED) {
            facts.add(ModelTexts.name(PersonaPackage.Literals.POPULATION, study.getPopulation(), locale));
        }
        facts.add(texts.get("details.n", piece.n()));
        if (piece.newest() != null) {
            facts.add(texts.get("details.newest", results.date(piece.newest())));
        }
        return String.join(" · ", facts);
    }
}
