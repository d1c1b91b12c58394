/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;
import org.portrait.model.trait.Trait;

/**
 * Brings blocks of one card onto another. A block comes only if the card does not show what it says already; one that the card has
 * left out comes back; the traits of one that is new leave the other blocks, so that nothing is shown twice.
 *
 * @param template the card with the blocks
 * @param names    names of the blocks that show now what was brought
 */
public record PastedBlocks(CardTemplate template, Set<String> names) {

    /** Copies the names. */
    public PastedBlocks {
        names = Set.copyOf(names);
    }

    /**
     * Brings blocks onto a card.
     *
     * @param blocks as they stand on the card that they come from
     * @param said   whether something comes with them on the trait with a key
     * @param after  name of the block that they shall stand behind; empty = at the end
     */
    public static PastedBlocks into(CardTemplate template, Collection<Block> blocks, Predicate<String> said, String after) {
        PastedBlocks result = new PastedBlocks(template, Set.of());
        String behind = after;
        for (Block block : blocks) {
            PastedBlocks next = into(result.template(), block, said, behind);
            Set<String> names = new LinkedHashSet<>(result.names());
            names.addAll(next.names());
            boolean added = next.template().blocks().size() > result.template().blocks().size();
            behind = added ? next.names().iterator().next() : behind;
            result = new PastedBlocks(next.template(), names);
        }
        return result;
    }

    private static PastedBlocks into(CardTemplate template, Block block, Predicate<String> said, String after) {
        List<String> all = block.traits();
        List<String> traits = all.stream().anyMatch(said) ? all.stream().filter(said).toList() : all;
        if (block.id().equals(Block.OWN.id())) {
            return new PastedBlocks(Arranging.restore(template, Set.of(block.id())), Set.of(block.id()));
        }
        Optional<Block> same = template.blocks().stream().filter(other -> other.id().equals(block.id()) || other.parts().equals(block.parts()))
                .filter(other -> traits.stream().allMatch(key -> shows(template, other, key))).min((a, b) -> Boolean.compare(a.hidden(), b.hidden()));
        List<String> named = template.named().toList();
        if (same.filter(Block::hidden).isEmpty() && named.containsAll(traits)) {
            return new PastedBlocks(template, holders(template, traits));
        }
        if (same.isPresent()) {
            return new PastedBlocks(Arranging.restore(template, Set.of(same.get().id())), Set.of(same.get().id()));
        }
        return added(template, block, after);
    }

    /** Whether a block shows a trait, be it left out now or not: because it names it, or as the home of what no block names. */
    private static boolean shows(CardTemplate template, Block block, String key) {
        Trait trait = Trait.of(key);
        return block.traits().contains(key) || template.complete() && template.named().noneMatch(key::equals)
                && block.traits().stream().anyMatch(other -> Trait.of(other).group() == trait.group());
    }

    private static Set<String> holders(CardTemplate template, List<String> traits) {
        Set<String> names = new LinkedHashSet<>();
        traits.forEach(key -> TraitBlocks.showing(template, key).filter(block -> !block.hidden()).map(Block::id).findFirst().ifPresent(names::add));
        return names;
    }

    private static PastedBlocks added(CardTemplate template, Block block, String after) {
        int place = IntStream.range(0, template.blocks().size()).filter(i -> template.blocks().get(i).id().equals(after)).findFirst().orElse(-1);
        Optional<Position> beside = place < 0 ? Optional.empty() : Optional.of(template.blocks().get(place).position());
        Block fitting = block.at(position(template, block.position(), beside)).hidden(false);
        CardTemplate added = Arranging.add(template, fitting, 0, "");
        List<Block> blocks = new ArrayList<>(added.blocks());
        Block fresh = blocks.removeLast();
        blocks.add(place < 0 ? blocks.size() : place + 1, fresh);
        CardTemplate result = template.with(blocks);
        for (String key : block.traits()) {
            result = Arranging.takeOut(result, key, fresh.id());
        }
        return new PastedBlocks(result, Set.of(fresh.id()));
    }

    /** On a card whose columns fill themselves the block goes with the others; else it stands under its neighbour, or where it stood. */
    private static Position position(CardTemplate template, Position now, Optional<Position> beside) {
        if (!template.isArranged()) {
            return now.isFixed() ? Position.FLOWING : now;
        }
        return beside.filter(Position::isFixed).map(neighbour -> Position.in(neighbour.column(), Math.min(now.span(), neighbour.span())))
                .orElse(now).within(template.columns());
    }
}
