/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.QuestionKind;
import org.portrait.research.Study;
import org.portrait.research.compose.Support.Quote;
import org.portrait.research.statistics.Given;
import org.portrait.research.statistics.Tally;
import org.portrait.research.statistics.Voice;
import org.portrait.research.statistics.Words;
import org.portrait.research.value.Units;

/** Gathers everything that was answered about one trait: which values there are, and who speaks for each. */
final class Gathering {

    /** An item of a list, or a line, is no longer than this. */
    static final int LONGEST_LINE = 200;
    /** Of more different words only those are looked at that many wrote, or somebody said. */
    private static final int FEW_DIFFERENT = 100;

    private final Trait trait;
    private final Quoting quoting;
    private final TraitValues values;
    private final Map<Object, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Middle> middles = new LinkedHashMap<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<Object> people = new HashSet<>();
    private final Set<Object> heard = new HashSet<>();
    private int responses;

    /** A value, and who speaks for it. */
    record Candidate(Object value, Backing backing) {
    }

    /** Numbers in one unit, and who told them. */
    record Middle(String unit, TreeMap<BigDecimal, Integer> counts, Backing backing) {
    }

    Gathering(Trait trait, Quoting quoting) {
        this.trait = trait;
        this.quoting = quoting;
        values = trait.feature() instanceof EAttribute ? new TraitValues(trait) : null;
    }

    /** How many answered. */
    int answered() {
        return people.size() + responses;
    }

    /** The values, those that most speak for first. */
    List<Candidate> candidates() {
        return candidates.values().stream().sorted(Comparator.<Candidate>comparingInt(each -> each.backing().n()).reversed()
                .thenComparing(each -> !each.backing().isMarked())
                .thenComparing(each -> each.backing().newest(), Comparator.reverseOrder())).toList();
    }

    /** The largest group of numbers, for a trait that numbers make. */
    Optional<Middle> middle() {
        return middles.values().stream().max(Comparator.comparingInt(each -> each.backing().n()));
    }

    /** What one study found out about a question that feeds the trait; what was said in sessions is heard now, the rest is counted later. */
    void add(Tally tally) {
        tallies.add(tally);
        if (isOfWords(tally)) {
            tally.voices().forEach(voice -> hear(tally.study(), voice));
        }
    }

    private boolean isOfWords(Tally tally) {
        return isWords() && tally.question().getKind() == QuestionKind.OPEN;
    }

    /** Counts what was chosen, and what was written to surveys; when everything was heard. */
    void count() {
        for (Tally tally : tallies) {
            if (isOfWords(tally)) {
                responses += tally.answered() - (int) tally.voices().stream().map(Voice::person).distinct().count();
                tally.written().forEach((key, given) -> {
                    if (tally.written().size() <= FEW_DIFFERENT || given.n() >= Proposals.TYPICAL * tally.answered() || candidates.containsKey(key)) {
                        count(tally, key, given, Map.of());
                    }
                });
            } else {
                responses += tally.answered();
                Map<String, String> answers = new HashMap<>();
                tally.voices().forEach(voice -> {
                    answers.putIfAbsent(Words.folded(Quoting.words(voice.answer())), voice.answer().getId());
                    voice.answer().getValues().forEach(value -> answers.putIfAbsent(Words.folded(value), voice.answer().getId()));
                });
                tally.given().forEach((key, given) -> count(tally, key, given, answers));
            }
        }
        tallies.clear();
    }

    private boolean isWords() {
        return values == null || values.isText();
    }

    private void count(Tally tally, String key, Given given, Map<String, String> answers) {
        String link = answers.getOrDefault(key, tally.columns().isEmpty() ? answers.values().stream().findFirst().orElse(null)
                : tally.columns().getFirst());
        if (values != null && values.isNumeric()) {
            Optional<BigDecimal> number = values.number(tally.question(), given.text());
            if (number.isPresent()) {
                String unit = Units.plain(tally.question().getUnit());
                Middle middle = middles.computeIfAbsent(unit, name -> new Middle(name, new TreeMap<>(), new Backing()));
                middle.counts().merge(number.get(), given.n(), Integer::sum);
                middle.backing().count(tally.study(), given.n(), given.last(), link);
                return;
            }
        }
        candidate(given.text()).ifPresent(each -> each.backing().count(tally.study(), given.n(), given.last(), link));
    }

    /** What somebody said about the trait: what was marked in it; its themes, where it was coded; else the whole. */
    void hear(Study study, Voice voice) {
        if (!heard.add(voice.answer())) {
            return;
        }
        people.add(voice.person());
        List<Highlight> highlights = voice.answer().getHighlights();
        highlights.forEach(highlight -> hear(study, voice, highlight));
        if (highlights.stream().allMatch(highlight -> Quoting.words(voice.answer(), highlight).isEmpty())) {
            verbatim(study, voice, voice.answer().getId(), Quoting.words(voice.answer()), false);
        }
    }

    /** What was marked in the words of somebody. */
    void hear(Study study, Voice voice, Highlight highlight) {
        String words = Quoting.words(voice.answer(), highlight);
        if (words.isEmpty() || !heard.add(highlight)) {
            return;
        }
        people.add(voice.person());
        List<Code> codes = highlight.getUses().stream().map(CodeUse::getCode).distinct().flatMap(id -> quoting.index().find(id).stream())
                .filter(Code.class::isInstance).map(Code.class::cast).filter(code -> code.getName() != null && !code.getName().isBlank()).toList();
        Quote quote = quoting.quote(voice, highlight.getId(), words).orElse(null);
        for (Code code : codes) {
            candidate(code.getName()).ifPresent(each -> {
                each.backing().hear(study, voice.person(), voice.date(), highlight.getId(), quote);
                each.backing().mark();
            });
        }
        if (codes.isEmpty()) {
            verbatim(study, voice, highlight.getId(), words, true);
        }
    }

    private void verbatim(Study study, Voice voice, String id, String words, boolean marked) {
        if (!quoting.hasConsent(voice)) {
            return;
        }
        candidate(quoting.named(words)).ifPresent(each -> {
            each.backing().hear(study, voice.person(), voice.date(), id, quoting.quote(voice, id, words).orElse(null));
            if (marked) {
                each.backing().mark();
            }
        });
    }

    /** The candidate that a text names; none when the trait cannot have it. */
    private Optional<Candidate> candidate(String text) {
        if (isWords()) {
            String line = values == null ? String.join(" ", text.lines().map(String::strip).toList()) : text.strip();
            boolean fits = !line.isBlank() && (isProse() || line.length() <= LONGEST_LINE);
            return fits ? Optional.of(candidates.computeIfAbsent(Words.folded(line), key -> new Candidate(line, new Backing()))) : Optional.empty();
        }
        return values.named(text).map(value -> candidates.computeIfAbsent(value, key -> new Candidate(value, new Backing())));
    }

    private boolean isProse() {
        return trait.feature().getEType() == PersonaPackage.Literals.PROSE;
    }
}
