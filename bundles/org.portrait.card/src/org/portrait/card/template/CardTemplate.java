/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.portrait.card.geometry.Color;
import org.portrait.card.message.CardTexts;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * What a card shows and in which order, independent of paper.
 *
 * <p>A complete template answers for whole groups of traits: what a persona says in one of its groups and no block names is
 * added to the block that shows most of the group. The user's own traits are never left out.
 *
 * <p>Where blocks have {@linkplain Position#isFixed() columns of their own}, a card looks the same on any paper: it then has as
 * many columns everywhere.
 *
 * @param id       stable name for files and the command line
 * @param name     the user's own name for it; empty for a template that ships with the product
 * @param columns  how many columns an upright A4 page should have; other pages have as many as that makes of their width
 * @param complete whether it answers for all traits of the groups that it names
 * @param head     the head of the card
 * @param blocks   in reading order
 * @param theme    the theme for personas that choose none; empty = the usual one
 * @param colour   the card's own colour, {@code #rrggbb}; empty = that of the theme
 */
public record CardTemplate(String id, String name, int columns, boolean complete, Head head, List<Block> blocks, String theme,
        String colour) {

    /** More columns than any page could take. */
    public static final int MOST_COLUMNS = 8;

    /** @throws IllegalArgumentException for no or too many columns */
    public CardTemplate {
        blocks = List.copyOf(blocks);
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("A card has 1 to " + MOST_COLUMNS + " columns, not " + columns);
        }
    }

    /** A template that ships with the product. */
    public static CardTemplate shipped(String id, int columns, boolean complete, Head head, List<Block> blocks) {
        return new CardTemplate(id, "", columns, complete, head, blocks, "", "");
    }

    /** The same with other blocks. */
    public CardTemplate with(List<Block> others) {
        return new CardTemplate(id, name, columns, complete, head, others, theme, colour);
    }

    /** The same with another number of columns. */
    public CardTemplate with(int otherColumns) {
        return new CardTemplate(id, name, otherColumns, complete, head, blocks, theme, colour);
    }

    /** The same with another head. */
    public CardTemplate with(Head other) {
        return new CardTemplate(id, name, columns, complete, other, blocks, theme, colour);
    }

    /** The same in another theme and colour; empty for the usual ones. */
    public CardTemplate with(String otherTheme, String otherColour) {
        return new CardTemplate(id, name, columns, complete, head, blocks, otherTheme, otherColour);
    }

    /** Name in the words of a marketer. */
    public String name(Locale locale) {
        return name.isBlank() ? CardTexts.of(locale).find("template." + id).orElse(id) : name.strip();
    }

    /** What it is for, in a sentence; empty for a template of the user's own. */
    public String about(Locale locale) {
        return CardTexts.of(locale).find("template." + id + ".about").orElse("");
    }

    /** The card's own colour, if it has one that can be read. */
    public Optional<Color> accent() {
        return colour.matches("#[0-9a-fA-F]{6}") ? Optional.of(Color.of(colour)) : Optional.empty();
    }

    /** Whether blocks have columns of their own. */
    public boolean isArranged() {
        return blocks.stream().anyMatch(block -> !block.hidden() && block.position().isFixed());
    }

    /** The groups for which the template answers. */
    public Set<EReference> groups() {
        Set<EReference> groups = new LinkedHashSet<>();
        named().map(Trait::of).map(Trait::group).filter(Objects::nonNull).forEach(groups::add);
        return groups;
    }

    /** Keys of the traits that head and visible blocks name. */
    public Stream<String> named() {
        return Stream.of(head.facts().stream(), Stream.of("tagline", head.quote()).filter(key -> !key.isEmpty()),
                blocks.stream().filter(block -> !block.hidden()).flatMap(block -> block.traits().stream())).flatMap(keys -> keys);
    }

    /** Whether a trait is shown when the persona says something about it. */
    public boolean shows(Trait trait) {
        return shownWhenPresent().test(trait);
    }

    private Predicate<Trait> shownWhenPresent() {
        Set<String> named = named().collect(Collectors.toSet());
        Set<EReference> groups = groups();
        Set<String> hidden = blocks.stream().filter(Block::hidden).flatMap(block -> block.traits().stream()).collect(Collectors.toSet());
        boolean own = blocks.stream().noneMatch(block -> block.hidden() && block.id().equals(Block.OWN.id()));
        return trait -> named.contains(trait.key()) || !hidden.contains(trait.key())
                && (TraitStyles.isOwn(trait) ? own : complete && (trait.group() == null || groups.contains(trait.group())));
    }

    /** The traits of a persona that its card shows, in the order of the metamodel. */
    public List<Trait> shown(Persona persona) {
        Predicate<Trait> shown = shownWhenPresent();
        return Trait.all().stream().filter(trait -> trait.isPresent(persona) && shown.test(trait)).toList();
    }
}
