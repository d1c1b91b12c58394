/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names, addresses and numbers in texts, in time that does not grow with how many there are to find: as whole words, in upper and
 * lower case, whatever stands between their parts; phone numbers however they are grouped.
 *
 * <p>Russian names are found in their {@linkplain NameForms grammatical forms} as well. A single word in another form has to begin with a capital
 * letter, since in small letters it is more often something else: the genitive of <i>Mark</i> is the word for a brand.
 */
final class Mentions {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s().-]{0,3}\\d){6,19}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    /** Words by the keys of the forms of their first two parts: thousands of people may have the same first name. */
    private final Map<String, List<List<String>>> words = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    /** A part of a text. */
    private record Part(int start, int end, String folded, boolean capital) {

        boolean is(String word) {
            return NameForms.isForm(folded, word);
        }
    }

    /** @param names what to find; blank ones are passed over */
    Mentions(Collection<String> names) {
        Set<List<String>> known = new HashSet<>();
        for (String name : names) {
            List<String> parts = parts(name).stream().map(Part::folded).toList();
            if (!parts.isEmpty() && known.add(parts)) {
                for (String first : NameForms.keys(parts.getFirst())) {
                    if (parts.size() == 1) {
                        add(first, parts);
                    } else {
                        NameForms.keys(parts.get(1)).forEach(second -> add(first + ' ' + second, parts));
                    }
                }
            }
            if (NUMBER.matcher(name.strip()).matches()) {
                numbers.add(digits(name));
            }
        }
    }

    private void add(String key, List<String> parts) {
        words.computeIfAbsent(key, any -> new ArrayList<>(1)).add(parts);
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (Matcher matcher = PART.matcher(text); matcher.find();) {
            String part = matcher.group();
            parts.add(new Part(matcher.start(), matcher.end(), NameForms.folded(part), Character.isUpperCase(part.codePointAt(0))));
        }
        return parts;
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    /** The places of a text that are mentions. */
    BitSet in(String text) {
        BitSet found = new BitSet();
        if (!words.isEmpty()) {
            List<Part> parts = parts(text);
            for (int index = 0; index < parts.size(); index++) {
                find(parts, index, found);
            }
        }
        if (!numbers.isEmpty()) {
            for (Matcher matcher = NUMBER.matcher(text); matcher.find();) {
                if (numbers.contains(digits(matcher.group()))) {
                    found.set(matcher.start(), matcher.end());
                }
            }
        }
        return found;
    }

    private void find(List<Part> parts, int index, BitSet found) {
        String key = NameForms.key(parts.get(index).folded());
        find(words.getOrDefault(key, List.of()), parts, index, found);
        if (index + 1 < parts.size()) {
            find(words.getOrDefault(key + ' ' + NameForms.key(parts.get(index + 1).folded()), List.of()), parts, index, found);
        }
    }

    private static void find(List<List<String>> candidates, List<Part> parts, int index, BitSet found) {
        for (List<String> word : candidates) {
            if (stands(word, parts, index)) {
                found.set(parts.get(index).start(), parts.get(index + word.size() - 1).end());
            }
        }
    }

    private static boolean stands(List<String> word, List<Part> parts, int from) {
        if (from + word.size() > parts.size()) {
            return false;
        }
        if (word.size() == 1) {
            Part only = parts.get(from);
            return only.folded().equals(word.getFirst()) || only.capital() && only.is(word.getFirst());
        }
        for (int offset = 0; offset < word.size(); offset++) {
            if (!parts.get(from + offset).is(word.get(offset))) {
                return false;
            }
        }
        return true;
    }
}
