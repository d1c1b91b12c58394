/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.List;

import org.portrait.core.document.problem.DocumentWarning;

/**
 * The text of a project at one moment, in pieces that never change. Taking it costs little, see {@link KeptText}; to put the
 * pieces together is for the thread that writes them.
 *
 * @param pieces   bytes of the file, in order; shared, so nobody may change them
 * @param warnings what could not be written as it is
 */
record ContentText(List<byte[]> pieces, List<DocumentWarning> warnings) {

    /** The whole file; in any thread. */
    byte[] toByteArray() {
        byte[] whole = new byte[pieces.stream().mapToInt(piece -> piece.length).reduce(0, Math::addExact)];
        int size = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, size, piece.length);
            size += piece.length;
        }
        return whole;
    }
}
