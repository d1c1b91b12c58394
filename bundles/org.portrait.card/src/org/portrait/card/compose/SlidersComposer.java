/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Scale;

/** Scales between two poles: the poles over a track with a knob. */
final class SlidersComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Scale> scales = content.objects();
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, content.origin(content.trait())), width);
        for (Scale scale : scales) {
            String left = Item.text(scale.getLeft());
            String right = Item.text(scale.getRight());
            if (!left.isEmpty() || !right.isEmpty() || scale.getPosition() != null) {
                list.add(kit.pt(kit.spacing().item() * 1.3), scale(scale, left, right, content, width, kit));
            }
        }
        if (!list.isEmpty()) {
            into.add(0, list.build());
        }
    }

    private static Stack scale(Scale scale, String left, String right, Content content, double width, Kit kit) {
        Origin origin = Item.origin(scale, "position");
        Stack.Builder item = Stack.of(Meaning.of(Role.LIST_ITEM, origin), width);
        TextStyle style = kit.style(TextRole.LABEL);
        Line first = kit.line(left, style);
        Line second = kit.line(right, style);
        if (first.width() + second.width() + kit.pt(8) <= width) {
            Drawing atRight = Kit.line(second, pole(scale, "right"));
            item.addKept(0, new Solid(style.lineHeight(), Kit.line(first, pole(scale, "left")).and((x, y, group) ->
                    atRight.draw(x + width - second.width(), y, group))));
        } else {
            item.addKept(0, kit.text(left, style, width, pole(scale, "left")));
            item.addKept(0, new TextPiece(kit.lines(right, style, width), width, TextPiece.Align.END, pole(scale, "right"), false));
        }
        if (scale.getPosition() != null) {
            int position = Math.clamp(scale.getPosition(), 0, 100);
            String words = left + "–" + right + ": " + kit.words().format("of", position, 100);
            item.add(kit.pt(1.5), new Solid(kit.pt(8), track(position, Meaning.figure(origin, words), content, width, kit)));
        }
        return item.build();
    }

    private static Meaning pole(Scale scale, String feature) {
        return Meaning.of(Role.PARAGRAPH, Item.origin(scale, feature));
    }

    private static Drawing track(int position, Meaning meaning, Content content, double width, Kit kit) {
        double radius = kit.pt(3.2);
        double thick = kit.pt(1.8);
        Color strong = content.tone(kit).strong();
        return (x, y, into) -> {
            double middle = y + kit.pt(4.2);
            double knob = x + radius + (width - 2 * radius) * position / 100;
            double center = x + width / 2;
            Rect filled = Rect.ofCorners(Math.min(center, knob), middle - thick / 2, Math.max(center, knob), middle + thick / 2);
            into.add(meaning.group()
                    .add(Shape.filled(Paths.rounded(new Rect(x, middle - thick / 2, width, thick), thick / 2),
                            kit.theme().palette().rule()))
                    .add(Shape.filled(Paths.rectangle(filled), strong))
                    .add(new Shape(Paths.circle(knob, middle, radius), kit.theme().palette().paper(),
                            Stroke.of(strong, kit.pt(1.8))))
                    .build());
        };
    }
}
