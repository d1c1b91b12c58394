/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.portrait.core.command.Bounds;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.Values;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.statistics.NumberSummary;
import org.portrait.research.statistics.Words;
import org.portrait.research.value.Numbers;

/** Brings answers into the types of traits. */
final class TraitValues {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private final EAttribute attribute;
    private final EDataType type;
    private final Map<String, Object> vocabulary = new HashMap<>();

    /** @param trait one that is no list */
    TraitValues(Trait trait) {
        attribute = (EAttribute) trait.feature();
        type = attribute.getEAttributeType();
        if (type instanceof EEnum words) {
            for (EEnumLiteral literal : words.getELiterals()) {
                for (String name : new String[] {literal.getName(), ModelTexts.name(literal, Locale.ENGLISH),
                        ModelTexts.name(literal, Locale.of("ru"))}) {
                    vocabulary.put(Words.folded(name), literal.getInstance());
                }
            }
        }
    }

    /** Whether the middle of several numbers makes a value. */
    boolean isNumeric() {
        Class<?> values = type.getInstanceClass();
        return values == IntRange.class || values == Integer.class || values == Long.class || values == Money.class || values == MoneyRange.class;
    }

    /** Whether values are free words. */
    boolean isText() {
        return type.getInstanceClass() == String.class;
    }

    /** The value that an answer names by itself; empty when it names none that the trait can have. */
    Optional<Object> named(String text) {
        if (type instanceof EEnum) {
            return Optional.ofNullable(vocabulary.get(Words.folded(text))).filter(literal -> !literal.equals(attribute.getDefaultValue()));
        }
        try {
            return Optional.ofNullable(isText() ? Values.normalise(attribute, text) : Values.parse(attribute, text));
        } catch (InvalidValueException e) {
            // People answer as they like; what is no such value feeds no such trait.
            return Optional.empty();
        }
    }

    /** The number that an answer tells, in the measure of the trait: a step of a scale becomes a part of a hundred where the trait counts so. */
    Optional<BigDecimal> number(Question question, String text) {
        String plain = Numbers.read(text.strip());
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        boolean scaled = type == PersonaPackage.Literals.PERCENT && question != null && question.getKind() == QuestionKind.SCALE
                && question.getLowest() != null && question.getHighest() != null && question.getHighest() > question.getLowest();
        if (!scaled) {
            return Optional.of(number);
        }
        BigDecimal steps = BigDecimal.valueOf((long) question.getHighest() - question.getLowest());
        return Optional.of(number.subtract(BigDecimal.valueOf(question.getLowest())).multiply(HUNDRED).divide(steps, CENTS, RoundingMode.HALF_UP));
    }

    /**
     * The value that numbers make: their middle, or for prices the range of the middle half.
     *
     * @param unit what the numbers count; currency and period for money, for example {@code RUB/month}
     */
    Optional<Object> middle(NumberSummary numbers, String unit) {
        try {
            Class<?> values = type.getInstanceClass();
            if (values == Money.class) {
                return unit.isEmpty() ? Optional.empty() : Optional.of(Money.valueOf(cents(numbers.median()) + " " + unit));
            }
            if (values == MoneyRange.class) {
                return unit.isEmpty() ? Optional.empty()
                        : Optional.of(MoneyRange.valueOf(cents(numbers.lower()) + ".." + cents(numbers.upper()) + " "
                        + unit.replaceFirst("/.*", "")));
            }
            int whole = numbers.median().setScale(0, RoundingMode.HALF_UP).intValueExact();
            return values == IntRange.class ? Optional.of(IntRange.of(whole))
                    : Optional.ofNullable(Values.normalise(attribute, Bounds.of(type).nearest(whole)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            // Numbers that no person has, or a unit that is no currency.
            return Optional.empty();
        }
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
    }
}
