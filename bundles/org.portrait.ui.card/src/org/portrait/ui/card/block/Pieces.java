/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Designs;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Persona;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.model.trait.TraitSearch;

/** All that can be put on a card, found by words. */
public final class Pieces {

    private Pieces() {
    }

    /**
     * Something in a list.
     *
     * @param piece  what it is
     * @param name   as the user reads it
     * @param group  what it belongs to, as the user reads it
     * @param help   what it means
     * @param onCard whether the card shows it already
     */
    public record Entry(Piece piece, String name, String group, String help, boolean onCard) {
    }

    /**
     * Everything, group by group: first what was left out, then the traits; in each group first what is not on the card.
     *
     * @param locale language of the user
     */
    public static List<Entry> all(Persona persona, CardTemplate template, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        String leftOut = Words.get("palette.leftOut");
        template.blocks().stream().filter(Block::hidden).filter(block -> !block.traits().isEmpty() || block.id().equals(Block.OWN.id()))
                .forEach(block -> entries.add(new Entry(new Piece.LeftOut(block.id()), Designs.title(block, locale), leftOut,
                        block.traits().stream().map(key -> Trait.name(key, locale)).collect(Collectors.joining(", ")), false)));
        Set<String> named = template.named().collect(Collectors.toSet());
        List<EReference> groups = new ArrayList<>(Trait.groups());
        groups.add(null);
        for (EReference group : groups) {
            Trait.all().stream().filter(trait -> trait.group() == group && !(group != null && TraitStyles.isOwn(trait)))
                    .map(trait -> entry(trait, persona, template, named, locale)).sorted(Comparator.comparing(Entry::onCard)).forEach(entries::add);
        }
        return entries;
    }

    private static Entry entry(Trait trait, Persona persona, CardTemplate template, Set<String> named, Locale locale) {
        String group = trait.group() == null ? Words.get("palette.more") : ModelTexts.name(trait.group(), locale);
        boolean onCard = named.contains(trait.key()) || trait.isPresent(persona) && template.shows(trait);
        return new Entry(new Piece.OfTrait(trait), trait.name(locale), group, trait.description(locale), onCard);
    }

    /** Those that fit some words, those that fit best first. */
    public static List<Entry> find(List<Entry> entries, String words, Locale locale) {
        return entries.stream().filter(entry -> rank(entry, words, locale) > 0)
                .sorted(Comparator.comparingInt((Entry entry) -> -rank(entry, words, locale)).thenComparing(Entry::onCard)).toList();
    }

    /** What fits, see {@link TraitSearch}; 0 = not at all. */
    private static int rank(Entry entry, String words, Locale locale) {
        return switch (entry.piece()) {
            case Piece.OfTrait(Trait trait) -> TraitSearch.rank(trait, words, locale);
            case Piece.LeftOut(String block) -> TraitSearch.rank(entry.name(), String.join(" ", entry.group(), entry.help(), block), words, locale);
        };
    }
}
