/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.portrait.core.command.Bounds;
import org.portrait.core.command.InvalidValueException;
import org.portrait.core.command.Values;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.notation.NotationException;
import org.portrait.ui.edit.notation.Numbers;
import org.portrait.ui.edit.notation.Ranges;
import org.portrait.ui.edit.text.Texts;

/** Reads pasted words as a value of any type, generously: as users write it, else as files do. */
final class Wordings {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private Wordings() {
    }

    /** The value; empty where the words are none of this type. */
    static Optional<Object> read(EAttribute feature, String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(value(feature, text));
        } catch (NotationException | InvalidValueException unreadable) {
            // what is no value of this type is not pasted there
            return Optional.empty();
        }
    }

    private static Object value(EAttribute feature, String text) throws NotationException {
        if (feature.getEType().getInstanceClass() == String.class) {
            return text;
        }
        if (feature.getEType() instanceof EEnum choice) {
            return choice(choice, text);
        }
        if (feature.getEType() == Literals.INT_RANGE) {
            return new Ranges(Texts.locale()).parse(text);
        }
        if (Number.class.isAssignableFrom(feature.getEType().getInstanceClass()) || feature.getEType().getInstanceClass().isPrimitive()) {
            String digits = text.replaceAll("\\s*%$", "");
            return Values.normalise(feature, Numbers.whole(Bounds.of(feature.getEAttributeType()), Texts.locale()).parse(digits));
        }
        return Values.parse(feature, text);
    }

    private static Enumerator choice(EEnum choice, String text) {
        return choice.getELiterals().stream().map(EEnumLiteral::getInstance).filter(literal -> literal.getLiteral().equalsIgnoreCase(text)
                || LANGUAGES.stream().anyMatch(language -> ModelTexts.name(choice, literal, language).equalsIgnoreCase(text)))
                .findFirst().orElse(null);
    }
}
