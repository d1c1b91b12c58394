/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.value;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * What one column of a survey says for up to {@value #MOST} successive responses, immutable. Each distinct text is kept once and each
 * response takes two bytes, since most answers of a survey repeat; empty text means that nothing was answered.
 *
 * <p>As text, the distinct values stand first in the order of their appearance, each ended by a bar, then their numbers: {@code 3} for
 * the third value, {@code 0} for nothing, {@code 3*5} for five times the third, {@code 3-7} for the third to the seventh. So
 * {@code yes|no|1*3 2 0} says yes, yes, yes, no, nothing. A block is one line of a file: what changes in it changes one line.
 */
public final class CellBlock extends AbstractList<String> implements RandomAccess {

    /** Most responses in one block. */
    public static final int MOST = 1000;

    private static final char END = '|';
    private static final char ESCAPE = '\\';
    private static final int SHORTEST_RANGE = 3;

    private final String[] values;
    private final short[] numbers;

    private CellBlock(String[] values, short[] numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    /**
     * A block with these texts.
     *
     * @param cells at most {@value #MOST} texts, none of them {@code null}
     * @throws IllegalArgumentException when there are more
     */
    public static CellBlock of(List<String> cells) {
        if (cells.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " cells: " + cells.size());
        }
        Map<String, Short> known = new HashMap<>();
        List<String> values = new ArrayList<>();
        short[] numbers = new short[cells.size()];
        for (int index = 0; index < numbers.length; index++) {
            String cell = cells.get(index);
            if (!cell.isEmpty()) {
                numbers[index] = known.computeIfAbsent(cell, text -> {
                    values.add(text);
                    return (short) values.size();
                });
            }
        }
        return new CellBlock(values.toArray(String[]::new), numbers);
    }

    /** Blocks for any number of texts, all but the last one full. */
    public static List<CellBlock> blocks(List<String> cells) {
        List<CellBlock> blocks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += MOST) {
            blocks.add(of(cells.subList(from, Math.min(from + MOST, cells.size()))));
        }
        return blocks;
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static CellBlock valueOf(String text) {
        int end = text.lastIndexOf(END);
        String[] values = end < 0 ? new String[0] : readValues(text.substring(0, end + 1));
        return new CellBlock(values, readNumbers(text.substring(end + 1), values.length));
    }

    private static String[] readValues(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == END) {
                values.add(value.toString());
                value.setLength(0);
            } else if (character == ESCAPE) {
                value.append(unescaped(text.charAt(++index)));
            } else {
                value.append(character);
            }
        }
        if (values.size() > MOST || values.contains("")) {
            throw new IllegalArgumentException("Not a block of cells: " + values.size() + " values");
        }
        return values.toArray(String[]::new);
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'p' -> END;
            case ESCAPE -> ESCAPE;
            default -> throw new IllegalArgumentException("Not an escaped character: " + escaped);
        };
    }

    private static short[] readNumbers(String text, int highest) {
        short[] numbers = new short[MOST];
        int size = 0;
        for (String token : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int sign = Math.max(token.indexOf('*'), token.indexOf('-'));
            int first = Integer.parseInt(sign < 0 ? token : token.substring(0, sign));
            int second = sign < 0 ? 1 : Integer.parseInt(token.substring(sign + 1));
            boolean isRange = sign >= 0 && token.charAt(sign) == '-';
            int last = isRange ? second : first;
            int count = isRange ? second - first + 1 : second;
            if (first < 0 || last > highest || count < 1 || count > MOST - size) {
                throw new IllegalArgumentException("Not numbers of cells: " + token);
            }
            for (int offset = 0; offset < count; offset++) {
                numbers[size++] = (short) (isRange ? first + offset : first);
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    /** The text of one response; empty when nothing was answered. */
    @Override
    public String get(int index) {
        short number = numbers[index];
        return number == 0 ? "" : values[number - 1];
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /** The place of a response's text among {@link #distinct()}; -1 when nothing was answered. */
    public int place(int index) {
        return numbers[index] - 1;
    }

    /** The distinct texts that are not empty, in the order of their appearance. */
    public List<String> distinct() {
        return List.of(values);
    }

    /** This block without some responses; nothing of what only they said is left. */
    public CellBlock without(IntPredicate gone) {
        List<String> kept = new ArrayList<>(numbers.length);
        for (int index = 0; index < numbers.length; index++) {
            if (!gone.test(index)) {
                kept.add(get(index));
            }
        }
        return kept.size() == numbers.length ? this : of(kept);
    }

    /** This block with every text put through a function; the function sees each distinct text once, and never the empty one. */
    public CellBlock map(UnaryOperator<String> change) {
        String[] changed = new String[values.length];
        for (int index = 0; index < values.length; index++) {
            changed[index] = change.apply(values[index]);
        }
        if (Arrays.equals(changed, values)) {
            return this;
        }
        List<String> cells = new ArrayList<>(numbers.length);
        for (short number : numbers) {
            cells.add(number == 0 ? "" : changed[number - 1]);
        }
        return of(cells);
    }

    /** The text form, one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            escape(value, text);
            text.append(END);
        }
        for (int index = 0; index < numbers.length;) {
            if (index > 0) {
                text.append(' ');
            }
            index += append(text, index);
        }
        return text.toString();
    }

    /** Appends the cells from an index on that have one notation. @return how many they are */
    private int append(StringBuilder text, int from) {
        int same = from + 1;
        while (same < numbers.length && numbers[same] == numbers[from]) {
            same++;
        }
        int next = from + 1;
        while (next < numbers.length && numbers[next] == numbers[next - 1] + 1) {
            next++;
        }
        text.append(numbers[from]);
        if (same - from > 1) {
            text.append('*').append(same - from);
            return same - from;
        }
        if (next - from >= SHORTEST_RANGE) {
            text.append('-').append(numbers[next - 1]);
            return next - from;
        }
        return 1;
    }

    private static void escape(String value, StringBuilder text) {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            switch (character) {
                case '\n' -> text.append(ESCAPE).append('n');
                case '\r' -> text.append(ESCAPE).append('r');
                case '\t' -> text.append(ESCAPE).append('t');
                case END -> text.append(ESCAPE).append('p');
                case ESCAPE -> text.append(ESCAPE).append(ESCAPE);
                default -> text.append(character);
            }
        }
    }
}
