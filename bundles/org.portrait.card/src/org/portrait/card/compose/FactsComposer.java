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
import org.portrait.card.scene.Role;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.trait.Trait;

/** Labels over values; short facts stand two in a row, long ones have a row of their own. */
final class FactsComposer implements PartComposer {

    private static final double GAP = 8;
    /** How many facts a short one may overtake. */
    private static final int REACH = 5;

    private record Fact(Trait trait, String label, String value, boolean isShort) {
    }

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        double half = (width - kit.pt(GAP)) / 2;
        List<Fact> facts = facts(content, half, kit);
        if (facts.isEmpty()) {
            return;
        }
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST), width);
        double gap = kit.pt(kit.spacing().item() * 1.25);
        List<Fact> rest = new ArrayList<>(facts);
        while (!rest.isEmpty()) {
            Fact fact = rest.remove(0);
            int partner = fact.isShort() ? nextShort(rest) : -1;
            if (partner >= 0) {
                Marked left = cell(fact, content, half, kit);
                Marked right = cell(rest.remove(partner), content, half, kit);
                Drawing both = left::place;
                list.add(gap, new Solid(Math.max(left.height(), right.height()),
                        both.and((x, y, group) -> right.place(x + width - half, y, group))));
            } else {
                list.add(gap, cell(fact, content, width, kit));
            }
        }
        into.add(0, list.build());
    }

    /** The next short fact that may be drawn forward to share a row. */
    private static int nextShort(List<Fact> facts) {
        for (int i = 0; i < Math.min(REACH, facts.size()); i++) {
            if (facts.get(i).isShort()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Fact> facts(Content content, double half, Kit kit) {
        List<Fact> facts = new ArrayList<>(content.traits().size());
        for (Trait trait : content.traits()) {
            String value = content.value(trait, kit.locale());
            if (!value.isEmpty()) {
                String label = content.label(trait, kit.locale());
                facts.add(new Fact(trait, label, value, isShort(label, value, half, kit)));
            }
        }
        return facts;
    }

    private static boolean isShort(String label, String value, double width, Kit kit) {
        double room = width - indent(kit);
        return fits(label, kit.style(TextRole.LABEL), room, kit) && fits(value, kit.style(TextRole.VALUE), room, kit);
    }

    private static boolean fits(String text, TextStyle style, double room, Kit kit) {
        return text.length() * style.size() * 0.25 <= room && kit.line(text, style).width() <= room;
    }

    private static double indent(Kit kit) {
        return kit.theme().look().factIcons() ? kit.pt(16) : 0;
    }

    private static Marked cell(Fact fact, Content content, double width, Kit kit) {
        double indent = indent(kit);
        Stack.Builder body = Stack.of(null, width - indent);
        if (!fact.label().isEmpty()) {
            body.addKept(0, kit.text(fact.label(), kit.label(), width - indent, Meaning.of(Role.LABEL)));
        }
        body.add(0, kit.text(fact.value(), kit.style(TextRole.VALUE), width - indent));
        Drawing sign = Kit.icon(TraitIcons.of(fact.trait()), kit.pt(11), content.tone(kit).strong());
        Drawing icon = (x, y, group) -> sign.draw(x, y + kit.pt(1.5), group);
        return Marked.of(Meaning.of(Role.LIST_ITEM, content.origin(fact.trait())), indent > 0 ? icon : Drawing.NOTHING,
                0, indent, body.build());
    }
}
