/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.Values;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.Money;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.Quotable;
import org.portrait.research.ResearchProject;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.compose.Gathering.Candidate;
import org.portrait.research.compose.Gathering.Middle;
import org.portrait.research.compose.Proposal.Other;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.privacy.NameFilter;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.NumberSummary;
import org.portrait.research.statistics.Scope;
import org.portrait.research.statistics.Share;
import org.portrait.research.statistics.Voice;
import org.portrait.research.statistics.Words;
import org.portrait.research.survey.Cancel;
import org.portrait.research.value.Units;

/**
 * What a persona could say after what was answered: the middle of numbers, the most frequent choice, themes that were coded, words that
 * were marked, words that recur. What a question keeps more confidential than its trait is kept is never proposed; words are proposed and
 * quoted without names, and only of people whose consent holds.
 */
public final class Proposals {

    /** What fewer say of those who answered is not typical, unless somebody heard it in a session. */
    static final double TYPICAL = 0.1;

    private static final int MOST_ITEMS = 5;
    /** So many items are proposed although nothing repeats. */
    private static final int FEW_ITEMS = 3;
    private static final int MOST_CONTRADICTIONS = 3;

    private final Persona persona;
    private final Quoting quoting;

    private Proposals(ResearchProject research, ResearchIndex index, Persona persona, NameFilter names, LocalDate today) {
        this.persona = persona;
        quoting = new Quoting(research, index, names, today);
    }

    /**
     * Proposals from the studies of a scope, in the order of the traits.
     *
     * @param persona what it says is compared
     * @param names   takes names out of words
     * @param today   the day on which consents hold or do not
     */
    public static List<Proposal> of(ResearchProject research, Scope scope, Persona persona, NameFilter names, LocalDate today) {
        return of(research, Findings.of(research, scope), persona, names, today, Cancel.NEVER);
    }

    /** Proposals from what was found out, for example from some of the people; otherwise as the other ones. @param cancel asked at each question */
    public static List<Proposal> of(ResearchProject research, Findings findings, Persona persona, NameFilter names, LocalDate today, Cancel cancel) {
        return new Proposals(research, ResearchIndex.of(research), persona, names, today).all(findings, cancel);
    }

    /**
     * A proposal for a trait from one answer, or from one highlight; empty when the trait can have no such value, or the words may not be
     * used for it.
     */
    public static Optional<Proposal> of(ResearchProject research, Quotable words, Trait trait, Persona persona, NameFilter names, LocalDate today) {
        return offer(research, List.of(Excerpt.of(words)), trait, persona, names, today).proposals().stream().findFirst();
    }

    /**
     * What words of answers offer for a trait: proposals, of which the same words make one; or why there are none.
     *
     * @param words at least one
     */
    public static Offer offer(ResearchProject research, List<Excerpt> words, Trait trait, Persona persona, NameFilter names, LocalDate today) {
        return new Proposals(research, ResearchIndex.ofGuides(research), persona, names, today).offer(words, trait);
    }

    /** Words as anybody may read them; empty when they may not be quoted. */
    public static Optional<String> quote(ResearchProject research, Excerpt words, NameFilter names, LocalDate today) {
        Quoting quoting = new Quoting(research, ResearchIndex.ofGuides(research), names, today);
        return words.voice().flatMap(voice -> quoting.quote(voice, words.id(), words.words())).map(Support.Quote::text);
    }

    /** The traits that an answer or highlight speaks about: those that it names, and the one that its question feeds. */
    public static Set<Trait> traits(ResearchProject research, Quotable words) {
        Set<Trait> traits = new LinkedHashSet<>();
        words.getTraits().forEach(key -> Trait.find(key).ifPresent(traits::add));
        ResearchIndex.ofGuides(research).question(Excerpt.of(words).answer().getQuestion()).map(Question::getTrait).flatMap(Trait::find)
                .ifPresent(traits::add);
        return traits;
    }

    private List<Proposal> all(Findings findings, Cancel cancel) {
        Map<Trait, Gathering> gatherings = new LinkedHashMap<>();
        Trait.all().forEach(trait -> gatherings.put(trait, new Gathering(trait, quoting)));
        for (Question question : findings.questions()) {
            cancel.check();
            Trait.find(Objects.requireNonNullElse(question.getTrait(), "")).filter(trait -> fits(question, trait))
                    .ifPresent(trait -> findings.tallies(question).forEach(gatherings.get(trait)::add));
        }
        for (Study study : findings.studies()) {
            for (Voice voice : findings.voices(study)) {
                named(voice.answer(), voice).forEach(trait -> gatherings.get(trait).hear(study, voice));
                voice.answer().getHighlights().forEach(highlight -> named(highlight, voice)
                        .forEach(trait -> gatherings.get(trait).hear(study, voice, highlight)));
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        gatherings.forEach((trait, gathering) -> {
            cancel.check();
            gathering.count();
            proposals.addAll(proposals(trait, gathering));
        });
        return proposals;
    }

    private List<Trait> named(Quotable words, Voice voice) {
        Question question = quoting.index().question(voice.answer().getQuestion()).orElse(null);
        return words.getTraits().stream().distinct().flatMap(key -> Trait.find(key).stream()).filter(trait -> fits(question, trait)).toList();
    }

    /** Whether the question is not more confidential than the trait. */
    private static boolean fits(Question question, Trait trait) {
        return question == null || QuestionPrivacies.of(question).compareTo(QuestionPrivacies.of(trait.privacy())) <= 0;
    }

    private Offer offer(List<Excerpt> words, Trait trait) {
        Map<Object, Candidate> candidates = new LinkedHashMap<>();
        for (Excerpt each : words) {
            Optional<Refusal> refusal = refusal(each, trait);
            Optional<Object> value = refusal.isPresent() ? Optional.empty() : value(trait, each.answer(), each.words());
            if (value.isEmpty()) {
                return Offer.refused(refusal.orElse(Refusal.UNFIT));
            }
            Voice voice = each.voice().orElseThrow();
            Object key = value.get() instanceof String text ? Words.folded(text) : value.get();
            candidates.computeIfAbsent(key, any -> new Candidate(value.get(), new Backing())).backing()
                    .hear((Study) voice.session().eContainer(), voice.person(), voice.date(), each.id(),
                            quoting.quote(voice, each.id(), each.words()).orElse(null));
        }
        if (candidates.size() > 1 && trait.feature() instanceof EAttribute) {
            return Offer.refused(Refusal.SEVERAL);
        }
        return new Offer(candidates.values().stream().map(each -> proposal(trait, each.value(),
                new Support(new Share(each.backing().n(), each.backing().n()), each.backing().pieces(), Optional.empty()), List.of())).toList(),
                Optional.empty());
    }

    private Optional<Refusal> refusal(Excerpt words, Trait trait) {
        Optional<Voice> voice = words.voice();
        if (voice.isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        Speaker speaker = voice.get().speaker();
        boolean tooLong = !isProse(trait) && words.words().length() > Gathering.LONGEST_LINE;
        return !fits(quoting.index().question(words.answer().getQuestion()).orElse(null), trait) ? Optional.of(Refusal.CONFIDENTIAL)
                : speaker != null && speaker.getRole() != SpeakerRole.RESPONDENT ? Optional.of(Refusal.NOBODY)
                : !quoting.hasConsent(voice.get()) ? Optional.of(Refusal.CONSENT)
                : words.words().isBlank() ? Optional.of(Refusal.SILENT)
                : trait.feature().getEType() == PersonaPackage.Literals.SCALE ? Optional.of(Refusal.UNFIT)
                : tooLong ? Optional.of(Refusal.LONG) : Optional.empty();
    }

    private static boolean isProse(Trait trait) {
        return trait.feature().getEType() == PersonaPackage.Literals.PROSE;
    }

    private Optional<Object> value(Trait trait, Answer answer, String text) {
        if (!(trait.feature() instanceof EAttribute)) {
            return Optional.<Object>of(quoting.named(String.join(" ", text.lines().map(String::strip).toList())))
                    .filter(line -> !line.toString().isBlank());
        }
        TraitValues values = new TraitValues(trait);
        Question question = quoting.index().question(answer.getQuestion()).orElse(null);
        Optional<Object> number = !values.isNumeric() ? Optional.empty() : values.number(question, text)
                .flatMap(each -> NumberSummary.of(new TreeMap<>(Map.of(each, 1))))
                .flatMap(each -> values.middle(each, unit(trait, question == null ? "" : Units.plain(question.getUnit()))));
        return number.or(() -> values.named(values.isText() ? quoting.named(text) : text));
    }

    private List<Proposal> proposals(Trait trait, Gathering gathering) {
        List<Candidate> candidates = gathering.candidates();
        if (!(trait.feature() instanceof EAttribute)) {
            return items(trait, gathering, candidates);
        }
        int named = candidates.isEmpty() ? 0 : candidates.getFirst().backing().n();
        Optional<Proposal> middle = gathering.middle().filter(each -> each.backing().n() >= named).flatMap(each -> middle(trait, each, gathering));
        return middle.or(() -> mostCommon(trait, gathering, candidates)).stream().toList();
    }

    private Optional<Proposal> middle(Trait trait, Middle middle, Gathering gathering) {
        NumberSummary numbers = NumberSummary.of(middle.counts()).orElseThrow();
        return new TraitValues(trait).middle(numbers, unit(trait, middle.unit())).map(value -> proposal(trait, value,
                new Support(share(numbers.n(), gathering), middle.backing().pieces(), Optional.of(numbers)), List.of()));
    }

    /** The unit of a question; where it has none, the currency and period in which the persona counts already. */
    private String unit(Trait trait, String unit) {
        return unit.isEmpty() && trait.get(persona) instanceof Money money ? money.toString().replaceFirst("^\\S+ ", "") : unit;
    }

    private Optional<Proposal> mostCommon(Trait trait, Gathering gathering, List<Candidate> candidates) {
        List<Other> others = candidates.stream().skip(1).limit(MOST_CONTRADICTIONS)
                .map(each -> new Other(clean(each.value()), share(each.backing().n(), gathering))).toList();
        return candidates.stream().findFirst().filter(each -> isTypical(each, gathering))
                .flatMap(each -> storable(trait, each.value()).map(value -> proposal(trait, value, support(each, gathering), others)));
    }

    private List<Proposal> items(Trait trait, Gathering gathering, List<Candidate> candidates) {
        List<Proposal> proposals = new ArrayList<>();
        for (Candidate each : candidates) {
            boolean repeats = each.backing().n() > 1 && share(each.backing().n(), gathering).value() >= TYPICAL;
            if (proposals.size() < (repeats ? MOST_ITEMS : FEW_ITEMS) && (repeats || each.backing().isHeard() || gathering.answered() == 1)) {
                proposals.add(proposal(trait, clean(each.value()), support(each, gathering), List.of()));
            }
        }
        return proposals;
    }

    private static boolean isTypical(Candidate candidate, Gathering gathering) {
        return candidate.backing().isHeard() || share(candidate.backing().n(), gathering).value() >= TYPICAL;
    }

    private static Share share(int n, Gathering gathering) {
        return new Share(Math.min(n, gathering.answered()), gathering.answered());
    }

    private static Support support(Candidate candidate, Gathering gathering) {
        return new Support(share(candidate.backing().n(), gathering), candidate.backing().pieces(), Optional.empty());
    }

    private Object clean(Object value) {
        return value instanceof String text ? quoting.named(text) : value;
    }

    private Optional<Object> storable(Trait trait, Object value) {
        try {
            return Optional.ofNullable(Values.normalise(trait.feature(), clean(value)));
        } catch (InvalidValueException e) {
            // A number beyond the bounds of the trait.
            return Optional.empty();
        }
    }

    private Proposal proposal(Trait trait, Object value, Support support, List<Other> others) {
        if (!(trait.feature() instanceof EAttribute)) {
            return new Proposal(trait, value, support, others, item(trait, value.toString()), Optional.empty());
        }
        Optional<Object> present = Optional.of(trait).filter(each -> each.isPresent(persona)).map(each -> each.get(persona))
                .filter(now -> !isSame(now, value));
        return new Proposal(trait, value, support, others, Optional.empty(), present);
    }

    private static boolean isSame(Object now, Object value) {
        return now.equals(value) || now instanceof String one && value instanceof String other && Words.folded(one).equals(Words.folded(other));
    }

    private Optional<Identified> item(Trait trait, String text) {
        String folded = Words.folded(text);
        return trait.get(persona) instanceof List<?> items ? items.stream().filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(item -> Words.folded(wording(item)).equals(folded)).findFirst() : Optional.empty();
    }

    private static String wording(Identified item) {
        for (String name : List.of("text", "name")) {
            EStructuralFeature feature = item.eClass().getEStructuralFeature(name);
            if (feature != null) {
                return Objects.requireNonNullElse((String) item.eGet(feature), "");
            }
        }
        return "";
    }
}
