/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.portrait.card.arrange.Arranging;
import org.portrait.card.arrange.Edges;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.template.Block;
import org.portrait.card.template.Position;
import org.portrait.ui.card.CardCanvas;

/** Where blocks are seen in the window. */
final class Places {

    private final CardCanvas canvas;
    /** What the rest is about. */
    private Card known;
    private List<Card.Block> blocks = List.of();
    private Map<String, Position> positions = Map.of();

    Places(CardCanvas canvas) {
        this.canvas = canvas;
    }

    /** The blocks that are seen, as wide as their columns; a block that goes on on another page more than once. */
    List<Card.Block> blocks() {
        Card card = canvas.card().orElse(null);
        if (card != known) {
            known = card;
            positions = card == null ? Map.of() : canvas.template().map(template -> Arranging.frozen(template, card)).stream()
                    .flatMap(template -> template.blocks().stream()).collect(Collectors.toMap(Block::id, Block::position));
            blocks = card == null ? List.of() : card.blocks().stream().map(block -> wide(card, block)).toList();
        }
        return blocks;
    }

    private Card.Block wide(Card card, Card.Block block) {
        Position position = positions.get(block.name());
        if (position == null || !position.isFixed()) {
            return block;
        }
        double left = card.grid().x(position.column() - 1);
        Rect area = block.area();
        return new Card.Block(block.name(), block.page(), Rect.ofCorners(Math.min(left, area.x()), area.y(),
                Math.max(left + card.grid().width(position.span()), area.right()), area.bottom()));
    }

    /** Where a block is in the window; one area for each of its pages. */
    List<Rect> areas(String name) {
        return blocks().stream().filter(block -> block.name().equals(name)).map(block -> canvas.toWindow(block.page(), block.area())).toList();
    }

    /** The part of a block where it begins. */
    Optional<Card.Block> first(String name) {
        return blocks().stream().filter(block -> block.name().equals(name)).findFirst();
    }

    /** The columns that a block takes. */
    Optional<Position> position(String name) {
        return canvas.card().flatMap(card -> first(name).map(block -> Optional.ofNullable(positions.get(name)).filter(Position::isFixed)
                .map(position -> position.within(card.grid().columns()))
                .orElseGet(() -> Edges.of(card.grid(), block.area().x(), block.area().width()))));
    }

    /** The block in which something is shown. */
    Optional<String> holding(Origin origin) {
        List<Rect> shown = canvas.areas(origin);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Rect place = shown.getFirst();
        return at(place.x() + place.width() / 2, place.y() + place.height() / 2);
    }

    /** The block at a point of the window. */
    Optional<String> at(double x, double y) {
        return blocks().stream().filter(block -> canvas.toWindow(block.page(), block.area()).contains(x, y)).map(Card.Block::name).findFirst();
    }

    /** The blocks that an area of the window touches. */
    Set<String> touching(Rect area) {
        return blocks().stream().filter(block -> touches(area, canvas.toWindow(block.page(), block.area()))).map(Card.Block::name)
                .collect(Collectors.toSet());
    }

    private static boolean touches(Rect one, Rect other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
    }

    /** The page that is nearest to a height of the window. */
    int page(double y) {
        List<Page> pages = canvas.scene().map(scene -> scene.pages()).orElse(List.of());
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < pages.size(); i++) {
            Rect area = canvas.toWindow(i, pages.get(i).area());
            double far = y < area.y() ? area.y() - y : Math.max(0, y - area.bottom());
            if (far < least) {
                least = far;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Scrolls to a block. */
    void reveal(String name) {
        first(name).ifPresent(block -> canvas.view().reveal(canvas.view().desk().toDesk(block.page(), block.area())));
    }
}
