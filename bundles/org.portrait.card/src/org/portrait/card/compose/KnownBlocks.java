/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.portrait.card.flow.Stack;
import org.portrait.card.template.Position;
import org.portrait.card.theme.Theme;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * Blocks that were composed before, for layouts of one persona that follow one another: a card whose blocks are moved about, or on which somebody
 * writes, so that one block changes and the others do not. Keeps what the last two layouts used and forgets the rest. For one thread, and for
 * personas that nobody changes while they are laid out.
 */
public final class KnownBlocks {

    /** Knows nothing and learns nothing. */
    public static final KnownBlocks NONE = new KnownBlocks();

    /** What all blocks of a layout have in common. */
    private record Setting(String persona, Theme theme, Locale locale, LocalDate today, boolean drafting) {
    }

    private record Key(BlockPlan plan, List<TraitContent> contents, double width, double density) {
    }

    private Setting setting;
    private Map<Key, Stack> recent = new HashMap<>();
    private Map<Key, Stack> earlier = Map.of();
    private Persona persona;
    private final Map<Trait, TraitContent> contents = new HashMap<>();

    /** Another layout begins: of that persona, with kits like that one but for their density. */
    public void next(Persona who, Kit kit) {
        if (this == NONE) {
            return;
        }
        if (who != persona) {
            contents.clear();
            persona = who;
        }
        Setting next = new Setting(who.getId(), kit.theme(), kit.locale(), kit.today(), kit.isDrafting());
        earlier = next.equals(setting) ? recent : Map.of();
        recent = new HashMap<>();
        setting = next;
    }

    /** How many blocks are known. */
    public int size() {
        return recent.size() + earlier.size();
    }

    /** A block as it was composed before; else as it is composed now. */
    Stack get(BlockPlan plan, double width, Kit kit, Supplier<Stack> composed) {
        if (this == NONE) {
            return composed.get();
        }
        // where it stands makes no difference to what it is
        BlockPlan anywhere = new BlockPlan(plan.block().at(Position.FLOWING), plan.entries(), plan.missing());
        List<TraitContent> content = plan.traits().map(trait -> contents.computeIfAbsent(trait, any -> TraitContent.of(persona, trait))).toList();
        Key key = new Key(anywhere, content, width, kit.density());
        Stack block = recent.get(key);
        if (block == null) {
            block = earlier.get(key);
            if (block == null) {
                block = composed.get();
            }
            // whoever knew a block about which there is a warning would not warn again
            if (!kit.hasWarned()) {
                recent.put(key, block);
            }
        }
        return block;
    }
}
