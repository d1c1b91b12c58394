/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portrait.card.layout.Card;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Part;
import org.portrait.card.template.Position;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;
import org.portrait.model.PartStyle;

/**
 * What can be done to the arrangement of a card. Each method gives a changed template and leaves the one it got as it is; names of
 * blocks that are not there are passed over.
 */
public final class Arranging {

    private Arranging() {
    }

    /**
     * Gives every block that is shown the column that it has on a card, so that moving one leaves the others where they are. What is not
     * shown comes last: once it has something to say, it stands where there is room.
     *
     * @param card the card of the template
     */
    public static CardTemplate frozen(CardTemplate template, Card card) {
        Map<String, Block> shown = new LinkedHashMap<>();
        Shown.on(card, template).forEach(each -> shown.put(each.block().id(), each.block()));
        if (template.isArranged()) {
            List<Block> all = withOwn(template, shown.keySet()).blocks();
            return template.with(all.stream().map(block -> shown.getOrDefault(block.id(), block)).toList());
        }
        List<Block> blocks = new ArrayList<>(shown.values());
        template.blocks().stream().filter(block -> !shown.containsKey(block.id())).forEach(blocks::add);
        return template.with(Math.min(card.grid().columns(), CardTemplate.MOST_COLUMNS)).with(blocks);
    }

    /**
     * Moves blocks into a column, one under the other in reading order.
     *
     * @param column from 1
     * @param before name of the block that they shall stand before; empty = at the end of the column
     */
    public static CardTemplate move(CardTemplate template, Collection<String> names, int column, String before) {
        List<Block> moved = template.blocks().stream().filter(block -> names.contains(block.id()))
                .map(block -> block.at(Position.in(column, block.position().span()).within(template.columns()))).toList();
        List<Block> blocks = new ArrayList<>(template.blocks());
        int end = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).id().equals(before)).findFirst().orElse(-1);
        while (end >= 0 && end < blocks.size() && names.contains(blocks.get(end).id())) {
            end++;
        }
        String next = end < 0 || end == blocks.size() ? "" : blocks.get(end).id();
        blocks.removeIf(block -> names.contains(block.id()));
        blocks.addAll(next.isEmpty() ? endOf(column, blocks) : indexOf(next, blocks), moved);
        return template.with(blocks);
    }

    private static int indexOf(String name, List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).id().equals(name)).findFirst().orElse(blocks.size());
    }

    /** Behind the last block that begins in a column, or in one before it. */
    static int endOf(int column, List<Block> blocks) {
        return 1 + IntStream.range(0, blocks.size()).filter(i -> covers(blocks.get(i).position(), column)).max()
                .orElseGet(() -> IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).position().isFixed()
                        && blocks.get(i).position().column() < column).max().orElse(blocks.size() - 1));
    }

    private static boolean covers(Position position, int column) {
        return position.column() <= column && column < position.column() + position.span() && position.isFixed();
    }

    /** Moves blocks up or down among those of their column. @param steps how many places; negative = up */
    public static CardTemplate shift(CardTemplate template, Collection<String> names, int steps) {
        CardTemplate result = template;
        for (int i = 0; i < Math.abs(steps); i++) {
            result = shiftOnce(result, new HashSet<>(names), Integer.signum(steps));
        }
        return result;
    }

    private static CardTemplate shiftOnce(CardTemplate template, Set<String> names, int step) {
        List<Block> blocks = new ArrayList<>(template.blocks());
        for (int n = 0; n < blocks.size(); n++) {
            int i = step < 0 ? n : blocks.size() - 1 - n;
            if (!names.contains(blocks.get(i).id())) {
                continue;
            }
            int other = i + step;
            while (other >= 0 && other < blocks.size() && !meets(blocks.get(i), blocks.get(other))) {
                other += step;
            }
            if (other >= 0 && other < blocks.size() && !names.contains(blocks.get(other).id())) {
                Block block = blocks.remove(i);
                blocks.add(other, block);
            }
        }
        return template.with(blocks);
    }

    private static boolean meets(Block one, Block other) {
        Position a = one.position();
        Position b = other.position();
        return !other.hidden() && (!a.isFixed() || !b.isFixed() || a.meets(b));
    }

    /** Gives blocks other columns. @param positions by name */
    public static CardTemplate place(CardTemplate template, Map<String, Position> positions) {
        return change(withOwn(template, positions.keySet()), positions.keySet(),
                block -> block.at(positions.get(block.id()).within(template.columns())));
    }

    /** Gives the card another number of columns. What was as wide as the card stays so; the rest stays where it is, as far as there is room. */
    public static CardTemplate columns(CardTemplate template, int columns) {
        return template.with(columns).with(template.blocks().stream().map(block -> {
            Position now = block.position();
            boolean wide = now.isFixed() && now.column() == 1 && now.span() >= template.columns() && template.columns() > 1;
            return block.at(wide ? Position.in(1, columns) : now.within(columns));
        }).toList());
    }

    /** The template with {@link Block#OWN}, if that is among some names: it is shown without being planned, until something is done with it. */
    public static CardTemplate withOwn(CardTemplate template, Collection<String> names) {
        if (!names.contains(Block.OWN.id()) || template.blocks().stream().anyMatch(block -> block.id().equals(Block.OWN.id()))) {
            return template;
        }
        List<Block> blocks = new ArrayList<>(template.blocks());
        blocks.add(Block.OWN);
        return template.with(blocks);
    }

    /** Leaves blocks out. Blocks that the user made are gone for good. */
    public static CardTemplate remove(CardTemplate template, Collection<String> names) {
        return change(template, names, block -> block.hidden(true));
    }

    /** Brings blocks back that were left out. */
    public static CardTemplate restore(CardTemplate template, Collection<String> names) {
        return change(template, names, block -> block.hidden(false));
    }

    /** Gives a block a title of its own. @param title empty for the usual one */
    public static CardTemplate retitle(CardTemplate template, String name, String title) {
        return change(template, List.of(name), block -> block.titled(title.strip()));
    }

    /** Says what blocks are about. */
    public static CardTemplate colour(CardTemplate template, Collection<String> names, Accent accent) {
        return change(template, names, block -> block.with(accent));
    }

    /** Lets blocks stand out more or less. */
    public static CardTemplate emphasise(CardTemplate template, Collection<String> names, Emphasis emphasis) {
        return change(template, names, block -> block.with(emphasis));
    }

    /** Shows a trait of a block in another way. */
    public static CardTemplate restyle(CardTemplate template, String name, String trait, PartStyle style) {
        return change(template, List.of(name), block -> block.showing(block.parts().stream()
                .flatMap(part -> part.traits().contains(trait) ? restyled(part, trait, style) : Stream.of(part)).toList()));
    }

    private static Stream<Part> restyled(Part part, String trait, PartStyle style) {
        int at = part.traits().indexOf(trait);
        return Stream.of(new Part(part.style(), part.traits().subList(0, at)), Part.of(style, trait),
                new Part(part.style(), part.traits().subList(at + 1, part.traits().size()))).filter(p -> !p.traits().isEmpty());
    }

    /**
     * Puts a copy of blocks behind each of them, with a name of its own.
     *
     * @return the template; the same when there is no such block
     */
    public static CardTemplate duplicate(CardTemplate template, Collection<String> names) {
        List<Block> blocks = new ArrayList<>();
        Set<String> taken = new HashSet<>(template.blocks().stream().map(Block::id).toList());
        for (Block block : template.blocks()) {
            blocks.add(block);
            if (names.contains(block.id())) {
                blocks.add(block.named(free(block.id(), taken)));
            }
        }
        return template.with(blocks);
    }

    /**
     * Adds a block.
     *
     * @param column from 1; 0 = where there is room
     * @param before name of the block that it shall stand before; empty = at the end
     */
    public static CardTemplate add(CardTemplate template, Block block, int column, String before) {
        Set<String> taken = new HashSet<>(template.blocks().stream().map(Block::id).toList());
        Block fresh = block.named(free(block.id(), taken)).hidden(false);
        List<Block> blocks = new ArrayList<>(template.blocks());
        blocks.add(fresh);
        CardTemplate added = template.with(blocks);
        return column == 0 ? added : move(added, List.of(fresh.id()), column, before);
    }

    /** Takes a trait out of all blocks but one. */
    public static CardTemplate takeOut(CardTemplate template, String trait, String keeper) {
        return template.with(template.blocks().stream().map(block -> block.id().equals(keeper) || !block.traits().contains(trait) ? block
                : without(block, trait)).toList());
    }

    /** A block that would be empty keeps what it showed, but is left out. */
    private static Block without(Block block, String trait) {
        List<Part> rest = without(block.parts(), trait);
        return rest.isEmpty() ? block.hidden(true) : block.showing(rest);
    }

    private static List<Part> without(List<Part> parts, String trait) {
        return parts.stream().map(part -> part.traits().contains(trait)
                ? new Part(part.style(), part.traits().stream().filter(key -> !key.equals(trait)).toList()) : part)
                .filter(part -> !part.traits().isEmpty()).toList();
    }

    private static String free(String name, Set<String> taken) {
        String result = name;
        for (int i = 2; !taken.add(result); i++) {
            result = name.replaceFirst("-\\d+$", "") + "-" + i;
        }
        return result;
    }

    private static CardTemplate change(CardTemplate template, Collection<String> names, UnaryOperator<Block> change) {
        return template.with(template.blocks().stream().map(block -> names.contains(block.id()) ? change.apply(block) : block).toList());
    }
}
