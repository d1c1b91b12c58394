/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.portrait.card.message.CardTexts;
import org.portrait.card.template.Block;
import org.portrait.card.template.Designs;
import org.portrait.model.PartStyle;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Persona;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/**
 * What a block shows of one persona: only traits about which something is said.
 *
 * @param block   the block of the template
 * @param entries its parts, from top to bottom
 * @param missing traits of the block about which nothing is said, as far as they are offered
 */
public record BlockPlan(Block block, List<Entry> entries, List<Trait> missing) {

    /**
     * A part of a block with something to show.
     *
     * @param style  how
     * @param traits the traits; one, unless the style is shared
     */
    public record Entry(PartStyle style, List<Trait> traits) {

        /** Copies the traits. */
        public Entry {
            traits = List.copyOf(traits);
        }
    }

    /** Copies the entries. */
    public BlockPlan {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /** All traits of which the block tells or asks. */
    Stream<Trait> traits() {
        return Stream.concat(entries.stream().flatMap(entry -> entry.traits().stream()), missing.stream());
    }

    /** The block's title in a language. */
    public String title(Locale locale) {
        if (!block.title().isBlank()) {
            return block.title();
        }
        if (entries.isEmpty()) {
            return Designs.title(block, locale);
        }
        if (isSingleTrait()) {
            return entries.get(0).traits().get(0).name(locale);
        }
        return CardTexts.of(locale).find("block." + block.id()).orElseGet(() -> named(locale));
    }

    private boolean isSingleTrait() {
        return entries.size() == 1 && entries.get(0).traits().size() == 1 && !hasOwnHeading(entries.get(0));
    }

    private static boolean hasOwnHeading(Entry entry) {
        return TraitStyles.isShared(entry.style()) || entry.style() == PartStyle.OWN_TRAITS || entry.style() == PartStyle.SLIDERS
                || entry.style() == PartStyle.PARTICIPANTS || entry.style() == PartStyle.QUOTE
                || "story.biography".equals(entry.traits().get(0).key());
    }

    private String named(Locale locale) {
        Trait first = entries.get(0).traits().get(0);
        boolean one = entries.stream().flatMap(entry -> entry.traits().stream()).distinct().count() == 1;
        return one || first.group() == null ? first.name(locale) : ModelTexts.name(first.group(), locale);
    }

    /** The heading of a part; empty where the block's title says it or the part names its traits itself. */
    String heading(Entry entry, Locale locale) {
        if (hasOwnHeading(entry)) {
            return "";
        }
        String name = entry.traits().get(0).name(locale);
        return name.equals(title(locale)) ? "" : name;
    }

    /** The traits of a block about which a persona says nothing, without those that are shown elsewhere. */
    static List<Trait> missing(Block block, Persona persona, List<String> elsewhere) {
        return block.traits().stream().filter(key -> !elsewhere.contains(key)).distinct().map(Trait::of)
                .filter(trait -> !trait.isPresent(persona)).toList();
    }

    /** The parts of a block about which a persona says something, without the traits that are shown elsewhere. */
    static List<Entry> entries(Block block, Persona persona, List<String> elsewhere) {
        List<Entry> entries = new ArrayList<>();
        block.parts().forEach(part -> {
            List<Trait> present = part.traits().stream().filter(key -> !elsewhere.contains(key)).map(Trait::of)
                    .filter(trait -> trait.isPresent(persona)).toList();
            add(entries, part.style(), present);
        });
        return entries;
    }

    /** Lists of a single short item take no heading and bullet of their own among other parts: they become facts. */
    static List<Entry> compact(List<Entry> entries, Persona persona) {
        if (entries.size() == 1) {
            return entries;
        }
        List<Entry> result = new ArrayList<>();
        for (Entry entry : entries) {
            boolean single = TraitStyles.of(entry.traits().get(0)) == PartStyle.BULLETS
                    && entry.traits().get(0).get(persona) instanceof List<?> items && items.size() == 1;
            int facts = single || entry.style() == PartStyle.FACTS ? indexOf(result, PartStyle.FACTS) : -1;
            if (facts >= 0) {
                List<Trait> more = new ArrayList<>(result.get(facts).traits());
                more.addAll(entry.traits());
                result.set(facts, new Entry(PartStyle.FACTS, more));
            } else {
                result.add(single ? new Entry(PartStyle.FACTS, entry.traits()) : entry);
            }
        }
        return result;
    }

    /** Adds traits in a style where it suits them, else in the style of their type. */
    static void add(List<Entry> entries, PartStyle wish, List<Trait> traits) {
        for (Trait trait : traits) {
            PartStyle style = wish != null && TraitStyles.suits(wish, trait) ? wish : TraitStyles.of(trait);
            int last = entries.size() - 1;
            int same = TraitStyles.isShared(style) ? indexOf(entries, style) : -1;
            if (same >= 0 && (wish == null || same == last)) {
                List<Trait> more = new ArrayList<>(entries.get(same).traits());
                more.add(trait);
                entries.set(same, new Entry(style, more));
            } else {
                entries.add(new Entry(style, List.of(trait)));
            }
        }
    }

    private static int indexOf(List<Entry> entries, PartStyle style) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).style() == style) {
                return i;
            }
        }
        return -1;
    }
}
