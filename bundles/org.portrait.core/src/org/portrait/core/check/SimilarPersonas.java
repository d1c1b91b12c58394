/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.ProjectEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Segment;
import org.portrait.model.Statement;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;

/**
 * Several personas in use that stand for one segment, unless they differ. Two personas differ when one buys privately and the
 * other for a company, when the middles of their ages lie at least {@value #AGES_APART} years apart, or when their goals and
 * problems are other ones: both have some, and they share less than a quarter of their longer words (Jaccard index of the
 * sets of words of four letters or more, cut to their first five letters so that inflected forms meet).
 */
final class SimilarPersonas implements Check {

    private static final int AGES_APART = 10;
    private static final double SHARED = 0.25;
    private static final int WORD = 4;
    private static final int STEM = 5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<Trait> NEEDS = List.of(Trait.of("psychography.goals"), Trait.of("psychography.pains"),
            Trait.of("business.internalNeeds"), Trait.of("business.externalNeeds"));

    private record Profile(Persona persona, Optional<IntRange> age, Set<String> needs) {

        static Profile of(Persona persona, LocalDate today) {
            Set<String> needs = NEEDS.stream().flatMap(trait -> ((List<?>) trait.get(persona)).stream()).map(Statement.class::cast)
                    .map(Statement::getText).filter(Objects::nonNull).flatMap(NO_LETTERS::splitAsStream)
                    .filter(word -> word.length() >= WORD)
                    .map(word -> word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            return new Profile(persona, Personas.age(persona, today), needs);
        }

        boolean isLike(Profile other) {
            return persona.getKind() == other.persona.getKind() && !isOfOtherAge(other) && !hasOtherNeeds(other);
        }

        private boolean isOfOtherAge(Profile other) {
            return age.isPresent() && other.age.isPresent()
                    && Math.abs(age.get().middle() - other.age.get().middle()) >= AGES_APART;
        }

        private boolean hasOtherNeeds(Profile other) {
            if (needs.isEmpty() || other.needs.isEmpty()) {
                return false;
            }
            long common = needs.stream().filter(other.needs::contains).count();
            return common < SHARED * (needs.size() + other.needs.size() - common);
        }
    }

    @Override
    public String id() {
        return "similar-personas";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return context.project().getSegments().stream().flatMap(segment -> groups(segment, context.today()).stream()
                .filter(alike -> alike.size() > 1).map(alike -> issue(segment, alike)));
    }

    /** Each persona joins the first group whose first member it is like; so there are few comparisons in large segments. */
    private static List<List<Persona>> groups(Segment segment, LocalDate today) {
        Map<Profile, List<Persona>> groups = new LinkedHashMap<>();
        segment.getPersonas().stream().filter(Personas::isLive).map(persona -> Profile.of(persona, today))
                .forEach(profile -> groups.keySet().stream().filter(profile::isLike).findFirst().map(groups::get)
                        .ifPresentOrElse(group -> group.add(profile.persona()),
                                () -> groups.put(profile, new ArrayList<>(List.of(profile.persona())))));
        return List.copyOf(groups.values());
    }

    private Issue issue(Segment segment, List<Persona> alike) {
        Persona first = alike.getFirst();
        List<Persona> others = List.copyOf(alike.subList(1, alike.size()));
        return Issue.of(this, segment, PersonaPackage.Literals.SEGMENT__PERSONAS, alike.size(), segment, alike).fixedBy(
                new QuickFix("archive-others", domain -> ProjectEdits.archive(domain, others), first),
                new QuickFix("split-segment", domain -> split(domain, segment, others), segment));
    }

    private static Command split(EditingDomain domain, Segment segment, List<Persona> leaving) {
        List<Command> commands = new ArrayList<>();
        for (Persona persona : leaving.reversed()) {
            String name = Stream.of(segment.getName(), persona.getName()).filter(part -> !Elements.isBlank(part))
                    .collect(Collectors.joining(": "));
            commands.add(ProjectEdits.split(domain, segment, List.of(persona), name));
        }
        return Edits.all(commands);
    }
}
