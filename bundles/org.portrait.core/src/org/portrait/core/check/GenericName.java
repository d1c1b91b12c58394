/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;

/**
 * A name that describes many people: it holds a number, a word for a group such as "women" or "buyers", or it repeats the
 * name of the segment.
 */
final class GenericName implements PersonaCheck {

    private static final Set<String> GROUPS = Set.of("women", "men", "people", "customers", "clients", "buyers", "users", "students",
            "pensioners", "mothers", "moms", "mums", "fathers", "parents", "families", "youth", "teenagers", "millennials", "audience",
            "segment", "managers", "owners", "companies", "freelancers", "employees", "женщины", "мужчины", "люди", "клиенты",
            "покупатели", "пользователи", "студенты", "пенсионеры", "мамы", "матери", "отцы", "родители", "семьи", "молодёжь",
            "молодежь", "подростки", "аудитория", "сегмент", "менеджеры", "владельцы", "компании", "фрилансеры", "сотрудники");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    @Override
    public String id() {
        return "generic-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        String name = persona.getName();
        return !Elements.isBlank(name) && (isGeneric(name) || isSegmentName(persona, name))
                ? Stream.of(Issue.of(this, persona, PersonaPackage.Literals.PERSONA__NAME, name))
                : Stream.empty();
    }

    private static boolean isGeneric(String name) {
        return NUMBER.matcher(name).find() || WORDS.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(GROUPS::contains);
    }

    private static boolean isSegmentName(Persona persona, String name) {
        return Personas.segment(persona).map(Segment::getName).filter(segment -> segment.strip().equalsIgnoreCase(name.strip())).isPresent();
    }
}
