/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.scene.Role;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.trait.Trait;

/** Labels over values; short facts stand two in a row, long ones have a row of their own. */
final class FactsComposer implements PartComposer {

    private static final double GAP = 8;

    private record Fact(Trait trait, String label, String value) {
    }

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Fact> facts = facts(content, kit);
        if (facts.isEmpty()) {
            return;
        }
        double half = (width - kit.pt(GAP)) / 2;
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST), width);
        double gap = kit.pt(kit.spacing().item() * 1.25);
        for (int i = 0; i < facts.size(); i++) {
            boolean pair = i + 1 < facts.size() && isShort(facts.get(i), half, kit) && isShort(facts.get(i + 1), half, kit);
            if (pair) {
                Marked left = cell(facts.get(i), content, half, kit);
                Marked right = cell(facts.get(++i), content, half, kit);
                Drawing both = left::place;
                list.add(gap, new Solid(Math.max(left.height(), right.height()),
                        both.and((x, y, group) -> right.place(x + width - half, y, group))));
            } else {
                list.add(gap, cell(facts.get(i), content, width, kit));
            }
        }
        into.add(0, list.build());
    }

    private static List<Fact> facts(Content content, Kit kit) {
        List<Fact> facts = new ArrayList<>(content.traits().size());
        for (Trait trait : content.traits()) {
            String value = content.value(trait, kit.locale());
            if (!value.isEmpty()) {
                facts.add(new Fact(trait, trait.name(kit.locale()), value));
            }
        }
        return facts;
    }

    private static boolean isShort(Fact fact, double width, Kit kit) {
        double room = width - indent(kit);
        return fits(fact.label(), kit.style(TextRole.LABEL), room, kit) && fits(fact.value(), kit.style(TextRole.VALUE), room, kit);
    }

    private static boolean fits(String text, TextStyle style, double room, Kit kit) {
        return text.length() * style.size() * 0.25 <= room && kit.line(text, style).width() <= room;
    }

    private static double indent(Kit kit) {
        return kit.theme().look().factIcons() ? kit.pt(16) : 0;
    }

    private static Marked cell(Fact fact, Content content, double width, Kit kit) {
        double indent = indent(kit);
        TextPiece label = kit.text(fact.label(), kit.label(), width - indent, Meaning.of(Role.LABEL));
        Stack body = Stack.of(null, width - indent).addKept(0, label)
                .add(0, kit.text(fact.value(), kit.style(TextRole.VALUE), width - indent)).build();
        Drawing icon = (x, y, group) -> Kit.icon(TraitIcons.of(fact.trait()), kit.pt(11), content.tone(kit).strong())
                .draw(x, y + kit.pt(1.5), group);
        return Marked.of(Meaning.of(Role.LIST_ITEM, content.origin(fact.trait())), indent > 0 ? icon : Drawing.NOTHING,
                0, indent, body);
    }
}
