/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Scene;

/**
 * A laid out card and how it came about.
 *
 * @param scene   the card
 * @param grid    its columns
 * @param density factor for all sizes, see {@link Drafting#density()}
 * @param head    keys of the traits that its head shows, so that no block does
 * @param blocks  the blocks that are shown, in reading order
 */
public record Card(Scene scene, Grid grid, double density, List<String> head, List<Block> blocks) {

    /** Copies the lists. */
    public Card {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
    }

    /**
     * A block of the template where it is shown, or the part of it on one page.
     *
     * @param name its name in the template
     * @param page index of the page
     * @param area its box there, in points
     */
    public record Block(String name, int page, Rect area) {
    }

    /** A card with the blocks that stand in its scene. */
    static Card of(Scene scene, Grid grid, double density, List<String> head) {
        List<Block> blocks = new ArrayList<>();
        for (int page = 0; page < scene.pages().size(); page++) {
            for (Node node : scene.pages().get(page).root().children()) {
                if (node instanceof Group group && !group.block().isEmpty()) {
                    blocks.add(new Block(group.block(), page, group.bounds()));
                }
            }
        }
        return new Card(scene, grid, density, head, blocks);
    }
}
