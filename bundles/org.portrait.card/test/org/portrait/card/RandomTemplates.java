/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.portrait.card.arrange.Alignment;
import org.portrait.card.arrange.Arranging;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Part;
import org.portrait.card.template.Position;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;
import org.portrait.model.PartStyle;
import org.portrait.model.trait.Trait;

/** Templates as users make them: shipped ones, rearranged by chance. */
public final class RandomTemplates {

    private RandomTemplates() {
    }

    /** A template after some random steps; the same for the same seed. */
    public static CardTemplate rearranged(long seed, int steps) {
        Random dice = new Random(seed);
        return rearranged(any(CardTemplates.all(), dice), dice, steps);
    }

    /** A template after some more random steps. */
    public static CardTemplate rearranged(CardTemplate template, Random dice, int steps) {
        CardTemplate result = template;
        for (int i = 0; i < steps; i++) {
            result = step(result, dice);
        }
        return result;
    }

    private static CardTemplate step(CardTemplate template, Random dice) {
        List<String> all = template.blocks().stream().map(Block::id).toList();
        List<String> names = List.of(any(all, dice), any(all, dice));
        String other = dice.nextInt(4) == 0 ? "" : any(all, dice);
        int column = 1 + dice.nextInt(template.columns());
        Trait trait = any(Trait.all(), dice);
        return switch (dice.nextInt(14)) {
            case 0, 1, 2 -> Arranging.move(template, names, column, other);
            case 3 -> Arranging.place(template, positions(names, column, 1 + dice.nextInt(4)));
            case 4 -> Arranging.shift(template, names, dice.nextInt(7) - 3);
            case 5 -> Arranging.remove(template, names);
            case 6 -> Arranging.restore(template, names);
            case 7 -> Arranging.retitle(template, names.get(0), "Title " + dice.nextInt(9));
            case 8 -> Arranging.colour(template, names, any(List.of(Accent.values()), dice));
            case 9 -> Arranging.emphasise(template, names, any(List.of(Emphasis.values()), dice));
            case 10 -> all.size() > 30 ? template : Arranging.duplicate(template, names);
            case 11 -> Arranging.takeOut(Arranging.add(template, Block.column("new", "star-outline", Accent.MIND,
                    new Part(null, List.of(trait.key()))), dice.nextInt(4), other), trait.key(), "new");
            case 12 -> Arranging.restyle(template, names.get(0), trait.key(), any(List.of(PartStyle.values()).stream()
                    .filter(style -> TraitStyles.suits(style, trait)).toList(), dice));
            default -> dice.nextInt(3) == 0 ? template.with(1 + dice.nextInt(5)) : aligned(template, names, any(List.of(Alignment.values()), dice));
        };
    }

    private static Map<String, Position> positions(List<String> names, int column, int span) {
        return names.stream().distinct().collect(Collectors.toMap(name -> name, name -> Position.in(column, span)));
    }

    private static CardTemplate aligned(CardTemplate template, List<String> names, Alignment alignment) {
        Map<String, Position> now = template.blocks().stream().filter(block -> names.contains(block.id()) && block.position().isFixed())
                .collect(Collectors.toMap(Block::id, Block::position, (one, other) -> one, LinkedHashMap::new));
        return Arranging.place(template, alignment.apply(now, template.columns()));
    }

    private static <T> T any(List<T> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }
}
