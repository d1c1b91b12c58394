/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.portrait.model.PersonaPackage;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.PluralForm;
import org.portrait.model.text.TextBundle;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;

/** Puts issues and fixes into words. */
final class CheckTexts {

    /** The messages of the checks of this package. */
    static final TextBundle TEXTS = TextBundle.beside(CheckTexts.class);
    private static final int SHOWN = 5;
    /** Some words, such as Russian dates, bring a full stop along. */
    private static final Pattern SECOND_STOP = Pattern.compile("(?<=\\p{L})\\.\\.(?!\\.)");

    private CheckTexts() {
    }

    /** The text of a key; where it has plural forms, the form that the first number among the arguments asks for. */
    static String text(TextBundle texts, String key, List<Object> arguments, Locale locale) {
        String form = arguments.stream().filter(Number.class::isInstance).map(Number.class::cast).findFirst()
                .map(number -> key + "." + PluralForm.of(number.longValue(), locale).key()).orElse(key);
        String pattern = texts.get(texts.has(form, locale) ? form : key, locale);
        Object[] words = arguments.stream().map(argument -> word(argument, locale)).toArray();
        return SECOND_STOP.matcher(new MessageFormat(pattern, locale).format(words)).replaceAll(".");
    }

    private static Object word(Object argument, Locale locale) {
        return switch (argument) {
            case Trait trait -> trait.name(locale);
            case ENamedElement element -> ModelTexts.name(element, locale);
            case EObject element -> Labels.label(element, locale);
            case IntRange range -> ValueTexts.range(range, locale);
            case Money money -> ValueTexts.text(PersonaPackage.Literals.MONEY, money, locale);
            case LocalDate date -> ValueTexts.text(PersonaPackage.Literals.DATE, date, locale);
            case Enumerator literal -> ModelTexts.name(vocabulary(literal), literal, locale);
            case Collection<?> several -> list(several, locale);
            case Number number -> number;
            default -> argument.toString();
        };
    }

    private static String list(Collection<?> several, Locale locale) {
        String shown = several.stream().limit(SHOWN).map(each -> word(each, locale).toString()).collect(Collectors.joining(", "));
        return several.size() > SHOWN ? shown + ", …" : shown;
    }

    private static EEnum vocabulary(Enumerator literal) {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .filter(type -> type.getInstanceClass() == literal.getClass()).map(EEnum.class::cast).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a literal of the metamodel: " + literal));
    }
}
