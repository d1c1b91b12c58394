/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;

/**
 * The project does not tell the language of its texts, or the tag is none; screen readers need it. The fix looks which script
 * prevails.
 */
final class LanguageMissing implements Check {

    /** Texts that programs write, in Latin letters whatever the language. */
    private static final Set<EAttribute> KEYS = Set.of(PersonaPackage.Literals.IDENTIFIED__ID, PersonaPackage.Literals.PERSONA__TEMPLATE,
            PersonaPackage.Literals.PERSONA__THEME, PersonaPackage.Literals.CRITERION__TRAIT, PersonaPackage.Literals.EVIDENCE__TRAIT,
            PersonaPackage.Literals.EVIDENCE__LINK);

    @Override
    public String id() {
        return "language-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Project project = context.project();
        String language = Locale.forLanguageTag(project.getLanguage() == null ? "" : project.getLanguage()).getLanguage();
        if (!language.isEmpty()) {
            return Stream.empty();
        }
        Locale likely = isMostlyCyrillic(context) ? Locale.of("ru") : Locale.ENGLISH;
        return Stream.of(Issue.of(this, project, PersonaPackage.Literals.PROJECT__LANGUAGE)
                .fixedBy(new QuickFix("set-language", domain -> TraitEdits.setFeature(domain, project,
                        PersonaPackage.Literals.PROJECT__LANGUAGE, likely.toLanguageTag()), likely.getDisplayLanguage(likely))));
    }

    private static boolean isWords(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == String.class && !KEYS.contains(attribute);
    }

    private static boolean isMostlyCyrillic(CheckContext context) {
        long[] letters = new long[2];
        context.elements().stream()
                .flatMap(element -> element.eClass().getEAllAttributes().stream().filter(LanguageMissing::isWords).map(element::eGet))
                .filter(String.class::isInstance).map(String.class::cast).flatMapToInt(String::codePoints).filter(Character::isLetter)
                .forEach(letter -> letters[Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC ? 0 : 1]++);
        return letters[0] > letters[1];
    }
}
