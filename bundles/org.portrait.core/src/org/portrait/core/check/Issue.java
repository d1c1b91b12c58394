/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Persona;
import org.portrait.model.TraitGroup;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.TextBundle;
import org.portrait.model.trait.Trait;

/**
 * One mistake that a check found.
 *
 * @param check     the id of the check
 * @param severity  how much it matters
 * @param target    the element concerned
 * @param feature   the feature of the target concerned, or {@code null} for the element as a whole
 * @param text      the key of the message
 * @param arguments what the message speaks about: names, numbers, traits, elements, dates
 * @param fixes     ways to mend it, the best first
 * @param texts     where the message stands
 */
public record Issue(String check, Severity severity, EObject target, EStructuralFeature feature, String text,
        List<Object> arguments, List<QuickFix> fixes, TextBundle texts) {

    public Issue {
        Objects.requireNonNull(target, "target");
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /** An issue that no quick fix can mend. */
    static Issue of(Check check, EObject target, EStructuralFeature feature, Object... arguments) {
        return new Issue(check.id(), check.severity(), target, feature, check.id(), List.of(arguments), List.of(), CheckTexts.TEXTS);
    }

    /**
     * An issue of a check of another room, which brings its own messages.
     *
     * @param text  the key of the message, without the plural form that the first number asks for
     * @param texts where the message stands
     */
    public static Issue of(Check check, EObject target, String text, TextBundle texts, Object... arguments) {
        return new Issue(check.id(), check.severity(), target, null, text, List.of(arguments), List.of(), texts);
    }

    /** The same issue with a message of its own, for checks that tell several cases apart. */
    Issue saying(String variant) {
        return new Issue(check, severity, target, feature, check + "." + variant, arguments, fixes, texts);
    }

    /** The same issue with ways to mend it. */
    public Issue fixedBy(QuickFix... ways) {
        return new Issue(check, severity, target, feature, text, arguments, List.of(ways), texts);
    }

    /** What is wrong, as a sentence in a language. */
    public String message(Locale locale) {
        return CheckTexts.text(texts, text, arguments, locale);
    }

    /** The persona concerned, if the issue is about one. */
    public Optional<Persona> persona() {
        return Personas.enclosing(target);
    }

    /** The trait concerned, if the issue is about one. */
    public Optional<Trait> trait() {
        return persona().flatMap(persona -> Optional.ofNullable(feature).flatMap(this::ofTarget)
                .or(() -> Trait.containing(target)));
    }

    private Optional<Trait> ofTarget(EStructuralFeature wanted) {
        return target instanceof Persona || target instanceof TraitGroup ? Trait.of(target, wanted)
                : Optional.empty();
    }
}
