/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.portrait.card.message.CardTexts;
import org.portrait.model.Accent;
import org.portrait.model.BlockPlace;
import org.portrait.model.CardBlock;
import org.portrait.model.CardDesign;
import org.portrait.model.CardPart;
import org.portrait.model.Emphasis;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.derived.BlockRun;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

/**
 * The way between the templates that layouts read and the designs that stand in files. What a file says wrongly, such as a trait
 * that does not exist, is passed over here; checks tell of it.
 */
public final class Designs {

    private static final String USUAL_ICON = "star-outline";
    private static final int USUAL_COLUMNS = 3;

    private Designs() {
    }

    /** A project's own design as a template. */
    public static CardTemplate template(CardDesign design) {
        String id = design.getId() == null ? "" : design.getId();
        String name = design.getName() == null ? "" : design.getName();
        return over(new CardTemplate(id, name, USUAL_COLUMNS, true, new Head(List.of(), ""), List.of(), "", ""), design);
    }

    /** A template with what a design changes of it; it keeps its id and name. */
    public static CardTemplate over(CardTemplate template, CardDesign design) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        template.blocks().forEach(block -> blocks.put(block.id(), block));
        for (CardBlock change : design.getBlocks()) {
            String key = text(change.getKey());
            Block below = blocks.getOrDefault(key, key.equals(Block.OWN.id()) ? Block.OWN : Block.column(key, USUAL_ICON, Accent.NEUTRAL));
            blocks.put(key, over(below, change));
        }
        List<String> facts = known(design.getFacts());
        String quote = text(design.getQuote());
        Head head = new Head(facts.isEmpty() ? template.head().facts() : facts,
                Trait.find(quote).isPresent() ? quote : template.head().quote());
        return new CardTemplate(template.id(), template.name(),
                design.isSetColumns() ? Math.clamp(design.getColumns(), 1, CardTemplate.MOST_COLUMNS) : template.columns(),
                design.isSetComplete() ? design.isComplete() : template.complete(), head, inOrder(blocks, design.getOrder()),
                or(design.getTheme(), template.theme()), or(design.getColour(), template.colour()));
    }

    private static Block over(Block block, CardBlock change) {
        Position position = block.position();
        List<Part> parts = change.getParts().stream().map(Designs::part).filter(part -> !part.traits().isEmpty()).toList();
        return new Block(block.id(), or(change.getTitle(), block.title()), or(change.getIcon(), block.icon()),
                change.isSetAccent() ? change.getAccent() : block.accent(),
                change.isSetEmphasis() ? change.getEmphasis() : block.emphasis(),
                new Position(change.isSetPlace() ? change.getPlace() : position.place(),
                        change.isSetColumn() ? change.getColumn() : position.column(),
                        change.isSetSpan() ? change.getSpan() : position.span()),
                change.isSetHidden() ? change.isHidden() : block.hidden(),
                change.getParts().isEmpty() ? block.parts() : parts);
    }

    private static Part part(CardPart part) {
        return new Part(part.isSetStyle() ? part.getStyle() : null, known(part.getTraits()));
    }

    /** Blocks that the order names as it says, in the columns that it says; each other one behind the one before it. */
    private static List<Block> inOrder(Map<String, Block> blocks, List<String> order) {
        List<String> keys = new ArrayList<>();
        for (BlockRun run : order.stream().map(entry -> BlockRun.of(entry, blocks.keySet())).toList()) {
            for (String key : run.keys()) {
                if (key.equals(Block.OWN.id())) {
                    blocks.putIfAbsent(key, Block.OWN);
                }
                if (blocks.containsKey(key) && !keys.contains(key)) {
                    keys.add(key);
                    blocks.computeIfPresent(key, (name, block) -> run.column() == 0 ? block : block.at(Position.in(run.column(), run.span())));
                }
            }
        }
        String before = null;
        for (String key : blocks.keySet()) {
            if (!keys.contains(key)) {
                keys.add(before == null ? 0 : keys.indexOf(before) + 1, key);
            }
            before = key;
        }
        return keys.stream().map(blocks::get).toList();
    }

    /**
     * The order that, laid over blocks as they come, gives others: it names those that have got a column, or that stand behind another
     * than they come behind, and the block of the user's own traits, which no template has to plan. Blocks in the same columns that
     * follow one another share an entry.
     *
     * @param usual  keys in the order in which they come
     * @param below  the blocks as they come
     * @param blocks the blocks as they shall be
     */
    private static List<String> order(List<String> usual, Map<String, Block> below, List<Block> blocks) {
        List<BlockRun> runs = new ArrayList<>();
        String before = null;
        for (Block block : blocks) {
            int index = usual.indexOf(block.id());
            boolean moved = !Objects.equals(before, index == 0 ? null : usual.get(index - 1));
            boolean placed = isPlacedByOrder(block) && (!below.containsKey(block.id()) || !below.get(block.id()).position().equals(block.position()));
            boolean own = isOwn(block) && !below.containsKey(block.id());
            if (moved || placed || own) {
                append(block, runs);
            }
            before = block.id();
        }
        return runs.stream().map(BlockRun::text).toList();
    }

    private static void append(Block block, List<BlockRun> runs) {
        boolean placed = isPlacedByOrder(block);
        BlockRun next = new BlockRun(placed ? block.position().column() : 0, placed ? block.position().span() : 1, List.of(block.id()));
        BlockRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && BlockRun.isKey(block.id()) && BlockRun.isKey(last.keys().getFirst())
                && last.column() == next.column() && last.span() == next.span()) {
            runs.set(runs.size() - 1, new BlockRun(last.column(), last.span(), Stream.concat(last.keys().stream(), Stream.of(block.id())).toList()));
        } else {
            runs.add(next);
        }
    }

    private static boolean isOwn(Block block) {
        return block.id().equals(Block.OWN.id());
    }

    private static boolean isPlacedByOrder(Block block) {
        return block.position().isFixed() && BlockRun.isKey(block.id());
    }

    /** A design that says everything a template says. @param name its own name */
    public static CardDesign design(CardTemplate template, String name) {
        return design(template, name, List.of());
    }

    /**
     * A design that says everything a template says.
     *
     * @param name   its own name
     * @param before keys of blocks in the order in which they stand in the file so far
     */
    public static CardDesign design(CardTemplate template, String name, List<String> before) {
        CardDesign design = PersonaFactory.eINSTANCE.createCardDesign();
        design.setName(name);
        design.setColumns(template.columns());
        design.setComplete(template.complete());
        design.getFacts().addAll(template.head().facts());
        design.setQuote(orNull(template.head().quote()));
        design.setTheme(orNull(template.theme()));
        design.setColour(orNull(template.colour()));
        add(template.blocks(), Map.of(), before, block -> Optional.of(block(block)), design);
        return design;
    }

    /**
     * What one template changes of another: laid {@linkplain #over over} the first it gives the second.
     *
     * @param base    the template underneath
     * @param wanted  what shall come out
     * @param before  what was changed so far; blocks keep their ids and their places in the file from there; {@code null} for nothing
     * @return empty when there is no difference
     */
    public static Optional<CardDesign> difference(CardTemplate base, CardTemplate wanted, CardDesign before) {
        CardDesign design = PersonaFactory.eINSTANCE.createCardDesign();
        if (before != null) {
            design.setId(before.getId());
        }
        if (wanted.columns() != base.columns()) {
            design.setColumns(wanted.columns());
        }
        if (wanted.complete() != base.complete()) {
            design.setComplete(wanted.complete());
        }
        if (!wanted.head().facts().equals(base.head().facts())) {
            design.getFacts().addAll(wanted.head().facts());
        }
        design.setQuote(unless(wanted.head().quote(), base.head().quote()));
        design.setTheme(unless(wanted.theme(), base.theme()));
        design.setColour(unless(wanted.colour(), base.colour()));
        Map<String, Block> known = new LinkedHashMap<>();
        base.blocks().forEach(block -> known.put(block.id(), block));
        List<Block> blocks = wanted.blocks().stream().filter(block -> known.containsKey(block.id()) || isOwn(block) || !block.hidden()).toList();
        List<String> file = before == null ? List.of() : before.getBlocks().stream().map(CardBlock::getKey).filter(Objects::nonNull).toList();
        add(blocks, known, file, block -> known.containsKey(block.id()) || isOwn(block)
                ? difference(known.getOrDefault(block.id(), Block.OWN), block) : Optional.of(block(block)), design);
        if (before != null) {
            Identifiers.keep(design.getBlocks(), before.getBlocks());
        }
        boolean same = design.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(feature -> feature != Literals.IDENTIFIED__ID && design.eIsSet(feature));
        return same ? Optional.empty() : Optional.of(design);
    }

    /**
     * Adds what is to be said of blocks, and their order, to a design.
     *
     * @param known  the blocks of the template underneath
     * @param before keys of blocks in the order in which they stand in the file so far
     * @param made   what is to be said of a block
     */
    private static void add(List<Block> blocks, Map<String, Block> known, List<String> before, Function<Block, Optional<CardBlock>> made,
            CardDesign design) {
        Map<String, Block> wanted = new LinkedHashMap<>();
        blocks.forEach(block -> wanted.put(block.id(), block));
        List<String> usual = Stream.of(known.keySet(), before, wanted.keySet()).flatMap(Collection::stream).filter(wanted::containsKey).distinct().toList();
        usual.forEach(key -> made.apply(wanted.get(key)).ifPresent(design.getBlocks()::add));
        design.getOrder().addAll(order(usual, known, blocks));
    }

    /** Where a block stands is left to the order, if it has a column of its own. */
    private static Optional<CardBlock> difference(Block below, Block block) {
        Block other = isPlacedByOrder(block) ? below.at(block.position()) : below;
        return other.equals(block) ? Optional.empty() : Optional.of(change(other, block));
    }

    private static CardBlock change(Block below, Block block) {
        CardBlock change = PersonaFactory.eINSTANCE.createCardBlock();
        change.setKey(block.id());
        change.setTitle(unless(block.title(), below.title()));
        change.setIcon(unless(block.icon(), below.icon()));
        Position position = block.position();
        Position other = below.position();
        setUnless(change, block.accent() == below.accent(), Literals.CARD_BLOCK__ACCENT, block.accent());
        setUnless(change, block.emphasis() == below.emphasis(), Literals.CARD_BLOCK__EMPHASIS, block.emphasis());
        setUnless(change, position.place() == other.place(), Literals.CARD_BLOCK__PLACE, position.place());
        setUnless(change, position.column() == other.column(), Literals.CARD_BLOCK__COLUMN, position.column());
        setUnless(change, position.span() == other.span(), Literals.CARD_BLOCK__SPAN, position.span());
        setUnless(change, block.hidden() == below.hidden(), Literals.CARD_BLOCK__HIDDEN, block.hidden());
        if (!block.parts().equals(below.parts())) {
            block.parts().forEach(part -> change.getParts().add(part(part)));
        }
        return change;
    }

    private static String unless(String value, String usual) {
        return value.equals(usual) ? null : value;
    }

    /** A block as it stands in a design, with everything it says but a column of its own, which the order says. */
    public static CardBlock block(Block block) {
        CardBlock result = PersonaFactory.eINSTANCE.createCardBlock();
        result.setKey(block.id());
        result.setTitle(orNull(block.title()));
        result.setIcon(block.icon());
        result.setAccent(block.accent());
        setUnless(result, block.emphasis() == Emphasis.NORMAL, Literals.CARD_BLOCK__EMPHASIS, block.emphasis());
        setUnless(result, block.position().place() == BlockPlace.COLUMN, Literals.CARD_BLOCK__PLACE, block.position().place());
        boolean placed = isPlacedByOrder(block);
        setUnless(result, placed || block.position().column() == 0, Literals.CARD_BLOCK__COLUMN, block.position().column());
        setUnless(result, placed || block.position().span() == 1, Literals.CARD_BLOCK__SPAN, block.position().span());
        setUnless(result, !block.hidden(), Literals.CARD_BLOCK__HIDDEN, block.hidden());
        block.parts().forEach(part -> result.getParts().add(part(part)));
        return result;
    }

    private static CardPart part(Part part) {
        CardPart result = PersonaFactory.eINSTANCE.createCardPart();
        if (part.style() != null) {
            result.setStyle(part.style());
        }
        result.getTraits().addAll(part.traits());
        return result;
    }

    private static void setUnless(CardBlock block, boolean usual, EAttribute feature, Object value) {
        if (!usual) {
            block.eSet(feature, value);
        }
    }

    /** The title of a block in the words of a marketer, whatever a persona says in it. */
    public static String title(Block block, Locale locale) {
        if (!block.title().isBlank()) {
            return block.title();
        }
        return CardTexts.of(locale).find("block." + block.id())
                .or(() -> block.traits().stream().findFirst().map(key -> Trait.name(key, locale))).orElse(block.id());
    }

    private static List<String> known(List<String> keys) {
        return keys.stream().filter(key -> key != null && Trait.find(key).isPresent()).distinct().toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String or(String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
