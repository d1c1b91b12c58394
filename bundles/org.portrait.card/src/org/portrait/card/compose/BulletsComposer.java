/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;

/** A list with bullets; where weights are wanted, five dots at the end of the first line show how much an item matters. */
final class BulletsComposer implements PartComposer {

    private static final int MOST = 5;
    private static final double STEP = 5.2;

    private final boolean weighted;

    BulletsComposer(boolean weighted) {
        this.weighted = weighted;
    }

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Item> items = Item.of(content.objects(), kit.locale());
        if (items.isEmpty()) {
            return;
        }
        boolean dots = weighted && items.stream().anyMatch(item -> item.weight() > 0);
        double side = dots ? kit.pt(MOST * STEP + 6) : 0;
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, content.origin(content.trait())), width);
        for (Item item : items) {
            list.add(kit.pt(kit.spacing().item()), item(item, content, width, side, kit));
        }
        into.add(0, list.build());
    }

    private static Marked item(Item item, Content content, double width, double side, Kit kit) {
        boolean shared = content.isShared(item.text());
        TextStyle style = shared ? kit.style(TextRole.BODY, kit.theme().palette().muted()) : kit.style(TextRole.BODY);
        double indent = indent(kit);
        TextPiece words = kit.text(item.text(), style, width - indent - side);
        Drawing marker = shared ? ring(kit, style) : bullet(kit, style, content.tone(kit).strong());
        return Marked.of(Meaning.of(Role.LIST_ITEM, item.origin()), marker, 0, indent, words)
                .noted(side > 0 && item.weight() > 0 ? dots(item, content, width, kit) : Drawing.NOTHING);
    }

    /** How far items stand right of their bullets. */
    static double indent(Kit kit) {
        return kit.pt(10);
    }

    /** A bullet at the height of the small letters of a first line. */
    static Drawing bullet(Kit kit, TextStyle style, Color color) {
        double middle = Kit.middle(style);
        return switch (kit.theme().look().bullet()) {
            case DOT -> (x, y, into) -> into.add(Shape.filled(Paths.circle(x + kit.pt(2), y + middle, kit.pt(1.6)), color));
            case DASH -> (x, y, into) -> into.add(Shape.filled(
                    Paths.rectangle(new Rect(x, y + middle - kit.pt(0.4), kit.pt(5.5), kit.pt(0.8))), color));
        };
    }

    /** What stands instead of a bullet before an item that others have as well. */
    private static Drawing ring(Kit kit, TextStyle style) {
        double middle = Kit.middle(style);
        return (x, y, into) -> into.add(Shape.stroked(Paths.circle(x + kit.pt(2), y + middle, kit.pt(1.7)),
                Stroke.of(kit.theme().palette().muted(), kit.pt(0.7))));
    }

    private static Drawing dots(Item item, Content content, double width, Kit kit) {
        double middle = Kit.middle(kit.style(TextRole.BODY));
        String words = ModelTexts.name(PersonaPackage.Literals.STATEMENT__WEIGHT, kit.locale()) + ": "
                + kit.words().format("of", item.weight(), MOST);
        Color strong = content.tone(kit).strong();
        return (x, y, into) -> {
            Group.Builder figure = Meaning.figure(item.origin(), words).group();
            for (int i = 0; i < MOST; i++) {
                Color color = i < item.weight() ? strong : kit.theme().palette().rule();
                figure.add(Shape.filled(Paths.circle(x + width - kit.pt((MOST - i) * STEP - 3), y + middle, kit.pt(1.7)), color));
            }
            into.add(figure.build());
        };
    }
}
