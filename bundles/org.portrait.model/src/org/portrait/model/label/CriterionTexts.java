/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.label;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Criterion;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/** Criteria as sentences: "Age is between 25 and 35". */
final class CriterionTexts {

    private CriterionTexts() {
    }

    /** The sentence, or an empty text while the criterion names no trait. */
    static String text(Criterion criterion, Locale locale) {
        String key = criterion.getTrait();
        if (key == null || key.isBlank()) {
            return "";
        }
        Optional<Trait> trait = Trait.find(key);
        List<String> values = criterion.getValues().stream().filter(value -> value != null && !value.isBlank())
                .map(value -> word(trait, value, locale)).toList();
        String name = trait.map(known -> known.name(locale)).orElse(key);
        return Labels.pattern("criterion." + criterion.getOperator().getName(), locale).formatted(name,
                first(values), values.size() < 2 ? "…" : values.get(1), values.isEmpty() ? "…" : String.join(", ", values));
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "…" : values.getFirst();
    }

    private static String word(Optional<Trait> trait, String value, Locale locale) {
        if (trait.isPresent() && trait.get().feature() instanceof EAttribute attribute) {
            EDataType type = attribute.getEAttributeType();
            if (type instanceof EEnum vocabulary) {
                return Optional.ofNullable(vocabulary.getEEnumLiteral(value))
                        .map(literal -> ModelTexts.name(literal, locale)).orElse(value);
            }
            return parsed(type, value).map(parsed -> ValueTexts.text(type, parsed, locale)).orElse(value);
        }
        return value;
    }

    private static Optional<Object> parsed(EDataType type, String value) {
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(type, value));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty(); // users write free words where a value is expected; they are shown as they stand
        }
    }
}
