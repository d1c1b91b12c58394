/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EReference;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * Distributes what a persona says over the blocks of a template, so that nothing gets lost and nothing is shown twice. Serves one layout, at all
 * of the densities that it tries.
 */
public final class CardPlan {

    private final Persona persona;
    private final CardTemplate template;
    private final boolean drafting;
    /** By what the head shows. */
    private final Map<List<String>, List<BlockPlan>> known = new HashMap<>();

    /**
     * @param persona  nobody changes it as long as the plan is used
     * @param drafting whether blocks count that could say something
     */
    public CardPlan(Persona persona, CardTemplate template, boolean drafting) {
        this.persona = persona;
        this.template = template;
        this.drafting = drafting;
    }

    /** Whose card it is. */
    public Persona persona() {
        return persona;
    }

    /** What the card shows. */
    public CardTemplate template() {
        return template;
    }

    /**
     * The blocks with something to show, in the order of the template; the same ones each time.
     *
     * @param elsewhere keys of traits that the head of the card shows
     */
    public List<BlockPlan> blocks(List<String> elsewhere) {
        return known.computeIfAbsent(List.copyOf(elsewhere), this::distributed);
    }

    private List<BlockPlan> distributed(List<String> elsewhere) {
        List<Block> blocks = new ArrayList<>(template.blocks());
        int own = indexOfOwn(blocks);
        if (own < 0) {
            own = blocks.size();
            blocks.add(Block.OWN);
        }
        List<List<BlockPlan.Entry>> entries = new ArrayList<>();
        blocks.forEach(block -> entries.add(BlockPlan.entries(block, persona, elsewhere)));
        Set<String> placed = new HashSet<>(elsewhere);
        blocks.forEach(block -> placed.addAll(block.traits()));
        Set<EReference> groups = template.groups();
        for (Trait trait : template.shown(persona)) {
            if (!placed.contains(trait.key())) {
                int home = groups.contains(trait.group()) ? home(blocks, trait.group()) : -1;
                BlockPlan.add(entries.get(home < 0 ? own : home), null, List.of(trait));
            }
        }
        List<BlockPlan> plans = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Trait> missing = drafting ? BlockPlan.missing(block, persona, elsewhere) : List.of();
            if (!block.hidden() && !(entries.get(i).isEmpty() && missing.isEmpty())) {
                plans.add(new BlockPlan(block, BlockPlan.compact(entries.get(i), persona), missing));
            }
        }
        return plans;
    }

    private static int indexOfOwn(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).id().equals(Block.OWN.id())).findFirst().orElse(-1);
    }

    /** The visible block that names most traits of a group: there belongs what the template forgot. */
    private static int home(List<Block> blocks, EReference group) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            long count = blocks.get(i).hidden() ? 0 : blocks.get(i).traits().stream().filter(key -> Trait.of(key).group() == group).count();
            if (count > most) {
                most = count;
                best = i;
            }
        }
        return best;
    }
}
