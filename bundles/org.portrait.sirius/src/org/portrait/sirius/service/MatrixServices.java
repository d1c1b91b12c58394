/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.evidence.Standing;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/**
 * The matrix of evidence of one persona: what it says against where that was found out. A source is told by its kind and name; the
 * first piece from there stands for it.
 */
public final class MatrixServices {

    /** Title of a matrix of evidence. */
    public String matrixTitle(Persona persona) {
        return Words.text("matrix.title", new LabelServices().label(persona));
    }

    /** The sources of a persona, each once. */
    public List<Evidence> sources(Persona persona) {
        return Ground.in(persona).filter(piece -> Ground.first(piece) == piece).toList();
    }

    /** Name of a source, or what kind of source it is. */
    public String sourceLabel(Evidence source) {
        boolean isNamed = source.getSource() != null && !source.getSource().isBlank();
        return isNamed ? source.getSource().strip() : source.getKind() == SourceKind.UNSPECIFIED ? Words.text("source.open")
                : ModelTexts.name(Literals.SOURCE_KIND, source.getKind(), Words.locale());
    }

    /** The line of a persona as a whole. */
    public String wholeLabel(Persona persona) {
        return Words.text("whole");
    }

    /** The persona, when it says something on a trait or in a group, or keeps evidence there; else nothing. */
    public List<Persona> ifKnown(Persona persona, String key) {
        boolean told = Trait.find(key).map(trait -> trait.isPresent(persona) || !trait.evidence(persona).isEmpty())
                .orElseGet(() -> persona.eGet(persona.eClass().getEStructuralFeature(key)) != null);
        return told ? List.of(persona) : List.of();
    }

    /** A trait and what is said on it; of a list only the name, as its items have lines of their own. */
    public String toldLabel(Persona persona, String key) {
        FieldServices fields = new FieldServices();
        return Words.joined(": ", fields.fieldLabel(persona, key), fields.fieldItems(persona, key).isEmpty() ? fields.fieldWords(persona, key) : "");
    }

    /** The persona that a source has told something about. */
    public Persona sourcePersona(Evidence source) {
        return Personas.enclosing(source).orElseThrow();
    }

    /** What a source says on a trait: how many answered, the newest day. @param key a trait, a group, or empty for the whole */
    public String standing(Evidence source, String key) {
        return Piece.text(ground(source, key).standing(source));
    }

    /** Whether what a source says on a trait is of a kind. @param kind {@code RECENT}, {@code AGED} or {@code CONTRADICTED} */
    public boolean stands(Evidence source, String key, String kind) {
        return is(ground(source, key).standing(source), kind);
    }

    /** Whether one cell can hold what a source says on a trait. */
    public boolean isSingle(EObject source, String key) {
        return source instanceof Evidence piece && ground(piece, key).pieces(piece).size() < 2;
    }

    /**
     * Notes what a source says on a trait, or takes it back.
     *
     * @param text how many answered and the day, {@code ≠} in front when they contradict, {@code +} when no number is known; blank for nothing;
     *             anything else has a {@link #standingRefusal}
     * @throws IllegalArgumentException when it cannot be read
     */
    public Evidence setStanding(Evidence source, String key, String text) {
        set(ground(source, key), source, text);
        return source;
    }

    /** Why what was typed for {@link #setStanding} cannot be read; empty when it can. */
    public String standingRefusal(EObject element, String text) {
        return text.isBlank() || Piece.read(text) != null ? "" : Words.text("standing.refused", text.strip());
    }

    /** The first piece from each source on each item of a list. */
    public List<Evidence> itemPieces(Persona persona) {
        return Ground.in(persona).filter(piece -> isOfItem(piece) && Ground.of(item(piece), "").pieces(piece).indexOf(piece) == 0).toList();
    }

    /** The item that a piece is about. */
    public EObject pieceItem(Evidence piece) {
        return piece.eContainer();
    }

    /** The piece that stands for the source of another. */
    public Evidence pieceSource(Evidence piece) {
        return Ground.first(piece);
    }

    /** What the source of a piece says on its item. */
    public String pieceStanding(Evidence piece) {
        return Piece.text(Ground.of(item(piece), "").standing(piece));
    }

    /** Whether what the source of a piece says on its item is of a kind. */
    public boolean pieceStands(Evidence piece, String kind) {
        return is(Ground.of(item(piece), "").standing(piece), kind);
    }

    /** Whether one cell can hold what the source of a piece says on its item. */
    public boolean isSinglePiece(EObject element) {
        return element instanceof Evidence piece && Ground.of(item(piece), "").pieces(piece).size() == 1;
    }

    /** Changes what the source of a piece says on its item, as {@link #setStanding} does. */
    public Evidence setPiece(Evidence piece, String text) {
        set(Ground.of(item(piece), ""), piece, text);
        return piece;
    }

    /** Notes what a source says on an item, as {@link #setStanding} does. */
    public EObject addPiece(EObject item, EObject source, String text) {
        if (item instanceof Evidenced evidenced && source instanceof Evidence piece) {
            set(Ground.of(evidenced, ""), piece, text);
        }
        return item;
    }

    /** Adds a piece from a source to be named, about a persona as a whole or one of its traits. */
    public Evidenced addSource(Evidenced element, String key) {
        Evidence piece = PersonaFactory.eINSTANCE.createEvidence();
        piece.setSource(unused(Personas.enclosing(element).orElseThrow()));
        Step.run(element, domain -> Ground.of(element, key).add(domain, piece));
        return element;
    }

    /** Takes away all that a source has told about a persona. */
    public EObject removeSource(Evidence source) {
        Persona persona = sourcePersona(source);
        removeAll(persona, Ground.in(persona).toList(), piece -> Ground.isSameSource(piece, source));
        return persona;
    }

    /** Takes away all evidence about a trait, a group or the whole of a persona, or about an item with what it contains. */
    public Evidenced clearEvidence(Evidenced element, String key) {
        removeAll(element, Ground.of(element, key).pieces(), piece -> true);
        return element;
    }

    private static void removeAll(EObject element, List<Evidence> pieces, Predicate<Evidence> goes) {
        Step.run(element, domain -> TraitEdits.removeAll(domain, pieces.stream().filter(goes).toList()));
    }

    private static void set(Ground ground, Evidence source, String text) {
        List<Evidence> there = ground.pieces(source);
        Piece wanted = Piece.read(text);
        if (wanted == null && !text.isBlank()) {
            throw new IllegalArgumentException("Neither a number nor a day: " + text);
        }
        if (text.isBlank()) {
            removeAll(ground.persona(), there, piece -> true);
        } else if (there.isEmpty()) {
            Step.run(ground.persona(), domain -> ground.add(domain, made(source, wanted)));
        } else if (there.size() == 1) {
            Step.run(ground.persona(), domain -> change(domain, there.getFirst(), wanted));
        }
    }

    private static Evidence made(Evidence source, Piece wanted) {
        Evidence piece = Ground.like(source);
        piece.setStance(wanted.stance());
        piece.setN(wanted.n());
        if (wanted.date() != null) {
            piece.setDate(wanted.date());
        }
        return piece;
    }

    private static Command change(EditingDomain domain, Evidence piece, Piece wanted) {
        List<Command> edits = new ArrayList<>();
        edits.add(TraitEdits.setFeature(domain, piece, Literals.EVIDENCE__STANCE, wanted.stance()));
        edits.add(TraitEdits.setFeature(domain, piece, Literals.EVIDENCE__N, wanted.n()));
        edits.add(TraitEdits.setFeature(domain, piece, Literals.EVIDENCE__DATE, wanted.date()));
        return Edits.all(edits);
    }

    private static Ground ground(Evidence source, String key) {
        return Ground.of(Personas.enclosing(source).orElseThrow(), key);
    }

    private static boolean isOfItem(Evidence piece) {
        return !(piece.eContainer() instanceof Persona) && !(Trait.groups().contains(piece.eContainer().eContainingFeature()));
    }

    private static Evidenced item(Evidence piece) {
        return (Evidenced) piece.eContainer();
    }

    private static boolean is(Standing standing, String kind) {
        return !standing.evidence().isEmpty() && standing.kind().name().equals(kind);
    }

    private static String unused(Persona persona) {
        String name = Words.text("source.new");
        List<String> taken = Ground.in(persona).map(Evidence::getSource).toList();
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        return free;
    }
}
