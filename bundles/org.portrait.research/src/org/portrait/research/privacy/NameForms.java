/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The grammatical forms of a Russian name, so that <i>Anna Ivanova</i> is found in "with Anna Ivanova" as well, where Russian puts other
 * endings. They are made from the name by the endings of the school grammar (declensions of nouns, surnames and adjectives), and not by cutting
 * the ends off both words and comparing the rest: a stemmer makes the same of a man's name and of the word for "or". Words in other letters have no
 * forms but themselves. Pet names and forms of the other sex are other names.
 *
 * <p>All words are in small letters with {@code е} for {@code ё}, see {@link #folded}.
 */
final class NameForms {

    private static final int SHORTEST = 3;
    private static final String HUSHING = "жшчщ";
    private static final String HARDENING = HUSHING + "гкх";
    private static final String VOWELS = "аеиоуыэюя";
    /** Surnames that are declined half like adjectives, in both numbers. */
    private static final List<String> SURNAMES = List.of("ов", "ев", "ин", "ын");
    /** Ends of names in which a vowel is lost when an ending follows. */
    private static final List<String> FLEETING = List.of("ел", "ец", "ок", "ек");
    /** All endings, for {@link #key}. */
    private static final String ENDINGS = "аяыиуюеоьй";

    private NameForms() {
    }

    /** A word as it is compared. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** What a word has in common with some of its forms; forms of one name may have several. */
    static String key(String word) {
        int end = word.length();
        while (end > 2 && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isRussian(String word) {
        return word.chars().allMatch(letter -> letter >= 'а' && letter <= 'я');
    }

    /** The keys of all forms of a folded word: one or two, seldom more. */
    static Set<String> keys(String word) {
        if (!isRussian(word)) {
            return Set.of(key(word));
        }
        Set<String> keys = new LinkedHashSet<>();
        of(word).forEach(form -> keys.add(key(form)));
        return keys;
    }

    /** Whether a folded word is one of the forms of another one; tells at once of nearly all words that they are not. */
    static boolean isForm(String form, String word) {
        if (form.equals(word)) {
            return true;
        }
        // Endings take the place of two letters, and have three.
        boolean begins = form.regionMatches(0, word, 0, Math.max(1, word.length() - 2)) && Math.abs(form.length() - word.length()) <= 3;
        return begins && of(word).contains(form);
    }

    /** The forms of a folded word, itself first. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        int length = word.length();
        if (length >= SHORTEST && isRussian(word)) {
            char last = word.charAt(length - 1);
            String stem = word.substring(0, length - 1);
            char before = word.charAt(length - 2);
            switch (last) {
                case 'а' -> onA(stem, before, forms);
                case 'я' -> onYa(stem, before, forms);
                case 'й' -> onShortI(stem, before, forms);
                case 'ь' -> add(forms, stem, "я", "ю", "ем", "е", "и", "ью");
                default -> {
                    if (VOWELS.indexOf(last) < 0) {
                        onConsonant(word, last, forms);
                    }
                }
            }
        }
        return forms;
    }

    private static void onA(String stem, char before, Set<String> forms) {
        boolean soft = HUSHING.indexOf(before) >= 0 || before == 'ц';
        add(forms, stem, HARDENING.indexOf(before) >= 0 ? "и" : "ы", "е", "у", "ой", "ою");
        if (soft) {
            add(forms, stem, "ей", "ею");
        }
    }

    private static void onYa(String stem, char before, Set<String> forms) {
        switch (before) {
            case 'а' -> add(forms, cut(stem), "ой", "ую", "ою");
            case 'я' -> add(forms, cut(stem), "ей", "юю", "ею");
            default -> { }
        }
        add(forms, stem, "и", "е", "ю", "ей", "ею");
    }

    private static void onShortI(String stem, char before, Set<String> forms) {
        add(forms, stem, "я", "ю", "ем", "е", "и");
        if (before == 'и' || before == 'ы' || before == 'о') {
            add(forms, cut(stem), "ого", "ому", "ым", "им", "ом", "его", "ему", "ем");
        }
    }

    private static void onConsonant(String word, char last, Set<String> forms) {
        boolean hushing = HUSHING.indexOf(last) >= 0 || last == 'ц';
        add(forms, word, "а", "у", "ом", "е");
        if (hushing) {
            add(forms, word, "ем");
        }
        if (SURNAMES.stream().anyMatch(word::endsWith)) {
            add(forms, word, "ым", "ы", "ых", "ыми");
        }
        if (FLEETING.stream().anyMatch(word::endsWith) && word.length() > SHORTEST) {
            String stem = word.substring(0, word.length() - 2) + last;
            add(forms, stem, "а", "у", "ом", "е");
            if (hushing) {
                add(forms, stem, "ем");
            }
        }
        if (word.equals("лев")) {
            add(forms, "льв", "а", "у", "ом", "е");
        }
    }

    private static String cut(String stem) {
        return stem.substring(0, stem.length() - 1);
    }

    private static void add(Set<String> forms, String stem, String... endings) {
        Arrays.stream(endings).map(stem::concat).forEach(forms::add);
    }
}
