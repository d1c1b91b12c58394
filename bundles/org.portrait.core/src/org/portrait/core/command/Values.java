/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.PersonaPackage;

/** Brings values into the form in which the model keeps them. */
public final class Values {

    private Values() {
    }

    /**
     * The value as the model keeps it: texts without surrounding space and without characters that a file cannot hold,
     * one-line texts without line breaks, nothing at all for an empty text or list.
     *
     * @return the value to store, or {@code null} when the feature is to be unset
     * @throws InvalidValueException when the feature cannot hold the value
     */
    public static Object normalise(EStructuralFeature feature, Object value) {
        if (value instanceof Collection<?> items && feature.isMany()) {
            List<Object> kept = items.stream().map(item -> single(feature, item)).filter(Objects::nonNull).toList();
            return kept.isEmpty() ? null : kept;
        }
        if (feature.isMany() && value != null) {
            throw new InvalidValueException(feature, "type");
        }
        return single(feature, value);
    }

    /**
     * Reads a value written in the notation of the file, for example {@code 25..30} or {@code 40000 RUB/month}.
     *
     * @return the value, or {@code null} for a blank text
     * @throws InvalidValueException when the text is not in the notation, or the value not within the bounds
     */
    public static Object parse(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        if (text == null || text.isBlank()) {
            return null;
        }
        if (type.getInstanceClass() == String.class) {
            return single(attribute, text);
        }
        try {
            return single(attribute, EcoreUtil.createFromString(type, text.strip()));
        } catch (InvalidValueException refused) {
            throw refused;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidValueException(attribute, unreadable, reason(type), text.strip());
        }
    }

    private static String reason(EDataType type) {
        return switch (type.getInstanceClass() == null ? "" : type.getInstanceClass().getSimpleName()) {
            case "LocalDate", "Integer", "Long", "IntRange", "Money", "MoneyRange", "Image", "Crop" -> type.getInstanceClass().getSimpleName();
            default -> "other";
        };
    }

    private static Object single(EStructuralFeature feature, Object value) {
        Object normal = switch (value) {
            case String text -> text(feature, text);
            case Number number -> number(feature, number);
            case null, default -> value;
        };
        if (normal == null) {
            return null;
        }
        if (!feature.getEType().isInstance(normal) || normal instanceof EObject == feature instanceof EAttribute) {
            throw new InvalidValueException(feature, "type");
        }
        if (normal instanceof Number number) {
            checkBounds(feature, number);
        }
        return normal.equals(feature.getDefaultValue()) && !feature.isMany() ? null : normal;
    }

    /** Whole numbers come as {@code Integer} or {@code Long}, whatever the control that they were typed in. */
    private static Object number(EStructuralFeature feature, Number number) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == Long.class && number instanceof Integer) {
            return number.longValue();
        }
        boolean fits = number instanceof Long && number.intValue() == number.longValue();
        return fits && (type == Integer.class || type == int.class) ? (Object) number.intValue() : number;
    }

    private static String text(EStructuralFeature feature, String text) {
        String clean = text.codePoints().filter(Values::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replaceAll("\\R", "\n").strip();
        String lines = feature.getEType() == PersonaPackage.Literals.PROSE ? clean
                : clean.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        return lines.isEmpty() ? null : lines;
    }

    /** Whether XML 1.0 can hold the character; half surrogate pairs and most control characters it cannot. */
    private static boolean isWritable(int character) {
        return character >= 0x20 && character <= 0xD7FF || character == '\t' || character == '\n' || character == '\r'
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    private static void checkBounds(EStructuralFeature feature, Number number) {
        Bounds bounds = Bounds.of((EDataType) feature.getEType());
        if (!bounds.allow(number.longValue())) {
            String min = String.valueOf(bounds.min().orElse(Long.MIN_VALUE));
            throw bounds.max().isEmpty() ? new InvalidValueException(feature, "minimum", min)
                    : new InvalidValueException(feature, "range", min, String.valueOf(bounds.max().getAsLong()));
        }
    }
}
