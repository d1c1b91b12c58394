/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portrait.card.arrange.Alignment;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.arrange.Landing;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.card.template.Position;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;
import org.portrait.ui.card.CardEditing;

/** What can be done with blocks, each as one step with a name. */
final class BlockCommands {

    private final CardEditing tools;
    private final BlockSelection selection;
    private final Places places;

    BlockCommands(CardEditing tools, BlockSelection selection, Places places) {
        this.tools = tools;
        this.selection = selection;
        this.places = places;
    }

    /** The blocks that commands are about. */
    Set<String> names() {
        return selection.meant();
    }

    /** Moves blocks to where they landed. */
    boolean move(Landing landing) {
        return tools.arrange(step("move", landing.places().keySet()), landing::apply);
    }

    /** Moves blocks up or down in their column. */
    boolean shift(int steps) {
        Set<String> names = names();
        return !names.isEmpty() && tools.arrange(step("move", names), template -> Arranging.shift(Arranging.withOwn(template, names), names, steps));
    }

    /** Moves blocks to a column beside theirs, at the height where they are. */
    boolean aside(int columns) {
        Set<String> names = names();
        Optional<Card> card = tools.canvas().card();
        Optional<Card.Block> first = places.blocks().stream().filter(block -> names.contains(block.name())).findFirst();
        if (card.isEmpty() || first.isEmpty()) {
            return false;
        }
        Map<String, Position> now = positions(names);
        int column = Landing.first(now.values()) + columns;
        if (column < 1 || column + Landing.width(now.values()) - 1 > card.get().grid().columns()) {
            return false;
        }
        double middle = first.get().area().y() + first.get().area().height() / 2;
        return move(Landing.at(card.get(), now, column, first.get().page(), middle));
    }

    /** The columns of those of some blocks that are seen, in the order of the card. */
    Map<String, Position> positions(Collection<String> names) {
        Map<String, Position> positions = new LinkedHashMap<>();
        places.blocks().stream().map(Card.Block::name).filter(names::contains)
                .forEach(name -> places.position(name).ifPresent(position -> positions.put(name, position)));
        return positions;
    }

    /** Gives blocks other columns. */
    boolean resize(Map<String, Position> positions) {
        return place("resize", positions);
    }

    private boolean place(String key, Map<String, Position> positions) {
        return !positions.isEmpty() && tools.arrange(step(key, positions.keySet()), template -> Arranging.place(template, positions));
    }

    private int columns() {
        return tools.canvas().card().map(card -> card.grid().columns()).orElse(1);
    }

    /** Makes each of the blocks so many columns wide, beginning where it begins, or farther left where there is no room. */
    boolean widen(int span) {
        return resize(Alignment.wide(positions(names()), span, columns()));
    }

    /** Makes each of the blocks wider or narrower. */
    boolean widenBy(int columns) {
        Map<String, Position> now = positions(names());
        now.replaceAll((name, position) -> Alignment.wide(position, position.span() + columns, columns()));
        return resize(now);
    }

    /** Lines blocks up. */
    boolean align(Alignment alignment) {
        Map<String, Position> now = positions(names());
        return now.size() > 1 && place("align", alignment.apply(now, columns()));
    }

    /** Leaves blocks out. */
    boolean remove() {
        Set<String> names = names();
        boolean done = !names.isEmpty() && tools.restyle(step("remove", names), template -> Arranging.remove(Arranging.withOwn(template, names), names));
        if (done) {
            selection.clear();
        }
        return done;
    }

    /** Puts copies behind blocks, and selects them. */
    boolean duplicate() {
        Set<String> names = names();
        Set<String> before = blocks();
        boolean done = !names.isEmpty() && tools.restyle(step("duplicate", names), template -> Arranging.duplicate(Arranging.withOwn(template, names), names));
        if (done) {
            Set<String> copies = new HashSet<>(blocks());
            copies.removeAll(before);
            copies.remove(Block.OWN.id());
            selection.select(copies);
        }
        return done;
    }

    private Set<String> blocks() {
        return new HashSet<>(tools.template().map(template -> template.blocks().stream().map(Block::id).toList()).orElse(List.of()));
    }

    /** Says what blocks are about, and with it their colour. */
    boolean colour(Accent accent) {
        Set<String> names = names();
        return !names.isEmpty() && tools.restyle(step("colour", names), template -> Arranging.colour(Arranging.withOwn(template, names), names, accent));
    }

    /** Lets blocks stand out more or less. */
    boolean emphasise(Emphasis emphasis) {
        Set<String> names = names();
        return !names.isEmpty() && tools.restyle(step("emphasis", names), template -> Arranging.emphasise(Arranging.withOwn(template, names), names, emphasis));
    }

    /** Gives the card another number of columns. */
    boolean columns(int columns) {
        return tools.restyle(Words.get("step.columns"), template -> Arranging.columns(template, columns));
    }

    /** Goes back to the arrangement of the template. */
    boolean reset() {
        return tools.restyle(Words.get("step.reset"), template -> tools.persona().map(CardTemplates::chosen).orElse(template));
    }

    /** Whether the card is arranged otherwise than its template. */
    boolean isRearranged() {
        return tools.persona().map(persona -> persona.getArrangement() != null).orElse(false);
    }

    /** The blocks in the order of the card, as they are now. */
    List<Block> described(Collection<String> names) {
        return tools.template().map(template -> Arranging.withOwn(template, names).blocks().stream().filter(block -> names.contains(block.id())).toList())
                .orElse(List.of());
    }

    /** The name of a step about blocks: what is done, and with which. @param key one of {@code move}, {@code remove} and so on */
    String step(String key, Collection<String> names) {
        Locale locale = tools.persona().map(CardSettings::language).orElse(Locale.ENGLISH);
        String what = names.size() == 1 ? described(names).stream().map(block -> Designs.title(block, locale)).findFirst().orElse("")
                : Words.get("step.blocks", names.size());
        return Words.get("step." + key, what);
    }
}
