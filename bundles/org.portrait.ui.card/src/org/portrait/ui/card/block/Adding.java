/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portrait.card.arrange.Arranging;
import org.portrait.card.arrange.Landing;
import org.portrait.card.arrange.TraitBlocks;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/** Puts traits on the card, each as a block of its own, and brings blocks back that were left out. */
public final class Adding {

    private final CardEditing editing;
    private final BlockSelection selection;
    private final BlockCommands commands;
    private final Places places;

    Adding(CardEditing editing, BlockSelection selection, BlockCommands commands, Places places) {
        this.editing = editing;
        this.selection = selection;
        this.commands = commands;
        this.places = places;
    }

    /** The name that the block of something will have. */
    String name(Piece piece) {
        return switch (piece) {
            case Piece.OfTrait(Trait trait) -> editing.template().map(template -> TraitBlocks.add(template, trait).name()).orElse("");
            case Piece.LeftOut(String block) -> block;
        };
    }

    /** Whether something says nothing yet, so that it is seen only among what is offered. */
    boolean isSilent(Piece piece) {
        return editing.persona().map(persona -> switch (piece) {
            case Piece.OfTrait(Trait trait) -> !trait.isPresent(persona);
            case Piece.LeftOut(String block) -> {
                List<String> traits = commands.described(List.of(block)).stream().flatMap(each -> each.traits().stream()).toList();
                yield !traits.isEmpty() && traits.stream().map(Trait::find).flatMap(Optional::stream).noneMatch(trait -> trait.isPresent(persona));
            }
        }).orElse(false);
    }

    /** The template with something added, wherever there is room. */
    static CardTemplate with(CardTemplate template, Piece piece) {
        return switch (piece) {
            case Piece.OfTrait(Trait trait) -> TraitBlocks.add(template, trait).template();
            case Piece.LeftOut(String block) -> Arranging.restore(template, List.of(block));
        };
    }

    /** Adds something where it landed, and selects it. */
    void add(Piece piece, Landing landing) {
        String name = name(piece);
        editing.arrange(step(piece), template -> landing.apply(with(template, piece)));
        select(piece, name);
    }

    /** Takes what was found: what the card offers already is written there, anything else is added. */
    public void take(Piece piece) {
        Optional<Origin> offered = offered(piece);
        if (offered.isPresent()) {
            offer();
            editing.canvas().forceFocus();
            editing.write(offered.get());
        } else {
            add(piece);
        }
    }

    /** What nothing is said of yet, but has a place on the card. */
    private Optional<Origin> offered(Piece piece) {
        return editing.persona().flatMap(persona -> piece instanceof Piece.OfTrait(Trait trait) && isSilent(piece)
                && editing.template().stream().flatMap(CardTemplate::named).anyMatch(trait.key()::equals)
                        ? Optional.of(Target.origin(persona, trait)) : Optional.empty());
    }

    /** Adds something under the selected block, or where there is room, and selects it. */
    public void add(Piece piece) {
        Optional<Landing> under = underSelected(name(piece));
        if (under.isPresent()) {
            add(piece, under.get());
        } else {
            String name = name(piece);
            editing.restyle(step(piece), template -> with(template, piece));
            select(piece, name);
        }
    }

    private Optional<Landing> underSelected(String name) {
        Set<String> meant = selection.meant();
        Optional<Card.Block> last = places.blocks().stream().filter(block -> meant.contains(block.name()) && !block.name().equals(name))
                .reduce((first, second) -> second);
        return last.flatMap(block -> editing.canvas().card().map(card -> {
            Position position = places.position(block.name()).orElse(Position.in(1, 1));
            double middle = block.area().y() + block.area().height() / 2;
            return Landing.at(card, Map.of(name, Position.in(1, 1)), position.column(), block.page(), middle + 0.1);
        }));
    }

    /** What says nothing yet is selected as a trait, so that one can go on and write it; it is seen among what is offered. */
    private void select(Piece piece, String name) {
        boolean silent = isSilent(piece);
        if (silent) {
            offer();
        }
        Optional<Persona> persona = editing.persona();
        if (piece instanceof Piece.OfTrait(Trait trait) && silent && persona.isPresent()) {
            editing.cursor().select(Target.origin(persona.get(), trait), this);
        } else {
            selection.select(List.of(name));
        }
        editing.canvas().getDisplay().asyncExec(() -> {
            if (!editing.canvas().isDisposed()) {
                places.reveal(name);
            }
        });
    }

    /** Shows what is not said yet. */
    void offer() {
        editing.canvas().setDrafting(editing.canvas().drafting().offering(true));
    }

    private String step(Piece piece) {
        return switch (piece) {
            case Piece.OfTrait(Trait trait) -> Words.get("step.add", trait.name(Texts.locale()));
            case Piece.LeftOut(String block) -> commands.step("restore", List.of(block));
        };
    }
}
