/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.Values;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.research.Quotable;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.compose.Support.Piece;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.statistics.Voice;

/**
 * Takes proposals into a persona: fills the trait and adds one piece of evidence for each study, which takes the place of what the same
 * study said about it before, so that nobody counts twice.
 */
public final class Acceptance {

    private final EditingDomain domain;
    private final Persona persona;
    private final ResearchProject research;
    private final Optional<String> among;
    private final int place;
    /** Whether people are added to those who were heard before, instead of all that a study said before. */
    private final boolean adding;

    private Acceptance(EditingDomain domain, Persona persona, ResearchProject research, Optional<String> among, int place, boolean adding) {
        this.domain = domain;
        this.persona = persona;
        this.research = research;
        this.among = among;
        this.place = place;
        this.adding = adding;
    }

    /**
     * Accepts proposals as one command; it does everything or nothing. They must have been made for the persona as it is when the command
     * is executed, or for a copy of it, and from the research or from a copy of it.
     *
     * @param domain   of the persona's document
     * @param research only read
     */
    public static CompoundCommand accept(EditingDomain domain, Persona persona, ResearchProject research, List<Proposal> proposals) {
        return accept(domain, persona, research, proposals, Optional.empty());
    }

    /**
     * The same for answers of some of the people.
     *
     * @param among who they are, in a few words that stand beside the source of the evidence
     */
    public static CompoundCommand accept(EditingDomain domain, Persona persona, ResearchProject research,
            List<Proposal> proposals, Optional<String> among) {
        return new Acceptance(domain, persona, research, among, TraitEdits.END, false).all(proposals);
    }

    /**
     * Takes what single people said as one command, beside what others of the same study said about the same before. The evidence takes the place
     * of what the same people said; where it changes what the persona says, of all that the study said.
     *
     * @param place where new items come in a list, or {@link TraitEdits#END}
     */
    public static CompoundCommand add(EditingDomain domain, Persona persona, ResearchProject research, List<Proposal> proposals, int place) {
        return new Acceptance(domain, persona, research, Optional.empty(), place, true).all(proposals);
    }

    private CompoundCommand all(List<Proposal> proposals) {
        return new Steps(proposals.stream().flatMap(proposal -> steps(proposal).stream()).toList());
    }

    /**
     * Leaves what the persona says and notes that the answers contradict it, as one command.
     *
     * @param among who gave the answers, in a few words; empty for everybody
     * @throws IllegalArgumentException when the persona says nothing that is contradicted
     */
    public static CompoundCommand contradict(EditingDomain domain, Persona persona, ResearchProject research, Proposal proposal,
            Optional<String> among) {
        if (proposal.present().isEmpty()) {
            throw new IllegalArgumentException("Nothing is contradicted: " + proposal.trait());
        }
        Acceptance acceptance = new Acceptance(domain, persona, research, among, TraitEdits.END, false);
        List<Supplier<Command>> steps = new ArrayList<>();
        steps.add(() -> acceptance.withoutEarlier(proposal));
        proposal.support().pieces().forEach(piece -> steps.add(() -> TraitEdits.addEvidence(domain, persona, proposal.trait(),
                acceptance.evidence(piece, EvidenceStance.CONTRADICTS))));
        return new Steps(steps);
    }

    private List<Supplier<Command>> steps(Proposal proposal) {
        List<Supplier<Command>> steps = new ArrayList<>();
        List<Piece> pieces = proposal.support().pieces();
        if (!proposal.isItem()) {
            steps.add(() -> TraitEdits.set(domain, persona, proposal.trait(), proposal.value()));
            steps.add(() -> withoutEarlier(proposal));
            pieces.forEach(piece ->
                    steps.add(() -> TraitEdits.addEvidence(domain, persona, proposal.trait(), evidence(piece, EvidenceStance.SUPPORTS))));
        } else if (proposal.item().isPresent()) {
            steps.add(() -> withoutEarlier(proposal));
            pieces.forEach(piece -> steps.add(() -> TraitEdits.addEvidence(domain, item(proposal), evidence(piece, EvidenceStance.SUPPORTS))));
        } else {
            steps.add(() -> TraitEdits.addAll(domain, persona, proposal.trait(), items(proposal), place));
        }
        return steps;
    }

    private List<EObject> items(Proposal proposal) {
        List<EObject> items = TraitEdits.items(proposal.trait(), proposal.value().toString());
        items.stream().filter(Evidenced.class::isInstance).map(Evidenced.class::cast).forEach(item -> proposal.support().pieces()
                .forEach(piece -> item.getEvidence().add(evidence(piece, EvidenceStance.SUPPORTS))));
        return items;
    }

    /** The item of this persona that says the same as a proposal. */
    private Evidenced item(Proposal proposal) {
        String id = proposal.item().orElseThrow().getId();
        return ((List<?>) proposal.trait().get(persona)).stream().map(Evidenced.class::cast).filter(item -> item.getId().equals(id)).findFirst()
                .orElseThrow();
    }

    /** Removes what the studies of a proposal, or only its people, said before about the same. */
    private Command withoutEarlier(Proposal proposal) {
        boolean people = adding && proposal.present().isEmpty();
        Set<Object> sources = new HashSet<>();
        proposal.support().pieces().forEach(piece -> {
            if (!people) {
                sources.add(piece.study().getId());
            } else {
                Stream.concat(Stream.of(piece.link()), piece.quotes().stream().map(Support.Quote::id))
                        .flatMap(id -> ResearchIndex.find(research, id).stream()).flatMap(element -> person(element).stream()).forEach(sources::add);
            }
        });
        List<Evidence> known = proposal.item().isPresent() ? item(proposal).getEvidence()
                : proposal.trait().holder(persona).filter(Evidenced.class::isInstance).map(holder -> ((Evidenced) holder).getEvidence().stream()
                        .filter(evidence -> proposal.trait().feature().getName().equals(evidence.getTrait())).toList()).orElse(List.of());
        List<Evidence> earlier = known.stream().filter(evidence -> ResearchIndex.source(research, evidence)
                .flatMap(element -> people ? person(element).filter(person -> isOfOne(evidence)) : study(element).map(Object.class::cast))
                .filter(sources::contains).isPresent()).toList();
        return TraitEdits.removeAll(domain, earlier);
    }

    private static boolean isOfOne(Evidence evidence) {
        return evidence.getN() == null || evidence.getN() <= 1;
    }

    /** Who said something: the speaker, or the session when nobody knows who spoke in it. */
    private static Optional<Object> person(EObject element) {
        return element instanceof Quotable words ? Excerpt.of(words).voice().map(Voice::person) : Optional.empty();
    }

    /** Identifier of the study around an element. */
    private static Optional<String> study(EObject element) {
        EObject current = element;
        while (current != null && !(current instanceof Study)) {
            current = current.eContainer();
        }
        return Optional.ofNullable((Study) current).map(Study::getId);
    }

    private String source(Study study) {
        String name = study.getName() == null ? "" : study.getName();
        return among.map(some -> (name + " (" + some + ")").strip()).orElse(name);
    }

    private Evidence evidence(Piece piece, EvidenceStance stance) {
        Study study = piece.study();
        LocalDate day = piece.newest() != null ? piece.newest() : study.getEnded() != null ? study.getEnded() : study.getBegun();
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setStance(stance);
        evidence.setKind(study.getKind());
        evidence.setSource((String) Values.normalise(PersonaPackage.Literals.EVIDENCE__SOURCE, source(study)));
        evidence.setDate(day);
        evidence.setN((long) piece.n());
        evidence.setPopulation(study.getPopulation());
        evidence.setQuote(piece.quotes().stream().findFirst()
                .map(quote -> (String) Values.normalise(PersonaPackage.Literals.EVIDENCE__QUOTE, quote.text()))
                .orElse(null));
        evidence.setLink(piece.link() == null ? null : EvidenceLink.to(piece.link()));
        return evidence;
    }
}
