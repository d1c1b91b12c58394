/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Group;
import org.portrait.card.template.Position;
import org.portrait.card.text.Recent;
import org.portrait.card.theme.Theme;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * Blocks that were composed and placed before, for layouts of one persona that follow one another: a card whose blocks are moved about, or on which somebody
 * writes, so that one block changes and the others do not. Keeps what the last {@link Recent#LAYOUTS} layouts used and forgets the rest. For one thread, and for
 * personas that nobody changes while they are laid out.
 */
public final class KnownBlocks {

    /** Knows nothing and learns nothing. */
    public static final KnownBlocks NONE = new KnownBlocks();

    /** What all blocks of a layout have in common. */
    private record Setting(String persona, Theme theme, Locale locale, LocalDate today, boolean drafting) {
    }

    private record Key(Said said, double width, double density) {
    }

    /** What a block says, wherever it stands. Asked for at each density, so its hash code is computed once. */
    private static final class Said {
        private final BlockPlan plan;
        private final List<TraitContent> contents;
        private final int hash;

        Said(BlockPlan plan, List<TraitContent> contents) {
            this.plan = new BlockPlan(plan.block().at(Position.FLOWING), plan.entries(), plan.missing());
            this.contents = contents;
            hash = 31 * plan.block().id().hashCode() + contents.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Said said && hash == said.hash && plan.equals(said.plan) && contents.equals(said.contents);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Where a block stood, drawn out by so much, and what that was in the scene. */
    private record Place(double more, double x, double y, Group group) {

        boolean isAt(double otherMore, double otherX, double otherY) {
            return more == otherMore && x == otherX && y == otherY;
        }
    }

    private Setting setting;
    private final Recent<Key, Stack> blocks = Recent.byValue();
    /** Where blocks stood last. By the very block: it would take long to compare equal ones. */
    private final Recent<Stack, Place> places = Recent.byIdentity();
    private Persona persona;
    private final Map<Trait, TraitContent> contents = new HashMap<>();
    /** Of the plans of this layout. */
    private final Map<BlockPlan, Said> said = new IdentityHashMap<>();

    /** Another layout begins: of that persona, with kits like that one but for their density. */
    public void next(Persona who, Kit kit) {
        if (this == NONE) {
            return;
        }
        if (who != persona) {
            contents.clear();
            persona = who;
        }
        said.clear();
        Setting next = new Setting(who.getId(), kit.theme(), kit.locale(), kit.today(), kit.isDrafting());
        if (!next.equals(setting)) {
            blocks.clear();
            places.clear();
            setting = next;
        }
        blocks.next();
        places.next();
    }

    /** How many blocks are known. */
    public int size() {
        return blocks.size();
    }

    /** A block as it was composed before; else as it is composed now. */
    Stack get(BlockPlan plan, double width, Kit kit, Supplier<Stack> composed) {
        if (this == NONE) {
            return composed.get();
        }
        Key key = new Key(said.computeIfAbsent(plan, this::said), width, kit.density());
        Stack known = blocks.find(key);
        if (known != null) {
            return known;
        }
        Stack block = composed.get();
        // whoever knew a block about which there is a warning would not warn again
        if (!kit.hasWarned()) {
            blocks.put(key, block);
        }
        return block;
    }

    /** What a block is in the scene, its top left corner at a point: as it was when it stood there before; else as it is placed now. */
    Group placed(Stack block, double more, double x, double y) {
        Place known = places.find(block);
        if (known != null && known.isAt(more, x, y)) {
            return known.group();
        }
        Group group = block.stretched(more).placed(x, y);
        if (this != NONE) {
            places.put(block, new Place(more, x, y, group));
        }
        return group;
    }

    private Said said(BlockPlan plan) {
        return new Said(plan, plan.traits().map(trait -> contents.computeIfAbsent(trait, any -> TraitContent.of(persona, trait))).toList());
    }
}
