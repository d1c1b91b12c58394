/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.compose.Offers;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplate;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/** Lets blocks be selected, moved, resized, added and so on where they stand on a card. */
public final class BlockTools {

    private final CardEditing editing;
    private final Places places;
    private final BlockSelection selection;
    private final BlockCommands commands;
    private final Adding adding;
    private final Marks marks;
    private final BlockMenu menu;
    private final BlockBar bar;
    /** The window that was opened last to find something. */
    private Finder finder;
    /** The mouse went down on the grip of the bar. */
    private boolean gripped;

    /** Hooks the tools up. */
    public BlockTools(CardEditing editing) {
        this.editing = editing;
        places = new Places(editing.canvas());
        selection = new BlockSelection(editing, places);
        commands = new BlockCommands(editing, selection, places);
        adding = new Adding(editing, selection, commands, places);
        marks = new Marks(editing.canvas(), places, selection);
        menu = new BlockMenu(this);
        editing.canvas().add(marks);
        editing.canvas().add(new BlockPointer(this));
        editing.canvas().add(new BlockKeys(this));
        bar = new BlockBar(this);
    }

    /** Offers in a menu what can be done with the selected blocks and with the card. */
    public void fill(IMenuManager manager) {
        menu.fill(manager);
    }

    /** Puts a copy behind the selected blocks, or the one in which a trait is selected. @return whether there are such */
    public boolean duplicate() {
        return commands.duplicate();
    }

    /** Moves the selected blocks some places down in their columns, or up for less than 0. */
    public void shift(int steps) {
        commands.shift(steps);
    }

    /** Puts something on the card. */
    public Adding adding() {
        return adding;
    }

    /** Selects all blocks. */
    void selectAll() {
        Collection<String> all = places.blocks().stream().map(Card.Block::name).distinct().toList();
        selection.select(all);
    }

    /** Opens the window that finds what can be put on the card, at what is selected. */
    public void search() {
        Optional<Rect> at = selection.meant().stream().flatMap(name -> places.areas(name).stream()).reduce(Rect::union);
        double x = at.map(area -> area.x() + 12).orElse(canvas().getClientArea().width / 2.0 - 160);
        double y = at.map(area -> area.bottom() + 6).orElse(canvas().getClientArea().height / 3.0);
        editing.persona().ifPresent(persona -> editing.template().ifPresent(template -> finder =
                new Finder(canvas(), wanted(Pieces.all(persona, template, Texts.locale())), this::isSaid, (int) x, (int) y,
                        entry -> adding.take(entry.piece()))));
        canvas().redraw();
    }

    /** First what the card offers and nobody has said yet, then what is not on it, at last what it says. */
    private List<Pieces.Entry> wanted(List<Pieces.Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(this::isSaid).thenComparing(entry -> !entry.onCard())).toList();
    }

    private boolean isSaid(Pieces.Entry entry) {
        return entry.onCard() && !adding.isSilent(entry.piece());
    }

    /** Whether the window is open that finds something. */
    boolean isSearching() {
        return finder != null && finder.isOpen();
    }

    /** The block of which an offer for more traits is at a point; empty when there is none. */
    Optional<String> offerAt(Pointer at) {
        return at.page() < 0 ? Optional.empty() : canvas().scene().flatMap(scene -> scene.at(at.page(), at.pageX(), at.pageY()))
                .map(Origin::feature).filter(feature -> feature.startsWith(Offers.MORE)).map(feature -> feature.substring(Offers.MORE.length()));
    }

    /** Opens the window with what a block could say, too; what is chosen is selected, so that one can write it. */
    void searchIn(String block, int x, int y) {
        editing.persona().ifPresent(persona -> editing.template().ifPresent(template -> finder = new Finder(canvas(),
                missing(block, persona, template), entry -> false, x, y, entry -> {
                    if (entry.piece() instanceof Piece.OfTrait(Trait trait)) {
                        editing.cursor().select(Target.origin(persona, trait), adding);
                    }
                })));
    }

    private static List<Pieces.Entry> missing(String block, Persona persona, CardTemplate template) {
        List<String> traits = template.blocks().stream().filter(each -> each.id().equals(block)).flatMap(each -> each.traits().stream()).toList();
        return Pieces.all(persona, template, Texts.locale()).stream()
                .filter(entry -> entry.piece() instanceof Piece.OfTrait(Trait trait) && traits.contains(trait.key()) && !trait.isPresent(persona))
                .toList();
    }

    /** The mouse does something on the grip of the bar: the canvas takes it from here. @param event where, on the canvas */
    void gripped(int type, Event event) {
        gripped = type == SWT.MouseDown && event.button == 1;
        if (type != SWT.MouseDown || gripped) {
            canvas().notifyListeners(type, event);
        }
        gripped = false;
    }

    /** Whether a press comes from the grip of the bar. */
    boolean isGripped() {
        return gripped;
    }

    CardCanvas canvas() {
        return editing.canvas();
    }

    CardEditing editing() {
        return editing;
    }

    Places places() {
        return places;
    }

    BlockSelection selection() {
        return selection;
    }

    BlockCommands commands() {
        return commands;
    }

    BlockBar bar() {
        return bar;
    }

    Marks marks() {
        return marks;
    }
}
