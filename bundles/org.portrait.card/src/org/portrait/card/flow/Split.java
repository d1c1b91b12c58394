/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

/**
 * A parted piece.
 *
 * @param head what stands before the break
 * @param tail what goes on after it
 */
public record Split(Piece head, Piece tail) {
}
