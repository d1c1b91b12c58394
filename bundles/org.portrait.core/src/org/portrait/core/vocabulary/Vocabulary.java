/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.text.TextBundle;

/** Words that people often choose for traits that are told in free words. They are offered, never required. */
public final class Vocabulary {

    /**
     * The two ends of a scale, for example introvert and extrovert.
     *
     * @param left  the pole at 0
     * @param right the pole at 100
     */
    public record Poles(String left, String right) {
    }

    private static final String SEPARATOR = "\\s*;\\s*";
    private static final String POLE_SEPARATOR = "\\s+–\\s+";
    private static final TextBundle TEXTS = TextBundle.beside(Vocabulary.class, "vocabulary");

    private Vocabulary() {
    }

    /** Suggestions for a feature in a language, the most common first; empty where there are none. */
    public static List<String> suggestions(EStructuralFeature feature, Locale locale) {
        String key = feature.getEContainingClass().getName() + "." + feature.getName();
        return key.endsWith(".brands") ? brands(locale).values().stream().flatMap(List::stream).distinct().toList() : words(key, locale);
    }

    /** Common pairs of poles for scales. */
    public static List<Poles> poles(Locale locale) {
        return words("poles", locale).stream().map(pair -> pair.split(POLE_SEPARATOR)).map(ends -> new Poles(ends[0], ends[1])).toList();
    }

    /** Well-known brands by theme, for example laptops. */
    static Map<String, List<String>> brands(Locale locale) {
        Map<String, List<String>> brands = new LinkedHashMap<>();
        for (String theme : words("brands", locale)) {
            brands.put(words("brands." + theme + ".name", locale).getFirst(), words("brands." + theme, locale));
        }
        return brands;
    }

    private static List<String> words(String key, Locale locale) {
        return TEXTS.has(key, locale) ? Arrays.stream(TEXTS.get(key, locale).split(SEPARATOR)).filter(word -> !word.isBlank()).toList()
                : List.of();
    }
}
