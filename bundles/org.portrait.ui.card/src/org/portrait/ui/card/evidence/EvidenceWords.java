/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.card.evidence.Standing;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Population;
import org.portrait.model.SourceKind;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.text.Texts;

/** What is known about a statement, in words. */
final class EvidenceWords {

    private static final int MOST = 5;

    private EvidenceWords() {
    }

    /** In one or two words. */
    static String name(Standing.Kind kind) {
        return switch (kind) {
            case RECENT -> Texts.get("standing.recent");
            case AGED -> Texts.get("standing.aged");
            case CONTRADICTED -> Texts.get("standing.contradicted");
            case GUESS -> Texts.get("standing.guess");
        };
    }

    /** In a sentence, for those who listen. */
    static String sentence(Standing standing) {
        if (standing.evidence().isEmpty()) {
            return name(standing.kind()) + ". " + Texts.get("standing.guess.help");
        }
        return Stream.of(name(standing.kind()), Texts.get("standing.pieces", standing.evidence().size()), answers(standing), newest(standing),
                standing.wide() ? Texts.get("standing.wide") : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Everything that is known: the first line says it in short, the others tell of one piece each. */
    static List<String> lines(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(name(standing.kind()));
        if (standing.evidence().isEmpty()) {
            lines.add(Texts.get("standing.guess.help"));
        }
        if (standing.wide()) {
            lines.add(Texts.get("standing.wide"));
        }
        standing.evidence().stream().limit(MOST).map(EvidenceWords::piece).forEach(lines::add);
        if (standing.evidence().size() > MOST) {
            lines.add(Texts.get("standing.more", standing.evidence().size() - MOST));
        }
        return lines;
    }

    private static String piece(Evidence piece) {
        String source = Stream.of(piece.getStance() == EvidenceStance.CONTRADICTS ? Texts.get("standing.against") : "", or(piece.getSource()),
                piece.getKind() == SourceKind.UNSPECIFIED ? ""
                        : ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, piece.getKind(), Texts.locale()),
                piece.getPopulation() == Population.UNSPECIFIED ? ""
                        : ModelTexts.name(PersonaPackage.Literals.POPULATION, piece.getPopulation(), Texts.locale()),
                piece.getN() == null ? "" : Texts.get("standing.n", piece.getN()),
                piece.getDate() == null ? Texts.get("standing.undated") : day(piece.getDate()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        String quote = or(piece.getQuote());
        return quote.isEmpty() ? source : source + "\n" + Texts.get("standing.quote", quote);
    }

    private static String answers(Standing standing) {
        return standing.answers().isEmpty() ? ""
                : standing.answers().stream().map(n -> Texts.get("standing.n", n)).collect(Collectors.joining(", "));
    }

    private static String newest(Standing standing) {
        return standing.newest().map(date -> Texts.get("standing.newest", day(date))).orElse("");
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Texts.locale()).format(date);
    }

    private static String or(String text) {
        return text == null ? "" : text.strip();
    }
}
