/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One entry in the order of a card: blocks that follow one another and stand in the same columns. In a file it is one line, such as
 * {@code 2: goals pains} or, over two columns, {@code 2-3: quote}; without columns, blocks stand where their template has them.
 *
 * @param column the column that they begin in, from 1; 0 = none is said
 * @param span   how many columns they are wide, at least 1
 * @param keys   keys of the blocks, in reading order
 */
public record BlockRun(int column, int span, List<String> keys) {

    private static final Pattern COLUMNS = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?:(?:\\s+(.*))?", Pattern.DOTALL);

    /** Copies the keys. */
    public BlockRun {
        keys = List.copyOf(keys);
    }

    /** Reads an entry, whatever it says. @param known keys that are taken as they are, be there spaces in them */
    public static BlockRun of(String entry, Set<String> known) {
        if (entry == null || known.contains(entry)) {
            return new BlockRun(0, 1, entry == null ? List.of() : List.of(entry));
        }
        Matcher columns = COLUMNS.matcher(entry.strip());
        if (!columns.matches()) {
            return new BlockRun(0, 1, split(entry));
        }
        int first = Integer.parseInt(columns.group(1));
        int last = columns.group(2) == null ? first : Integer.parseInt(columns.group(2));
        return new BlockRun(first, Math.max(1, last - first + 1), split(columns.group(3)));
    }

    private static List<String> split(String keys) {
        return keys == null ? List.of() : Stream.of(keys.strip().split("\\s+")).filter(key -> !key.isEmpty()).toList();
    }

    /** Whether a key can stand in an entry beside others. */
    public static boolean isKey(String key) {
        return !key.isEmpty() && key.chars().noneMatch(Character::isWhitespace) && !COLUMNS.matcher(key).matches();
    }

    /** The same without a key. */
    public BlockRun without(String key) {
        return new BlockRun(column, span, keys.stream().filter(each -> !each.equals(key)).toList());
    }

    /** The entry as it stands in a file. */
    public String text() {
        String all = String.join(" ", keys);
        return column == 0 ? all : column + (span == 1 ? "" : "-" + (column + span - 1)) + ": " + all;
    }
}
