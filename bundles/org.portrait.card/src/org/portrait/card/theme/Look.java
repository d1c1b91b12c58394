/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

/**
 * The manners of a theme beside colours, type and distances.
 *
 * @param header     how the head of a card is set apart
 * @param block      how blocks are set apart
 * @param bullet     what stands before the items of a list
 * @param titleIcons whether blocks have an icon beside the title
 * @param factIcons  whether facts have an icon
 * @param square     whether portraits stand in a square with soft corners instead of a circle
 */
public record Look(Header header, Block block, Bullet bullet, boolean titleIcons, boolean factIcons, boolean square) {

    /** The same with blocks set apart in another way. */
    Look with(Block other) {
        return new Look(header, other, bullet, titleIcons, factIcons, square);
    }

    /** How the head of a card is set apart. */
    public enum Header {
        /** By white space. */
        OPEN,
        /** By a heavy and a thin rule. */
        RULED,
        /** By a coloured band that bleeds off the page. */
        BAND
    }

    /** How blocks are set apart. */
    public enum Block {
        /** By white space and a short bar over the title. */
        OPEN,
        /** By a rule over the title. */
        RULED,
        /** By tiles with round corners in the block's soft shade. */
        TILE
    }

    /** What stands before the items of a list. */
    public enum Bullet {
        /** A small filled circle. */
        DOT,
        /** A short line. */
        DASH
    }
}
