/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.research.value.CellBlock;

/** Blacks out words wherever they stand. What is blacked out keeps its length, so that highlights of a text stay where they are. */
final class Blackout {

    private static final String BAR = "\u2588";
    private static final int LEAST_DIGITS = 7;

    private final Pattern pattern;
    private final List<String> quotes;
    private int texts;

    /**
     * @param words  found as whole words, in upper and lower case; phone numbers however they are grouped
     * @param quotes found as they stand
     */
    Blackout(Collection<String> words, Collection<String> quotes) {
        this.quotes = quotes.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        List<String> forms = words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).map(Blackout::form).toList();
        pattern = forms.isEmpty() ? null : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String form(String word) {
        String digits = word.replaceAll("[\\s().+-]", "");
        if (digits.length() < LEAST_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return Pattern.quote(word);
        }
        return "\\+?" + String.join("[\\s().-]*+", digits.split(""));
    }

    /** In how many texts something was blacked out so far. */
    int texts() {
        return texts;
    }

    /** A text without the words. */
    String apply(String text) {
        String result = pattern == null ? text : pattern.matcher(text).replaceAll(found -> BAR.repeat(found.group().length()));
        for (String quote : quotes) {
            result = result.length() < quote.length() ? result : result.replace(quote, BAR.repeat(quote.length()));
        }
        if (!result.equals(text)) {
            texts++;
        }
        return result;
    }

    /** Goes over every text of an element and all that it contains. */
    void applyTo(EObject root) {
        applyToOne(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            applyToOne(all.next());
        }
    }

    private void applyToOne(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Class<?> type = attribute.getEAttributeType().getInstanceClass();
            if (attribute.isID() || type != String.class && type != CellBlock.class || !element.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> values = (EList<Object>) element.eGet(attribute);
                values.replaceAll(this::changed);
            } else {
                Object value = element.eGet(attribute);
                Object changed = changed(value);
                if (!Objects.equals(value, changed)) {
                    element.eSet(attribute, changed);
                }
            }
        }
    }

    private Object changed(Object value) {
        return switch (value) {
        case String text -> apply(text);
        case CellBlock block -> block.map(this::apply);
        case null, default -> value;
        };
    }
}
