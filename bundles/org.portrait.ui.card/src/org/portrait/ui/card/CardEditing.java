/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;

/**
 * What the tools on a card work with: the card, where the user is, which blocks are selected, and the way to change the
 * arrangement of the persona shown. Each change is one step that can be undone.
 */
public final class CardEditing {

    private final CardCanvas canvas;
    private final Cursor cursor;
    private final Editing editing;
    private final Set<String> blocks = new LinkedHashSet<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Predicate<Origin> writer = origin -> false;

    public CardEditing(CardCanvas canvas, Cursor cursor, Editing editing) {
        this.canvas = canvas;
        this.cursor = cursor;
        this.editing = editing;
        canvas.accessibility().setNaming(new CardNaming(this::persona));
        canvas.accessibility().setBlocks(this::blocks, block -> {
            cursor.select(Origin.NONE, canvas);
            selectBlocks(List.of(block));
        });
    }

    /** The card. */
    public CardCanvas canvas() {
        return canvas;
    }

    /** Where the user is. */
    public Cursor cursor() {
        return cursor;
    }

    /** Changes the document. */
    public Editing editing() {
        return editing;
    }

    /** Who is shown; empty while a project or segment is. */
    public Optional<Persona> persona() {
        return cursor.subject() instanceof Persona persona ? Optional.of(persona) : Optional.empty();
    }

    /** How the card is arranged; empty while no persona is shown. */
    public Optional<CardTemplate> template() {
        return persona().map(CardTemplates::of);
    }

    /** Names of the selected blocks, in the order of their selection. */
    public Set<String> blocks() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(blocks));
    }

    /** Selects blocks instead of those selected. */
    public void selectBlocks(Collection<String> names) {
        if (!blocks.equals(Set.copyOf(names))) {
            blocks.clear();
            blocks.addAll(names);
            listeners.forEach(Runnable::run);
            canvas.accessibility().moved();
            canvas.redraw();
        }
    }

    /** Gives the tools a way to write at an origin. @param how says whether it begins to */
    public void setWriter(Predicate<Origin> how) {
        writer = how;
    }

    /** Begins to write at an origin. @return whether something can be written there */
    public boolean write(Origin origin) {
        return writer.test(origin);
    }

    /** Scrolls to a block, if it is shown. */
    public void reveal(String block) {
        canvas.card().stream().flatMap(card -> card.blocks().stream()).filter(shown -> shown.name().equals(block)).findFirst()
                .ifPresent(shown -> canvas.view().reveal(canvas.view().desk().toDesk(shown.page(), shown.area())));
    }

    /** Runs when other blocks are selected. */
    public void onBlocksSelected(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Changes where blocks stand. All blocks get the columns that they have now, so that only what is changed moves.
     *
     * @param step   what the Edit menu says after "Undo"
     * @param change what is done, see {@link Arranging}
     * @return whether anything changed
     */
    public boolean arrange(String step, UnaryOperator<CardTemplate> change) {
        return restyle(step, template -> {
            CardTemplate frozen = frozen(template);
            CardTemplate wanted = change.apply(frozen);
            return wanted.equals(frozen) ? template : wanted;
        });
    }

    /** Changes how blocks look or what they show; columns go on filling themselves. See {@link #arrange}. */
    public boolean restyle(String step, UnaryOperator<CardTemplate> change) {
        return persona().map(persona -> restyle(step, persona, change)).orElse(false);
    }

    private boolean restyle(String step, Persona persona, UnaryOperator<CardTemplate> change) {
        Optional<Command> command = restyling(persona, change);
        if (command.isEmpty()) {
            canvas.preview(null);
            return false;
        }
        // what is previewed stays until the change itself is shown
        canvas.leavePreview();
        boolean done = editing.execute(step, command.get());
        if (!done) {
            canvas.refresh();
        }
        return done;
    }

    /** The command that changes how blocks look or what they show; empty when nothing would change. */
    public Optional<Command> restyling(Persona persona, UnaryOperator<CardTemplate> change) {
        CardTemplate now = CardTemplates.of(persona);
        CardTemplate wanted = change.apply(now);
        if (wanted.equals(now)) {
            return Optional.empty();
        }
        CardDesign design = Designs.difference(CardTemplates.chosen(persona), wanted, persona.getArrangement())
                .map(Identifiers::complete).orElse(null);
        return Optional.of(SetCommand.create(editing.domain(), persona, PersonaPackage.Literals.PERSONA__ARRANGEMENT, design));
    }

    /** The arrangement with a column for every block, from which changes of places go on; empty while no persona is shown. */
    public Optional<CardTemplate> frozen() {
        return template().map(this::frozen);
    }

    /** The arrangement with a column for every block, as the card shows them before a preview begins. */
    private CardTemplate frozen(CardTemplate template) {
        return canvas.unpreviewed().map(card -> Arranging.frozen(template, card)).orElse(template);
    }
}
