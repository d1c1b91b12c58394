/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.portrait.card.message.CardTexts;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * What a card shows and in which order, independent of paper and theme. Plain data, so that a template can also be stored.
 *
 * <p>A complete template answers for whole groups of traits: what a persona says in one of its groups and no block names is
 * added to the block that shows most of the group. The user's own traits are never left out.
 *
 * @param id      stable name for files and the command line
 * @param columns how many columns an upright A4 page should have; other pages have as many as that makes of their width
 * @param complete whether it answers for all traits of the groups that it names
 * @param head    the head of the card
 * @param blocks  in reading order
 */
public record CardTemplate(String id, int columns, boolean complete, Head head, List<Block> blocks) {

    /** @throws IllegalArgumentException for fewer than one column */
    public CardTemplate {
        blocks = List.copyOf(blocks);
        if (columns < 1) {
            throw new IllegalArgumentException("A card needs a column");
        }
    }

    /** Name in the words of a marketer; the id of a template that is not ours. */
    public String name(Locale locale) {
        return CardTexts.of(locale).find("template." + id).orElse(id);
    }

    /** The groups for which the template answers. */
    public Set<EReference> groups() {
        Set<EReference> groups = new LinkedHashSet<>();
        named().map(Trait::of).map(Trait::group).filter(Objects::nonNull).forEach(groups::add);
        return groups;
    }

    /** Keys of the traits that head and blocks name. */
    public Stream<String> named() {
        return Stream.of(head.facts().stream(), Stream.of("tagline", head.quote()).filter(key -> !key.isEmpty()),
                blocks.stream().flatMap(block -> block.traits().stream())).flatMap(keys -> keys);
    }

    /** Whether a trait is shown when the persona says something about it. */
    public boolean shows(Trait trait) {
        return TraitStyles.isOwn(trait) || named().anyMatch(trait.key()::equals)
                || complete && (trait.group() == null || groups().contains(trait.group()));
    }

    /** The traits of a persona that its card shows, in the order of the metamodel. */
    public List<Trait> shown(Persona persona) {
        Set<String> named = named().collect(Collectors.toSet());
        Set<EReference> groups = groups();
        return Trait.all().stream().filter(trait -> trait.isPresent(persona) && (TraitStyles.isOwn(trait)
                || named.contains(trait.key()) || complete && (trait.group() == null || groups.contains(trait.group()))))
                .toList();
    }
}
