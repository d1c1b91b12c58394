/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.List;
import java.util.function.UnaryOperator;

import org.portrait.research.QuestionKind;
import org.portrait.research.value.CellBlock;
import org.portrait.research.value.Choices;
import org.portrait.research.value.Numbers;

/**
 * What becomes of answers that a survey keeps when their question is to be answered in another way than before. Nothing is lost: what
 * cannot be read in the new way stays as it was said.
 *
 * @param from      how the question was answered
 * @param to        how it is answered now
 * @param separator what stands between choices in the words; empty when nothing does
 * @param days      reads a day in the words as 2026-09-01; answers an empty text when there is none
 */
public record CellTurn(QuestionKind from, QuestionKind to, String separator, UnaryOperator<String> days) {

    private static final String LIST = ", ";

    /** Whether answers stay as they are. */
    public boolean isNothing() {
        return from == to;
    }

    /** The answer as it is kept from now on. */
    public String apply(String cell) {
        if (isNothing() || cell.isEmpty()) {
            return cell;
        }
        String words = from == QuestionKind.MULTIPLE ? String.join(LIST, Choices.split(cell, Choices.BETWEEN)) : cell;
        String turned = switch (to) {
            case NUMBER, SCALE -> Numbers.read(words);
            case DATE -> days.apply(words);
            case MULTIPLE -> String.join(Choices.BETWEEN, Choices.split(words, separator));
            case OPEN, SINGLE -> words;
        };
        return turned.isEmpty() ? words : turned;
    }

    /** The answers of one column. */
    public List<CellBlock> apply(List<CellBlock> cells) {
        return isNothing() ? cells : cells.stream().map(block -> block.map(this::apply)).toList();
    }
}
