/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.trait;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.TextBundle;

/** Finds traits by words as people in the field use them: "pains" are problems, too. */
public final class TraitSearch {

    /** What a word counts where it begins the name, a word of the name, what people also say, stands in the name, or elsewhere. */
    private static final int BEGINS = 40;
    private static final int BEGINS_WORD = 30;
    private static final int ALSO_SAID = 25;
    private static final int IN_NAME = 20;
    private static final int ELSEWHERE = 10;

    private static final TextBundle SYNONYMS = TextBundle.beside(TraitSearch.class, "synonyms");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));
    private static final Map<Locale, Map<Trait, Described>> DESCRIBED = new ConcurrentHashMap<>();

    private TraitSearch() {
    }

    /**
     * Something with a name, in lower case.
     *
     * @param synonyms words that people also say, each with a space before it
     * @param rest     whatever else tells of it
     */
    private record Described(String name, String synonyms, String rest) {

        private int rank(String word) {
            return name.startsWith(word) ? BEGINS : (" " + name).contains(" " + word) ? BEGINS_WORD : synonyms.contains(" " + word) ? ALSO_SAID
                    : name.contains(word) ? IN_NAME : rest.contains(word) ? ELSEWHERE : 0;
        }
    }

    /** How well a trait fits all of some words; 0 when one of them does not fit at all. Blank words fit every trait alike. */
    public static int rank(Trait trait, String words, Locale locale) {
        return rank(DESCRIBED.computeIfAbsent(locale, TraitSearch::all).get(trait), words, locale);
    }

    /** The same for something that is no trait. @param rest whatever tells of it beside its name */
    public static int rank(String name, String rest, String words, Locale locale) {
        return rank(new Described(name.toLowerCase(locale), "", rest.toLowerCase(locale)), words, locale);
    }

    private static int rank(Described described, String words, Locale locale) {
        int sum = 1;
        for (String word : words.toLowerCase(locale).strip().split("\\s+")) {
            int rank = described.rank(word);
            if (rank == 0) {
                return 0;
            }
            sum += rank;
        }
        return sum;
    }

    private static Map<Trait, Described> all(Locale locale) {
        return Trait.all().stream().collect(Collectors.toUnmodifiableMap(trait -> trait, trait -> describe(trait, locale)));
    }

    private static Described describe(Trait trait, Locale locale) {
        String group = trait.group() == null ? "" : ModelTexts.name(trait.group(), locale);
        return new Described(trait.name(locale).toLowerCase(locale), " " + synonyms(trait.key()),
                String.join(" ", group, trait.description(locale), trait.key()).toLowerCase(locale));
    }

    /** In all languages: words of the field are said in English everywhere. */
    private static String synonyms(String key) {
        return LANGUAGES.stream().map(SYNONYMS::in).filter(texts -> texts.containsKey(key)).map(texts -> texts.getString(key)).distinct()
                .flatMap(line -> Stream.of(line.split(",\\s*"))).collect(Collectors.joining(" "));
    }

    /** The keys of all traits that people also call otherwise; for tests. */
    static List<String> keys(Locale locale) {
        ResourceBundle texts = SYNONYMS.in(locale);
        return List.copyOf(texts.keySet());
    }
}
