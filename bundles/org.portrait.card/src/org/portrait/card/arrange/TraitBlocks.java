/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Part;
import org.portrait.model.Accent;
import org.portrait.model.PartStyle;
import org.portrait.model.trait.Trait;

/** Blocks of one trait each. */
public final class TraitBlocks {

    private TraitBlocks() {
    }

    /** A block that shows a trait, with the icon, the colour and the style that shipped templates give it. */
    public static Block of(Trait trait) {
        Optional<Block> model = CardTemplates.all().stream().flatMap(template -> template.blocks().stream())
                .filter(block -> block.traits().contains(trait.key())).min(Comparator.comparingInt(block -> block.traits().size()));
        PartStyle style = model.flatMap(block -> block.parts().stream().filter(part -> part.traits().contains(trait.key())).findFirst())
                .map(Part::style).orElse(null);
        return Block.column(trait.key().replace('.', '-'), model.map(Block::icon).orElse(Block.OWN.icon()),
                model.map(Block::accent).orElse(Accent.NEUTRAL), new Part(style, List.of(trait.key())));
    }

    /** The blocks of a template that show a trait; the visible ones first. */
    public static Stream<Block> showing(CardTemplate template, String trait) {
        return template.blocks().stream().filter(block -> block.traits().contains(trait)).sorted(Comparator.comparing(Block::hidden));
    }

    /** Lets a trait have a block of its own, where there is room; a block that shows only this trait already is used again. */
    public static Added add(CardTemplate template, Trait trait) {
        Optional<String> there = showing(template, trait.key()).filter(block -> block.traits().size() == 1).map(Block::id).findFirst();
        if (there.isPresent()) {
            CardTemplate shown = Arranging.restore(template, List.of(there.get()));
            return new Added(Arranging.takeOut(shown, trait.key(), there.get()), there.get());
        }
        List<String> names = template.blocks().stream().map(Block::id).toList();
        CardTemplate added = Arranging.add(template, of(trait), 0, "");
        String name = added.blocks().stream().map(Block::id).filter(id -> !names.contains(id)).findFirst().orElseThrow();
        return new Added(Arranging.takeOut(added, trait.key(), name), name);
    }

    /**
     * A template in which a trait has a block of its own.
     *
     * @param template the template
     * @param name     name of the block
     */
    public record Added(CardTemplate template, String name) {
    }
}
