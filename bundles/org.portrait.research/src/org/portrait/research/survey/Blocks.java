/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.portrait.research.value.CellBlock;

/** Rows of texts in blocks that are kept in a research project. */
final class Blocks {

    private Blocks() {
    }

    static List<String> texts(List<CellBlock> blocks, int size) {
        List<String> texts = new ArrayList<>(size);
        blocks.forEach(texts::addAll);
        while (texts.size() < size) {
            texts.add("");
        }
        return texts;
    }

    static int size(List<CellBlock> blocks) {
        return blocks.stream().mapToInt(CellBlock::size).sum();
    }

    /** Appends texts behind a number of rows; rows that the blocks do not have are empty. Blocks that are full stay as they are. */
    static void append(List<CellBlock> blocks, int rows, List<String> added) {
        List<String> tail = new ArrayList<>(added.size());
        int missing = rows - size(blocks);
        if (!blocks.isEmpty() && blocks.getLast().size() < CellBlock.MOST) {
            tail.addAll(blocks.remove(blocks.size() - 1));
        }
        tail.addAll(Collections.nCopies(missing, ""));
        tail.addAll(added);
        blocks.addAll(CellBlock.blocks(tail));
    }
}
