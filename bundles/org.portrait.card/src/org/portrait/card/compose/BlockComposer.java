/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.Set;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Frame;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.text.TextStyle;
import org.portrait.card.template.Block;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Tone;
import org.portrait.model.Emphasis;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/** Composes a block: its frame, its title and its parts. */
public final class BlockComposer {

    /** Titles do not become smaller than this share of their usual size. */
    private static final double LEAST_TITLE = 0.65;

    private final Kit kit;
    private final Persona persona;

    /** A composer for the blocks of one persona. */
    public BlockComposer(Kit kit, Persona persona) {
        this.kit = kit;
        this.persona = persona;
    }

    /** The block in a column of the given width in points; without rows when there is nothing to show after all. */
    public Stack compose(BlockPlan plan, double width) {
        return kit.known().get(plan, width, kit, () -> composed(plan, width));
    }

    private Stack composed(BlockPlan plan, double width) {
        Kit inside = kit.stressed(plan.block().emphasis());
        double inner = innerWidth(plan.block(), width);
        String title = plan.title(kit.locale());
        String above = plan.traits().count() == 1 ? title : "";
        Stack.Builder parts = Stack.of(null, inner);
        for (BlockPlan.Entry entry : plan.entries()) {
            Stack.Builder part = Stack.of(null, inner);
            Content content = new Content(persona, entry.style(), entry.traits(), plan.block().accent(), Set.of(), above);
            PartComposer.of(entry.style()).compose(content, inner, inside, part);
            if (!part.isEmpty()) {
                addPart(parts, plan.heading(entry, kit.locale()), entry, part.build(), inner, inside);
            }
        }
        if (!plan.missing().isEmpty()) {
            parts.add(kit.pt(kit.spacing().part()), Offers.rows(persona, plan.block().id(), plan.missing(), inner,
                    kit.theme().palette().muted(), inside));
        }
        return block(plan.block(), title, origin(plan), parts.build(), width);
    }

    /**
     * A block around some parts.
     *
     * @param block  tells icon and accent
     * @param title  its heading
     * @param origin what of the model the whole shows
     * @param parts  its content, as wide as {@link #innerWidth} says
     * @param width  width of the column in points
     * @return the block; without rows when it has no parts
     */
    public Stack block(Block block, String title, Origin origin, Stack parts, double width) {
        double inner = innerWidth(block, width);
        Piece again = title(block, title, inner, Meaning.of(Role.ARTIFACT));
        BlockFrame frame = new BlockFrame(kit, block);
        double under = frame.underTitle();
        Stack.Builder result = Stack.of(Meaning.block(block.id(), origin), width).frame(frame.around(again.height()))
                .again(Stack.of(null, inner).add(0, again).add(0, new Solid(under, Drawing.NOTHING)).build());
        if (parts.rows().isEmpty()) {
            return result.build();
        }
        result.addKept(0, title(block, title, inner, Meaning.of(Role.HEADING2)));
        for (int i = 0; i < parts.rows().size(); i++) {
            Stack.Row row = parts.rows().get(i);
            double gap = i == 0 ? under : row.gap();
            if (row.keepWithNext()) {
                result.addKept(gap, row.piece());
            } else {
                result.add(gap, row.piece());
            }
        }
        return result.build();
    }

    /** Width of the content of a block, in points. */
    public double innerWidth(Block block, double width) {
        Frame frame = new BlockFrame(kit, block).around(0);
        return width - frame.left() - frame.right();
    }

    private void addPart(Stack.Builder parts, String heading, BlockPlan.Entry entry, Stack part, double width, Kit inside) {
        double gap = kit.pt(kit.spacing().part());
        Piece content = part.rows().size() == 1 ? part.rows().get(0).piece() : part;
        if (heading.isEmpty()) {
            parts.add(gap, content);
            return;
        }
        Trait trait = entry.traits().get(0);
        parts.addKept(gap, inside.text(kit.title(TextRole.PART_TITLE, heading), inside.style(TextRole.PART_TITLE), width,
                Meaning.of(Role.HEADING3, Content.origin(persona, trait))));
        parts.add(kit.pt(kit.spacing().title() * 0.45), content);
    }

    private Origin origin(BlockPlan plan) {
        if (plan.entries().isEmpty()) {
            return Origin.NONE;
        }
        Trait trait = plan.entries().get(0).traits().get(0);
        return trait.holder(persona).map(holder -> Item.origin((Identified) holder, "")).orElse(Origin.NONE);
    }

    /** A style in which no word of a title has to be broken; smaller where the column is narrow for it. */
    private static TextStyle unbroken(String title, TextStyle style, double width, Kit kit) {
        double longest = 0;
        for (String word : title.strip().split("\\s+")) {
            longest = Math.max(longest, kit.line(kit.title(TextRole.BLOCK_TITLE, word), style).width());
        }
        return longest <= width ? style : style.size(style.size() * Math.max(LEAST_TITLE, width / longest * 0.995));
    }

    private Piece title(Block block, String title, double width, Meaning meaning) {
        Kit inside = kit.stressed(block.emphasis());
        Theme theme = inside.theme();
        Tone tone = theme.tone(block.accent());
        boolean icon = theme.look().titleIcons();
        boolean onBand = new BlockFrame(kit, block).hasBand();
        Color plain = icon || block.emphasis() == Emphasis.STRONG ? tone.text() : theme.palette().ink();
        TextStyle style = inside.style(TextRole.BLOCK_TITLE, onBand ? theme.palette().paper() : plain);
        double scale = style.size() / kit.style(TextRole.BLOCK_TITLE).size();
        double size = icon ? kit.pt(14) * scale : 0;
        double indent = icon ? kit.pt(19) * scale : 0;
        Drawing mark = (x, y, into) -> Kit.icon(block.icon(), size, onBand ? theme.palette().paper() : tone.strong())
                .draw(x, y + style.lineHeight() / 2 - size / 2, into);
        Piece words = inside.text(kit.title(TextRole.BLOCK_TITLE, title), unbroken(title, style, width - indent, inside), width - indent, meaning);
        return Marked.of(null, icon ? mark : Drawing.NOTHING, size, indent, words);
    }
}
